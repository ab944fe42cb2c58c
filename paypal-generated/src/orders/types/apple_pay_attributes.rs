// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `apple_pay_attributes` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Customer, VaultInstruction};

/// The customer who owns the Apple Pay card, and whether PayPal saves the card in the vault.
///
/// The `apple_pay_attributes` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplePayAttributes {
    /// The merchant's customer to whom the saved card belongs.
    pub customer: Option<Customer>,
    /// The request to save the card after a successful payment.
    pub vault: Option<VaultInstruction>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ApplePayAttributes {
    /// Creates an empty `ApplePayAttributes`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ApplePayAttributes {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ApplePayAttributes = "apple_pay_attributes" {
    0 customer: optional Customer = "customer",
    1 vault: optional VaultInstruction = "vault",
} }
