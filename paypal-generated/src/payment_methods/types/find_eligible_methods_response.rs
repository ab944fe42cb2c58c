// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `find_eligible_methods_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{EligibilitySupplementaryData, EligibleMethods, SavedPaymentToken};

/// The eligible payment methods, and the customer's saved ones if they were requested.
///
/// The `find_eligible_methods_response` object of PayPal's Payment Methods API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct FindEligibleMethodsResponse {
    /// The methods that the customer can use.
    pub eligible_methods: Option<EligibleMethods>,
    /// The customer's saved payment methods, if `include_vault_tokens` was set.
    pub payment_tokens: Option<Vec<SavedPaymentToken>>,
    /// Additional data of the result, such as the buyer's country.
    pub supplementary_data: Option<EligibilitySupplementaryData>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl FindEligibleMethodsResponse {
    /// Creates an empty `FindEligibleMethodsResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for FindEligibleMethodsResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { FindEligibleMethodsResponse = "find_eligible_methods_response" {
    0 eligible_methods: optional EligibleMethods = "eligible_methods",
    1 payment_tokens: optional [SavedPaymentToken] = "payment_tokens",
    2 supplementary_data: optional EligibilitySupplementaryData = "supplementary_data",
} }
