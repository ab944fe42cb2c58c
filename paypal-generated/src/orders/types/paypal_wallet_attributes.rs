// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `paypal_wallet_attributes` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{PaypalWalletCustomer, VaultPaypalWalletBase};

/// Customer and vault instructions of a PayPal wallet.
///
/// The `paypal_wallet_attributes` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaypalWalletAttributes {
    /// Optional.
    pub customer: Option<PaypalWalletCustomer>,
    /// Optional.
    pub vault: Option<VaultPaypalWalletBase>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaypalWalletAttributes {
    /// Creates an empty `PaypalWalletAttributes`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaypalWalletAttributes {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaypalWalletAttributes = "paypal_wallet_attributes" {
    0 customer: optional PaypalWalletCustomer = "customer",
    1 vault: optional VaultPaypalWalletBase = "vault",
} }
