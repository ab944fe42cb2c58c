//! The events of an environment.

use serde_json::{Value, json};

use super::present;
use crate::{
    environments::Core,
    route::Query,
    world::{environment::World, event::Event},
};

/// Shows the events, also those to which no webhook is subscribed.
pub(super) fn show(core: &Core, world: &mut World, query: &Query) -> Value {
    let now = present(core, world);
    world.read(now, |work| {
        let events: Vec<Value> = work
            .rows
            .all::<Event>()
            .iter()
            .filter(|event| query.get("type").is_none_or(|wanted| wanted == event.event_type))
            .map(|event| event.to_json(work))
            .collect();
        json!({ "events": events })
    })
}
