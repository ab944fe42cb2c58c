// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `vault_response` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{Customer, LinkDescription};

/// The state of saving: with `VAULTED` the source is saved, with `APPROVED` it is saved later (a webhook
/// reports it), with `CREATED` PayPal waits for the payer.
///
/// The values of `vault_response.status` of PayPal's Orders API, received.
///
/// **Deprecated.**
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VaultResponseStatus {
    /// `VAULTED`: The payment source is saved. Keep its ID and use it for later payments without the payer.
    Vaulted,
    /// `CREATED`: An outdated state of old integrations, in which the payment source counts as saved. Current
    /// vault calls do not answer with it.
    Created,
    /// `APPROVED`: The payer agrees, but the source is not saved yet. Wait for the vault webhook, or create
    /// the payment token from the setup token.
    Approved,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { VaultResponseStatus {
    0 Vaulted = "VAULTED",
    1 Created = "CREATED",
    2 Approved = "APPROVED",
} }

/// The outcome of saving a payment source: its vault id, or a state while saving is not finished.
///
/// The `vault_response` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct VaultResponse {
    /// The id to use as `vault_id` of later orders; absent until the source is saved.
    ///
    /// 1 to 255 characters.
    pub id: Option<String>,
    /// The state of saving: with `VAULTED` the source is saved, with `APPROVED` it is saved later (a webhook
    /// reports it), with `CREATED` PayPal waits for the payer.
    ///
    /// **Deprecated.**
    pub status: Option<VaultResponseStatus>,
    /// The merchant's customer who owns vaulted payment details.
    pub customer: Option<Customer>,
    /// Links to the vault entry.
    ///
    /// 1 to 10 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl VaultResponse {
    /// Creates an empty `VaultResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for VaultResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { VaultResponse = "vault_response" {
    0 id: optional String = "id",
    1 status: optional VaultResponseStatus = "status",
    2 customer: optional Customer = "customer",
    3 links: optional [LinkDescription] = "links" read_only,
} }
