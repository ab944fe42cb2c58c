// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `venmo_wallet_attributes` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Customer, VaultVenmoWalletBase};

/// The request to save a Venmo account, and the customer to save it for.
///
/// The `venmo_wallet_attributes` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct VenmoWalletAttributes {
    /// The customer who owns the wallet.
    pub customer: Option<Customer>,
    /// The request to save the Venmo account.
    pub vault: Option<VaultVenmoWalletBase>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl VenmoWalletAttributes {
    /// Creates an empty `VenmoWalletAttributes`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for VenmoWalletAttributes {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { VenmoWalletAttributes = "venmo_wallet_attributes" {
    0 customer: optional Customer = "customer",
    1 vault: optional VaultVenmoWalletBase = "vault",
} }
