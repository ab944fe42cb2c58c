// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `processor_response`.

use paypal_runtime::model::Extra;
use super::ProcessorResponseAdviceCode;

/// The card network's codes for a payment attempt: response, address check, security code check.
///
/// The `processor_response` object of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentsV1ProcessorResponse {
    /// The processor's response code.
    ///
    /// Always set by PayPal. At most 4 characters.
    pub response_code: Option<String>,
    /// The result of the address check.
    ///
    /// Set by PayPal. At most 1 character. Pattern: `[A-z0-9]{1}`.
    pub avs_code: Option<String>,
    /// The result of the check of the security code.
    ///
    /// Set by PayPal. At most 1 character. Pattern: `[A-z0-9]{1}`.
    pub cvv_code: Option<String>,
    /// Whether a declined card can be tried again, and how.
    ///
    /// Set by PayPal.
    pub advice_code: Option<ProcessorResponseAdviceCode>,
    /// The result of the card holder's authentication, as it was submitted.
    ///
    /// Set by PayPal.
    pub eci_submitted: Option<String>,
    /// The result of Visa's check of the authentication.
    ///
    /// Set by PayPal.
    pub vpas: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentsV1ProcessorResponse {
    /// Creates an empty `PaymentsV1ProcessorResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentsV1ProcessorResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentsV1ProcessorResponse = "processor_response" {
    0 response_code: expected String = "response_code" read_only,
    1 avs_code: optional String = "avs_code" read_only,
    2 cvv_code: optional String = "cvv_code" read_only,
    3 advice_code: optional ProcessorResponseAdviceCode = "advice_code" read_only,
    4 eci_submitted: optional String = "eci_submitted" read_only,
    5 vpas: optional String = "vpas" read_only,
} }
