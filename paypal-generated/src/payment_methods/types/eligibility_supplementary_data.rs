// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `eligibility_supplementary_data` and its inline schemas.

use paypal_runtime::model::Extra;

/// Additional data of the result.
///
/// The `eligibility_supplementary_data` object of PayPal's Payment Methods API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct EligibilitySupplementaryData {
    /// The country of the buyer, as PayPal determined it.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub buyer_country_code: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl EligibilitySupplementaryData {
    /// Creates an empty `EligibilitySupplementaryData`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for EligibilitySupplementaryData {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { EligibilitySupplementaryData = "eligibility_supplementary_data" {
    0 buyer_country_code: optional String = "buyer_country_code",
} }
