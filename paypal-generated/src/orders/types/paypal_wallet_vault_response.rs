// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `paypal_wallet_vault_response` and its inline schemas.

use paypal_runtime::{Value, model::Extra};
use super::{Customer, LinkDescription, VaultResponseStatus};

/// The outcome of saving a PayPal wallet, with the customer and the owner of the wallet.
///
/// The `paypal_wallet_vault_response` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaypalWalletVaultResponse {
    /// The id to use as `vault_id` of later orders; absent until the source is saved.
    ///
    /// 1 to 255 characters.
    pub id: Option<String>,
    /// The state of saving: with `VAULTED` the source is saved, with `APPROVED` it is saved later (a webhook
    /// reports it), with `CREATED` PayPal waits for the payer.
    ///
    /// **Deprecated.**
    pub status: Option<VaultResponseStatus>,
    /// The customer who owns the saved wallet.
    pub customer: Option<Customer>,
    /// Links to the vault entry.
    ///
    /// 1 to 10 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// The owner of the saved wallet, as JSON. PayPal's files of 2025-07 no longer describe this; it may
    /// still work.
    pub owner_id: Option<Value>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaypalWalletVaultResponse {
    /// Creates an empty `PaypalWalletVaultResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaypalWalletVaultResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaypalWalletVaultResponse = "paypal_wallet_vault_response" {
    0 id: optional String = "id",
    1 status: optional VaultResponseStatus = "status",
    2 customer: optional Customer = "customer",
    3 links: optional [LinkDescription] = "links" read_only,
    4 owner_id: optional Value = "owner_id",
} }
