//! Verification of deliveries.

use serde_json::json;

use super::subscriptions;
use crate::{
    apis::{Answer, Exchange},
    error::Failure,
    world::event::Event,
};

/// Tells whether a delivery is genuine. The signature itself is not checked: it is genuine if the
/// event was delivered to the webhook, and has the same bytes as then. So an event that a program
/// decoded and encoded again fails here as it does at PayPal.
pub(super) fn verify(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let status = if is_genuine(exchange) { "SUCCESS" } else { "FAILURE" };
    Ok(Answer::Json(200, json!({ "verification_status": status })))
}

fn is_genuine(exchange: &Exchange<'_>) -> bool {
    let webhook = exchange.text("/webhook_id").and_then(|id| subscriptions::own(exchange, &id));
    let event = exchange.text("/webhook_event/id").and_then(|id| exchange.rows.find::<Event>(&id));
    let (Some(webhook), Some(event)) = (webhook, event) else { return false };
    let known = event.to_json(exchange);
    let bytes = known.to_string();
    exchange.is_delivered(&event.id, &webhook.id)
        && exchange.body.get("webhook_event") == Some(&known)
        // The body holds the event as it was sent to the webhook, not encoded again.
        && exchange.raw.windows(bytes.len()).any(|part| part == bytes.as_bytes())
}
