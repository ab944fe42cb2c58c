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
        ("PUT", None) => {
            let body = incoming.body.clone();
            Some(blocking(move || read(&body)).await.and_then(|read| read))
        }
        ("GET" | "DELETE", None) => None,
        _ => return None,
    };
    let turn = shared.turn().await;
    let base = core.config.clock.now();
    let answered = if imported.is_none() && incoming.method == "GET" {
        let world = shared.clone();
        blocking(move || world.lock().export(base)).await.map(|lines| Content::Bytes(LINES, lines))
    } else {
        let mut world = shared.lock();
        match imported {
            Some(Err(failure)) => Err(failure),
            Some(Ok(imported)) => {
                world.import(imported, base);
                Ok(Content::Json(json!({})))
            }
            None => {
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

/// Does what takes long without keeping the requests of other environments waiting.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
    tokio::task::spawn_blocking(work).await.map_err(|_| Failure::new(500, Vec::new()))
}

/// Reads the body of an import.
fn read(body: &[u8]) -> Result<Imported, Failure> {
    Imported::read(body).map_err(|Unreadable { line, reason }| {
        let words = format!("Line {line} can't be read: {reason}.");
        let detail = Detail::new("INVALID_PARAMETER_SYNTAX").at("/").description(words);
        Failure::new(400, vec![detail]).with_field("line", line)
    })
}
