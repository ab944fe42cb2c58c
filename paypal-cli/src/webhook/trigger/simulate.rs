//! Lets PayPal simulate an event: the operation `simulate-event`, which PayPal's sandbox has too.

use paypal_generated::{
    Client,
    webhooks::{Event, SimulateEvent, Webhook},
};

use crate::error::{Error, Result};

/// Sends a simulated event to a webhook, or to all webhooks of the application that are subscribed
/// to its type. Returns each event with the id of its webhook.
///
/// # Errors
///
/// Fails if there is no such webhook.
pub async fn simulate(
    client: &Client,
    event_type: &str,
    webhook_id: Option<&str>,
) -> Result<Vec<(String, Event)>> {
    let ids = match webhook_id {
        Some(id) => vec![id.to_owned()],
        None => {
            let webhooks = client.webhooks().list().await?.webhooks.unwrap_or_default();
            webhooks.into_iter().filter(|webhook| gets(webhook, event_type)).filter_map(|it| it.id).collect()
        }
    };
    if ids.is_empty() {
        return Err(Error::not_found(format!("no webhook is subscribed to {event_type}"))
            .help("start `paypal listen` in another terminal first"));
    }
    let mut events = Vec::new();
    for id in ids {
        let wanted = SimulateEvent::new(event_type).webhook_id(id.as_str());
        events.push((id, client.webhooks().simulate_event(&wanted).await?));
    }
    Ok(events)
}

fn gets(webhook: &Webhook, event_type: &str) -> bool {
    webhook.event_types.iter().any(|one| one.name == "*" || one.name == event_type)
}
