// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `vault_response` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::LinkDescription;

/// The state of saving: `VAULTED` is saved, `APPROVED` is saved later, `CREATED` waits for the payer.
///
/// The values of `vault_response.status` of PayPal's Subscriptions API, received.
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

/// The customer to whom a saved card belongs.
///
/// The object `vault_response.customer` of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct VaultResponseCustomer {
    /// The id that PayPal gave the customer.
    ///
    /// 1 to 22 characters. Pattern: `^[0-9a-zA-Z_-]+$`.
    pub id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl VaultResponseCustomer {
    /// Creates an empty `VaultResponseCustomer`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for VaultResponseCustomer {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { VaultResponseCustomer = "vault_response.customer" {
    0 id: optional String = "id",
} }

/// The outcome of saving a card: its vault id, or a state while saving is not finished.
///
/// The `vault_response` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct VaultResponse {
    /// The vault id of the card; absent until the card is saved.
    ///
    /// 1 to 255 characters.
    pub id: Option<String>,
    /// The state of saving: `VAULTED` is saved, `APPROVED` is saved later, `CREATED` waits for the payer.
    ///
    /// **Deprecated.**
    pub status: Option<VaultResponseStatus>,
    /// The customer to whom a saved card belongs.
    pub customer: Option<VaultResponseCustomer>,
    /// Links to the saved card.
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
    2 customer: optional VaultResponseCustomer = "customer",
    3 links: optional [LinkDescription] = "links" read_only,
} }
