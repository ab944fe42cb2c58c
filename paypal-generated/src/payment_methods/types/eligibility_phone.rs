// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `eligibility_phone` and its inline schemas.

use paypal_runtime::model::Extra;

/// The customer's phone number: calling code and national number.
///
/// The `eligibility_phone` object of PayPal's Payment Methods API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct EligibilityPhone {
    /// The calling code of the country, without a plus sign.
    pub country_code: Option<String>,
    /// The number within the country, in digits.
    pub national_number: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl EligibilityPhone {
    /// Creates an empty `EligibilityPhone`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for EligibilityPhone {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { EligibilityPhone = "eligibility_phone" {
    0 country_code: optional String = "country_code",
    1 national_number: optional String = "national_number",
} }
