//! The deliveries of an environment.

use serde_json::{Map, Value, json};

use super::{Answered, present, stream::Source};
use crate::{
    environments::Core,
    error::{Detail, Failure},
    route::Query,
    world::{
        delivery::{Attempt, Delivery, DeliveryStatus, FlushOrder, MOST_DUPLICATES, Outcome},
        environment::World,
        time::Time,
    },
};

/// The stream that tells how often the deliveries changed. It leaves out the changes that happened
/// while it was not read, except the last.
pub(super) const STREAM: Source = Source {
    latest: |world| world.read(Time::of_millis(0), |work| work.delivery_changes()),
    after: |world, after, _| {
        let changes = world.read(Time::of_millis(0), |work| work.delivery_changes());
        if changes > after { vec![(changes, json!({ "changes": changes }))] } else { Vec::new() }
    },
};

/// Lists the deliveries, the oldest first; of many, the latest `limit`.
pub(super) fn list(core: &Core, world: &mut World, query: &Query) -> Answered {
    let now = present(core, world);
    let wanted = query.get("status");
    let is_status = |name: &str| DeliveryStatus::ALL.iter().any(|status| status.as_str() == name);
    if let Some(name) = wanted.filter(|name| !is_status(name)) {
        let words = DeliveryStatus::ALL.map(DeliveryStatus::as_str).join(", ");
        let detail = Detail::new("INVALID_PARAMETER_VALUE").parameter("query", "status").value(name);
        return Err(Failure::new(400, vec![detail.description(format!("The states are: {words}."))]));
    }
    let fits = |name: &str, value: &str| query.get(name).is_none_or(|wanted| wanted == value);
    let limit = query.get("limit").and_then(|limit| limit.parse().ok()).unwrap_or(usize::MAX);
    let shown: Vec<Value> = world.read(now, |work| {
        let mut shown = work.rows.all::<Delivery>();
        shown.retain(|one| {
            fits("status", one.status.as_str())
                && fits("event_id", &one.event_id)
                && fits("webhook_id", &one.webhook_id)
        });
        let first = shown.len().saturating_sub(limit);
        shown.iter().skip(first).map(to_json).collect()
    });
    let (is_held, changes) = world.read(now, |work| (work.are_deliveries_held(), work.delivery_changes()));
    Ok(json!({ "deliveries": shown, "held": is_held, "latest": changes }))
}

/// Sends a delivery again.
pub(super) fn resend(core: &Core, world: &mut World, id: &str) -> Answered {
    let now = present(core, world);
    let resent =
        world.change(now, "", |work| if work.resend(id) { work.rows.find::<Delivery>(id) } else { None });
    resent.map(|delivery| to_json(&delivery)).ok_or_else(|| Failure::not_found("delivery_id", id))
}

/// Holds new deliveries.
pub(super) fn hold(core: &Core, world: &mut World) -> Value {
    let now = present(core, world);
    world.change(now, "", |work| work.hold_deliveries());
    json!({ "held": true })
}

/// Ends the hold, and sends what was held.
pub(super) fn flush(core: &Core, world: &mut World, body: &Value) -> Answered {
    let malformed = |field: &str| Failure::malformed_at("INVALID_PARAMETER_VALUE", field);
    let order = match body.get("order").map(Value::as_str) {
        None | Some(Some("created")) => FlushOrder::Created,
        Some(Some("reverse")) => FlushOrder::Reverse,
        Some(Some("shuffle")) => FlushOrder::Shuffle,
        Some(_) => return Err(malformed("/order")),
    };
    let duplicates = match body.get("duplicates") {
        None => 0,
        Some(number) => {
            let number = number.as_u64().and_then(|number| usize::try_from(number).ok());
            let number = number.filter(|number| *number <= MOST_DUPLICATES);
            number.ok_or_else(|| malformed("/duplicates"))?
        }
    };
    let now = present(core, world);
    let count = world.change(now, "", |work| work.flush_deliveries(order, duplicates));
    Ok(json!({ "held": false, "flushed": count }))
}

fn to_json(delivery: &Delivery) -> Value {
    let mut shown = Map::new();
    let next_try = delivery.next_try().map(|time| time.text());
    for (name, value) in [
        ("id", Some(json!(delivery.id))),
        ("event_id", Some(json!(delivery.event_id))),
        ("event_type", Some(json!(delivery.event_type))),
        ("webhook_id", Some(json!(delivery.webhook_id))),
        ("url", Some(json!(delivery.url))),
        ("status", Some(json!(delivery.status.as_str()))),
        ("reason", delivery.reason.as_ref().map(|reason| json!(reason))),
        ("create_time", Some(json!(delivery.created.text()))),
        ("simulated", Some(json!(delivery.is_simulated()))),
        ("next_try", next_try.map(Value::from)),
        ("attempts", Some(delivery.attempts.iter().map(attempt_to_json).collect())),
    ] {
        shown.extend(value.map(|value| (name.to_owned(), value)));
    }
    Value::Object(shown)
}

fn attempt_to_json(attempt: &Attempt) -> Value {
    let (name, outcome) = match &attempt.outcome {
        Outcome::Status(status) => ("status", json!(status)),
        Outcome::Error(error) => ("error", json!(error)),
    };
    json!({
        "time": attempt.time.text(), "real_time": attempt.real_time.text(),
        "transmission_id": attempt.transmission_id, name: outcome,
        "milliseconds": attempt.milliseconds,
    })
}
