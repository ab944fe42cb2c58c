//! Verification of deliveries.

use serde::Deserialize;
use serde_json::{json, value::RawValue};

use super::subscriptions;
use crate::{
    apis::{Answer, Exchange},
    error::Failure,
    webhook::sign,
};

/// The event in the body of a request, byte for byte.
#[derive(Deserialize)]
struct Sent<'a> {
    #[serde(borrow)]
    webhook_event: &'a RawValue,
}

/// Tells whether a delivery is genuine: whether its signature is that of the event's bytes, for a
/// webhook of the application. So an event that a program decoded and encoded again fails, and so
/// does a simulated one, which is signed for no webhook.
pub(super) fn verify(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let status = if is_genuine(exchange) { "SUCCESS" } else { "FAILURE" };
    Ok(Answer::Json(200, json!({ "verification_status": status })))
}

fn is_genuine(exchange: &Exchange<'_>) -> bool {
    let field = |name: &str| exchange.text(&format!("/{name}"));
    let webhook = field("webhook_id").and_then(|id| subscriptions::own(exchange, &id));
    let sent = serde_json::from_slice::<Sent<'_>>(exchange.raw);
    let (Some(webhook), Ok(sent)) = (webhook, sent) else { return false };
    let body = sent.webhook_event.get().as_bytes();
    sign::is_genuine(exchange.keyring, exchange.base_url, &webhook.id, body, field)
}
