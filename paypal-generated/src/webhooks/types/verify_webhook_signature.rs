// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! Defines the types of `verify_webhook_signature` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::Event;

/// A delivery to verify: headers, the id of the subscription, and the body.
///
/// The `verify_webhook_signature` object of PayPal's Webhooks API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct VerifyWebhookSignature {
    /// The header `PAYPAL-AUTH-ALGO`, usually `SHA256withRSA`.
    ///
    /// At most 100 characters. Pattern: `^[a-zA-Z0-9]+$`.
    pub auth_algo: String,
    /// The header `PAYPAL-CERT-URL`: the URL of the signer's certificate.
    ///
    /// At most 500 characters. Format: `uri`.
    pub cert_url: String,
    /// The header `PAYPAL-TRANSMISSION-ID`; not the id inside the event.
    ///
    /// At most 50 characters.
    pub transmission_id: String,
    /// The header `PAYPAL-TRANSMISSION-SIG`, a Base64 signature.
    ///
    /// At most 500 characters.
    pub transmission_sig: String,
    /// The time of sending, from the header `PAYPAL-TRANSMISSION-TIME`; pass the text unchanged.
    pub transmission_time: DateTime,
    /// The id of your subscription, from `create`; not an event id, which is a common mistake.
    ///
    /// At most 50 characters. Pattern: `^[a-zA-Z0-9]+$`.
    pub webhook_id: String,
    /// The body of the delivery; the signature covers its checksum, so it must not be changed.
    pub webhook_event: Event,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl VerifyWebhookSignature {
    /// Creates a `VerifyWebhookSignature` from its required fields.
    pub fn new(
        auth_algo: impl Into<String>,
        cert_url: impl Into<String>,
        transmission_id: impl Into<String>,
        transmission_sig: impl Into<String>,
        transmission_time: impl Into<DateTime>,
        webhook_id: impl Into<String>,
        webhook_event: Event,
    ) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.auth_algo = auth_algo.into();
        new.cert_url = cert_url.into();
        new.transmission_id = transmission_id.into();
        new.transmission_sig = transmission_sig.into();
        new.transmission_time = transmission_time.into();
        new.webhook_id = webhook_id.into();
        new.webhook_event = webhook_event;
        new
    }
}

paypal_runtime::model! { VerifyWebhookSignature = "verify_webhook_signature" {
    0 auth_algo: required String = "auth_algo",
    1 cert_url: required String = "cert_url",
    2 transmission_id: required String = "transmission_id",
    3 transmission_sig: required String = "transmission_sig",
    4 transmission_time: required DateTime = "transmission_time",
    5 webhook_id: required String = "webhook_id",
    6 webhook_event: required Event = "webhook_event",
} }
