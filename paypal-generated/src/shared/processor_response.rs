// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `processor_response`.

use paypal_runtime::model::Extra;
use super::{
    ProcessorResponseAvsCode, ProcessorResponseCode, ProcessorResponseCvvCode,
    ProcessorResponsePaymentAdviceCode,
};

/// The card processor's response: checks of address and security code, a response code, and advice about
/// retries.
///
/// The `processor_response` object of PayPal's Orders and Payments APIs, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProcessorResponse {
    /// The result of the address check, as one character that depends on the network; `Y` and `X` are full
    /// matches for most.
    pub avs_code: Option<ProcessorResponseAvsCode>,
    /// The security code check: `M` matches and `N` does not match, for most networks; Maestro uses digits.
    pub cvv_code: Option<ProcessorResponseCvvCode>,
    /// The processor's response code; `0000` means approved.
    pub response_code: Option<ProcessorResponseCode>,
    /// The network's advice after a refusal: `02` try later, `03` and `21` do not retry, `01` get new card
    /// details.
    pub payment_advice_code: Option<ProcessorResponsePaymentAdviceCode>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ProcessorResponse {
    /// Creates an empty `ProcessorResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ProcessorResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ProcessorResponse = "processor_response" {
    0 avs_code: optional ProcessorResponseAvsCode = "avs_code" read_only,
    1 cvv_code: optional ProcessorResponseCvvCode = "cvv_code" read_only,
    2 response_code: optional ProcessorResponseCode = "response_code" read_only,
    3 payment_advice_code: optional ProcessorResponsePaymentAdviceCode = "payment_advice_code" read_only,
} }
