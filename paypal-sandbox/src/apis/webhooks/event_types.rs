//! The types of events to which a webhook can subscribe.

use paypal_generated::runtime::{model::StringEnum, webhook::EventType};
use serde_json::{Value, json};

use super::subscriptions;
use crate::{
    apis::{Answer, Exchange},
    error::Failure,
    world::webhook::ALL,
};

/// Lists all event types.
pub(super) fn available(_: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let types: Vec<Value> = EventType::VALUES.iter().map(|name| full(name)).collect();
    Ok(Answer::Json(200, json!({ "event_types": types })))
}

/// Lists the event types of a webhook. A webhook that is subscribed to `*` gets all of them.
pub(super) fn of_webhook(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let webhook = subscriptions::named(exchange)?;
    if webhook.event_types.iter().any(|name| name == ALL) {
        return available(exchange);
    }
    let types: Vec<Value> = webhook.event_types.iter().map(|name| full(name)).collect();
    Ok(Answer::Json(200, json!({ "event_types": types })))
}

/// Whether there is an event type of this name.
pub(super) fn is_known(name: &str) -> bool {
    EventType::VALUES.contains(&name)
}

/// An event type as the lists of event types show it.
fn full(name: &str) -> Value {
    json!({
        "name": name, "description": describe(name), "status": "ENABLED",
        "resource_versions": ["1.0", "2.0"],
    })
}

/// Describes an event type by the words of its name.
pub(super) fn describe(name: &str) -> String {
    if name == ALL {
        return "All event types.".to_owned();
    }
    let words = name.to_ascii_lowercase().replace(['.', '_', '-'], " ");
    format!("The event \"{words}\".")
}
