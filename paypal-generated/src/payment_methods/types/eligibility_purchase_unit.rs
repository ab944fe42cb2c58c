// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `eligibility_purchase_unit` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{EligibilityPayee, Money};

/// One part of the purchase: its amount and its receiver.
///
/// The `eligibility_purchase_unit` object of PayPal's Payment Methods API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct EligibilityPurchaseUnit {
    /// The amount to pay for this part of the purchase.
    pub amount: Option<Money>,
    /// The receiver of this part's money; by default, the account of the client's credentials.
    pub payee: Option<EligibilityPayee>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl EligibilityPurchaseUnit {
    /// Creates an empty `EligibilityPurchaseUnit`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for EligibilityPurchaseUnit {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { EligibilityPurchaseUnit = "eligibility_purchase_unit" {
    0 amount: optional Money = "amount",
    1 payee: optional EligibilityPayee = "payee",
} }
