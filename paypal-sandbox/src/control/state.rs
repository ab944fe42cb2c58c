//! The state of an environment: its export, import and reset.

use std::sync::Arc;

use serde_json::json;

use super::conclude;
use crate::{
    environments::{Core, SharedWorld},
    error::{Detail, Failure},
    message::{Content, Incoming, Outgoing},
    world::export::{Imported, Unreadable},
};

/// The media type of an export.
const LINES: &str = "application/x-ndjson";

/// Answers a request to `/_sandbox/state`; `None` for a method that it does not have.
pub(super) async fn answer(core: &Core, shared: &Arc<SharedWorld>, incoming: &Incoming) -> Option<Outgoing> {
    // A long body is read while others have their turns.
    let imported = match (incoming.method.as_str(), incoming.refused) {
        ("PUT", None) => Some(read(&incoming.body)),
        ("GET" | "DELETE", None) => None,
        _ => return None,
    };
    let turn = shared.turn().await;
    let answered = {
        let mut world = shared.lock();
        let base = core.config.clock.now();
        match (imported, incoming.method.as_str()) {
            (Some(Err(failure)), _) => Err(failure),
            (Some(Ok(imported)), _) => {
                world.import(imported, base);
                Ok(Content::Json(json!({})))
            }
            (None, "GET") => Ok(Content::Bytes(LINES, world.export(base))),
            (None, _) => {
                shared.faults().reset();
                let name = world.name.clone();
                world.reset(core.identity(&name), base);
                Ok(Content::Json(json!({})))
            }
        }
    };
    drop(turn);
    Some(conclude(shared, answered).await)
}

/// Reads the body of an import.
fn read(body: &[u8]) -> Result<Imported, Failure> {
    Imported::read(body).map_err(|Unreadable { line, reason }| {
        let words = format!("Line {line} can't be read: {reason}.");
        let detail = Detail::new("INVALID_PARAMETER_SYNTAX").at("/").description(words);
        Failure::new(400, vec![detail]).with_field("line", line)
    })
}
