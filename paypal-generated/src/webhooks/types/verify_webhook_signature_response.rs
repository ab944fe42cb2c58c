// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! `verify_webhook_signature_response` and what is written inside it.

use paypal_runtime::model::{Extra, UnknownValue};

/// The result of the verification: process the event only if it is `SUCCESS`.
///
/// The values of `verify_webhook_signature_response.verification_status` of PayPal's Webhooks API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerifyWebhookSignatureResponseVerificationStatus {
    /// `SUCCESS`
    Success,
    /// `FAILURE`
    Failure,
    /// A value this version does not know.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { VerifyWebhookSignatureResponseVerificationStatus {
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
    /// Required.
    pub verification_status: VerifyWebhookSignatureResponseVerificationStatus,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl VerifyWebhookSignatureResponse {
    /// One with what is required.
    pub fn new(verification_status: VerifyWebhookSignatureResponseVerificationStatus) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.verification_status = verification_status;
        new
    }
}

paypal_runtime::model! { VerifyWebhookSignatureResponse = "verify_webhook_signature_response" {
    0 verification_status: required VerifyWebhookSignatureResponseVerificationStatus = "verification_status",
} }
