// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! `venmo_wallet_attributes_response` and what is written inside it.

use paypal_runtime::model::Extra;
use super::VaultResponse;

/// The vault entry, if saving the Venmo account was requested.
///
/// The `venmo_wallet_attributes_response` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct VenmoWalletAttributesResponse {
    /// Optional.
    pub vault: Option<VaultResponse>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl VenmoWalletAttributesResponse {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for VenmoWalletAttributesResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { VenmoWalletAttributesResponse = "venmo_wallet_attributes_response" {
    0 vault: optional VaultResponse = "vault",
} }
