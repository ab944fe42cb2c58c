// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `venmo_wallet_attributes_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::VaultResponse;

/// The vault entry, if saving the Venmo account was requested.
///
/// The `venmo_wallet_attributes_response` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct VenmoWalletAttributesResponse {
    /// The outcome of saving the wallet.
    pub vault: Option<VaultResponse>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl VenmoWalletAttributesResponse {
    /// Creates an empty `VenmoWalletAttributesResponse`.
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
