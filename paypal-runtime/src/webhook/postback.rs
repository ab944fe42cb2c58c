//! Verifies a delivery by a call of PayPal's API.

use std::{fmt, future::Future};

use ::http::HeaderMap;
use bytes::Bytes;
use serde_core::de::IgnoredAny;

use super::{Transmission, WebhookError, WebhookErrorKind, WebhookEvent, builder::check_webhook_id};
use crate::{
    Call, Client, EmptyBody, Error, Method, Operation, RequestIdUse,
    model::{Extra, UnknownValue},
};

static VERIFY: Operation = Operation {
    api: "webhooks",
    id: "verify-webhook-signature.post",
    rust_path: "",
    method: Method::Post,
    path: "/v1/notifications/verify-webhook-signature",
    request_id: RequestIdUse::ReadOnly,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

/// A request to PayPal to verify a delivery.
///
/// PayPal checks the same signature as a [`Verifier`](super::Verifier), with one call for each
/// event. The body is copied into the request byte for byte: serialized again by a JSON library, it
/// would have another checksum. PayPal cannot verify the events of its own simulator.
///
/// ```
/// # type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;
/// # async fn example(headers: http::HeaderMap, body: bytes::Bytes) -> Result<()> {
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
    /// Creates the request for a delivery. `webhook_id` is the id of the *webhook*, not of the
    /// event.
    ///
    /// # Errors
    ///
    /// Fails if a header is missing, repeated or malformed, if the body is not JSON, or if the
    /// webhook id is malformed.
    pub fn new(
        webhook_id: &str,
        headers: &HeaderMap,
        raw_body: impl Into<Bytes>,
    ) -> Result<Self, WebhookError> {
        check_webhook_id(webhook_id)?;
        let transmission = Transmission::from_headers(headers)?;
        let raw_body = raw_body.into();
        // The body must be one complete JSON value. Otherwise it could close the request's object
        // early and add members to it.
        serde_json::from_slice::<IgnoredAny>(&raw_body).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            WebhookError::new(
                WebhookErrorKind::Body,
                format!("the body is not JSON: line {line} column {column}"),
            )
        })?;
        let question = question(webhook_id, &transmission, &raw_body);
        Ok(Self { raw_body, question })
    }

    /// Returns the body of the call, which contains the event byte for byte.
    pub fn body(&self) -> &[u8] {
        &self.question
    }

    /// Sends the request and returns PayPal's answer. `client` is a [`Client`], or the generated
    /// crate's client.
    ///
    /// # Errors
    ///
    /// Fails like any other call.
    pub fn send(
        &self,
        client: &impl AsRef<Client>,
    ) -> impl Future<Output = Result<VerificationStatus, Error>> + Send + 'static {
        let call = Call::new(client.as_ref(), &VERIFY).json_bytes(Ok(self.question.clone()));
        async move {
            let answer = call.send::<Answer>().await?.into_value();
            Ok(answer.verification_status)
        }
    }

    /// Sends the request, and returns the event if PayPal answers `SUCCESS`.
    ///
    /// # Errors
    ///
    /// Fails with [`WebhookErrorKind::Refused`](super::WebhookErrorKind::Refused) if PayPal answers
    /// anything else, and with [`WebhookErrorKind::Call`](super::WebhookErrorKind::Call) if the
    /// call fails.
    pub fn verify(
        &self,
        client: &impl AsRef<Client>,
    ) -> impl Future<Output = Result<WebhookEvent, WebhookError>> + Send + 'static {
        let (answer, raw_body) = (self.send(client), self.raw_body.clone());
        async move {
            match answer.await.map_err(WebhookError::call)? {
                VerificationStatus::Success => WebhookEvent::parse(raw_body),
                _ => Err(WebhookError::new(
                    WebhookErrorKind::Refused,
                    "PayPal says that the delivery is not genuine",
                )),
            }
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

/// PayPal's answer about a delivery.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerificationStatus {
    /// The delivery is genuine.
    Success,
    /// The delivery is not genuine.
    Failure,
    /// An answer that this version does not know: do not trust the delivery.
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
