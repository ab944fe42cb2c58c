// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! Defines the types of `verify_webhook_signature_response` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The result of the verification: process the event only if it is `SUCCESS`.
///
/// The values of `verify_webhook_signature_response.verification_status` of PayPal's Webhooks API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerificationStatus {
    /// `SUCCESS`: The event really comes from PayPal and was not changed. You can process it.
    Success,
    /// `FAILURE`: The signature does not fit. Do not process the event; check the webhook id, and send the
    /// raw body unchanged.
    Failure,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { VerificationStatus {
    0 Success = "SUCCESS",
    1 Failure = "FAILURE",
} }

/// The result of PayPal's verification of a delivery.
///
/// The `verify_webhook_signature_response` object of PayPal's Webhooks API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct VerifyWebhookSignatureResponse {
    /// The result of the verification: process the event only if it is `SUCCESS`.
    ///
    /// Always set by PayPal.
    pub verification_status: VerificationStatus,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl VerifyWebhookSignatureResponse {
    /// Creates a `VerifyWebhookSignatureResponse` from its required fields.
    pub fn new(verification_status: VerificationStatus) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.verification_status = verification_status;
        new
    }
}

paypal_runtime::model! { VerifyWebhookSignatureResponse = "verify_webhook_signature_response" {
    0 verification_status: required VerificationStatus = "verification_status",
} }
