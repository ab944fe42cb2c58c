//! The events of an environment.

use serde_json::{Value, json};

use super::{present, stream::Source};
use crate::{
    environments::Core,
    route::Query,
    world::{environment::World, event::Event, time::Time},
};

/// The stream of events.
pub(super) const STREAM: Source = Source {
    latest: |world| world.read(Time::of_millis(0), |work| work.event_count()),
    after: |world, after, most| {
        world.read(Time::of_millis(0), |work| {
            let events = work.numbered_events(after, most).into_iter();
            // An event shows its resource as it was then, whatever time it is.
            events.map(|(number, event)| (number, event.to_json(work))).collect()
        })
    },
};

/// Shows the events, also those to which no webhook is subscribed; of many, the latest `limit`.
pub(super) fn show(core: &Core, world: &mut World, query: &Query) -> Value {
    let now = present(core, world);
    world.read(now, |work| {
        let limit = query.get("limit").and_then(|limit| limit.parse().ok()).unwrap_or(usize::MAX);
        let is_shown = |event: &Event| query.get("type").is_none_or(|wanted| wanted == event.event_type);
        let mut events = work.rows.all::<Event>();
        events.retain(is_shown);
        let first = events.len().saturating_sub(limit);
        let events: Vec<Value> = events.iter().skip(first).map(|event| event.to_json(work)).collect();
        json!({ "events": events, "latest": work.event_count() })
    })
}
