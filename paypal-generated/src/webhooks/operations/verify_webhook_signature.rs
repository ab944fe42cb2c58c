// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! The operations of the group `verify-webhook-signature`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{Webhooks, types};

pub(in super::super) static VERIFY_SIGNATURE: Operation = Operation {
    api: "webhooks",
    id: "verify-webhook-signature.post",
    rust_path: "webhooks().verify_signature",
    method: Method::Post,
    path: "/v1/notifications/verify-webhook-signature",
    request_id: RequestIdUse::ReadOnly,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Webhooks {
    /// Verifies with PayPal that a delivery is genuine.
    ///
    /// Pass five `PAYPAL-…` headers, the id of your subscription and the event exactly as you received it: a
    /// body that was encoded again may differ in order or number format and then fails. The HTTP status
    /// is 200 in both cases, so check for `SUCCESS`; events from `simulate_event` always fail.
    ///
    /// `POST /v1/notifications/verify-webhook-signature`, operation id `verify-webhook-signature.post`
    /// ([PayPal's reference](https://developer.paypal.com/api/webhooks/v1/verify-webhook-signature-post))
    ///
    /// Safe to repeat: the operation only reads.
    ///
    /// Scopes: `https://uri.paypal.com/services/applications/webhooks` and
    /// `https://uri.paypal.com/services/applications/verify-webhook-signature`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::webhooks::{Event, VerifyWebhookSignature};
    ///
    /// let body = VerifyWebhookSignature::new(
    ///     "auth_algo",
    ///     "https://shop.example/paypal",
    ///     "transmission_id",
    ///     "transmission_sig",
    ///     "2030-01-31T12:00:00Z",
    ///     "webhook_id",
    ///     Event::new(),
    /// );
    /// let answer = paypal.webhooks().verify_signature(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn verify_signature(&self, body: &types::VerifyWebhookSignature) -> VerifySignature {
        let call = Call::new(&self.client, &VERIFY_SIGNATURE).json_bytes(encode(body));
        VerifySignature { call }
    }
}

/// Request builder of [`Webhooks::verify_signature`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct VerifySignature {
    call: Call,
}

paypal_runtime::call!(VerifySignature -> types::VerifyWebhookSignatureResponse);
