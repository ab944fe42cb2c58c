// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! `paypal_wallet_attributes` and what is written inside it.

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
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl PaypalWalletAttributes {
    /// One with nothing in it.
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
