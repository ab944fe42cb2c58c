// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `eligibility_preferences` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{EligibilityPaymentFlow, PaymentSourceConstraint};

/// Settings of the search: the kind of payment, additional details, and a restriction to some methods.
///
/// The `eligibility_preferences` object of PayPal's Payment Methods API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct EligibilityPreferences {
    /// The kind of payment that the methods must support.
    pub payment_flow: Option<EligibilityPaymentFlow>,
    /// Whether to return details of the customer's account with each method; false by default.
    ///
    /// Default: `false`.
    pub include_account_details: Option<bool>,
    /// Whether to return the customer's saved payment methods in `payment_tokens`; false by default.
    ///
    /// Default: `false`.
    pub include_vault_tokens: Option<bool>,
    /// The methods to check, or to leave out; all are checked by default.
    pub payment_source_constraint: Option<PaymentSourceConstraint>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl EligibilityPreferences {
    /// Creates an empty `EligibilityPreferences`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for EligibilityPreferences {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { EligibilityPreferences = "eligibility_preferences" {
    0 payment_flow: optional EligibilityPaymentFlow = "payment_flow",
    1 include_account_details: optional bool = "include_account_details",
    2 include_vault_tokens: optional bool = "include_vault_tokens",
    3 payment_source_constraint: optional PaymentSourceConstraint = "payment_source_constraint",
} }
