//! Verifying a delivery by asking PayPal.

use std::fmt;

use ::http::HeaderMap;
use bytes::Bytes;
use serde_core::de::IgnoredAny;

use super::{Transmission, WebhookError, WebhookErrorKind as Kind, WebhookEvent, builder::check_webhook_id};
use crate::{
    Call, Client, EmptyBody, Error, Method, Operation, RequestIdUse,
    model::{Extra, UnknownValue},
};

static VERIFY: Operation = Operation {
    api: "webhooks",
    id: "verify-webhook-signature.post",
    method: Method::Post,
    path: "/v1/notifications/verify-webhook-signature",
    request_id: RequestIdUse::ReadOnly,
    empty_body: EmptyBody::Nothing,
};

/// A question to PayPal: is this delivery yours?
///
/// PayPal checks the same signature as a [`Verifier`](super::Verifier) does, with a call for each event. The body goes into the question byte
/// for byte: written again by a JSON library, it would have another checksum. PayPal can't verify the events of its own simulator.
///
/// ```
/// # async fn example(headers: http::HeaderMap, body: bytes::Bytes) -> Result<(), Box<dyn std::error::Error>> {
/// use paypal_runtime::{Client, webhook::Postback};
///
/// let paypal = Client::from_env()?;
/// let event = Postback::new("4JH86294D6297924G", &headers, body)?.verify(&paypal).await?;
/// println!("{}", event.event_type());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Postback {
    raw_body: Bytes,
    question: Vec<u8>,
}

impl Postback {
    /// A question about a delivery, for the *webhook's* id.
    ///
    /// # Errors
    ///
    /// Where a header is missing, repeated or malformed, the body is not JSON, or the id can't be a webhook's.
    pub fn new(
        webhook_id: &str,
        headers: &HeaderMap,
        raw_body: impl Into<Bytes>,
    ) -> Result<Self, WebhookError> {
        check_webhook_id(webhook_id)?;
        let transmission = Transmission::from_headers(headers)?;
        let raw_body = raw_body.into();
        // The body must be one whole value: then it can't end the question early and add to it.
        serde_json::from_slice::<IgnoredAny>(&raw_body).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            WebhookError::new(Kind::Body, format!("the body is not JSON: line {line} column {column}"))
        })?;
        let question = question(webhook_id, &transmission, &raw_body);
        Ok(Self { raw_body, question })
    }

    /// The body of the call, in which the event stands as it came.
    pub fn body(&self) -> &[u8] {
        &self.question
    }

    /// Asks PayPal.
    ///
    /// # Errors
    ///
    /// As any call.
    pub async fn send(&self, client: &Client) -> Result<VerificationStatus, Error> {
        let call = Call::new(client, &VERIFY).json_bytes(Ok(self.question.clone()));
        let answer = call.send::<Answer>().await?.into_value();
        Ok(answer.verification_status)
    }

    /// Asks PayPal, and gives the event where it says `SUCCESS`.
    ///
    /// # Errors
    ///
    /// [`WebhookErrorKind::Refused`](super::WebhookErrorKind::Refused) where it says anything else, and
    /// [`WebhookErrorKind::Call`](super::WebhookErrorKind::Call) where it could not be asked.
    pub async fn verify(&self, client: &Client) -> Result<WebhookEvent, WebhookError> {
        match self.send(client).await.map_err(WebhookError::call)? {
            VerificationStatus::Success => WebhookEvent::parse(self.raw_body.clone()),
            _ => Err(WebhookError::new(Kind::Refused, "PayPal says that the delivery is not genuine")),
        }
    }
}

fn question(webhook_id: &str, transmission: &Transmission, raw_body: &[u8]) -> Vec<u8> {
    let members = [
        ("auth_algo", transmission.algorithm()),
        ("cert_url", transmission.certificate_url()),
        ("transmission_id", transmission.id()),
        ("transmission_sig", transmission.signature()),
        ("transmission_time", transmission.time()),
        ("webhook_id", webhook_id),
    ];
    let mut json = Vec::with_capacity(raw_body.len() + 1024);
    json.push(b'{');
    for (name, value) in members {
        json.extend_from_slice(format!("\"{name}\":{},", crate::Value::from(value)).as_bytes());
    }
    json.extend_from_slice(b"\"webhook_event\":");
    json.extend_from_slice(raw_body);
    json.push(b'}');
    json
}

impl fmt::Debug for Postback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Postback").field("body", &format_args!("{} bytes", self.question.len())).finish()
    }
}

/// What PayPal says about a delivery.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerificationStatus {
    /// It is PayPal's.
    Success,
    /// It is not.
    Failure,
    /// Something that this version does not know: not to be trusted.
    Unknown(UnknownValue),
}

crate::string_enum! { VerificationStatus { 0 Success = "SUCCESS", 1 Failure = "FAILURE" } }

#[derive(Clone)]
struct Answer {
    verification_status: VerificationStatus,
    extra: Extra,
}

crate::model! { Answer = "verify_webhook_signature_response" {
    0 verification_status: required VerificationStatus = "verification_status" read_only,
} }
