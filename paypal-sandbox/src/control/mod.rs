//! The control requests of the sandbox itself, below `/_sandbox`: health, environments, clock,
//! ledger, requests, events, tokens and state. Those of an API are in its folder.

mod clock;
mod events;
mod ledger;
mod requests;
mod state;

use std::sync::Arc;

use serde_json::{Value, json};

use crate::{
    environments::{Core, SharedWorld},
    error::Failure,
    gate::{check, token},
    message::{Content, Incoming, Outgoing},
    route::Query,
    store::Saving,
    world::{environment::World, time::Time},
};

/// The path that tells whether the sandbox runs.
pub(crate) const HEALTH: &str = "/_sandbox/health";

type Answered = Result<Value, Failure>;

/// Answers a control request; `None` if the path is none of this folder.
///
/// A request that waits for something else than its turn, such as the end of a delivery, is
/// answered before the others take their turn.
pub(crate) async fn answer(
    core: &Arc<Core>,
    world: &Arc<SharedWorld>,
    incoming: &Incoming,
    query: &Query,
) -> Option<Outgoing> {
    let path = incoming.path.strip_prefix("/_sandbox/")?;
    if incoming.method == "GET" && incoming.path == HEALTH {
        // It waits for nothing, and is answered when the data file can't be used.
        let debug_id = world.lock().debug_id();
        return Some(Outgoing { status: 200, debug_id, content: Content::Json(health()) });
    }
    if path == "state" {
        return state::answer(core, world, incoming).await;
    }
    let turn = world.turn().await;
    let body = check::loose(incoming);
    let mut removing = Saving::default();
    let answered = match (incoming.method.as_str(), path) {
        ("GET", "environments") => Ok(json!({ "environments": core.names() })),
        ("DELETE", path) if path.starts_with("environments/") => remove(core, path).map(|saving| {
            removing = saving;
            json!({})
        }),
        ("GET", "clock") => Ok(clock::show(core, &mut world.lock())),
        ("PUT", "clock") => body.and_then(|body| clock::set(core, &mut world.lock(), &body)),
        ("POST", "clock/advance") => body.and_then(|body| clock::advance(core, &mut world.lock(), &body)),
        ("GET", "ledger") => Ok(ledger::show(core, &mut world.lock(), query)),
        ("GET", "requests") => Ok(requests::show(&world.lock(), query)),
        ("DELETE", "requests") => {
            world.lock().log.clear();
            Ok(json!({}))
        }
        ("GET", "events") => Ok(events::show(core, &mut world.lock(), query)),
        ("POST", "tokens/revoke") => {
            let mut world = world.lock();
            let now = world.now(core.config.clock.now());
            world.change(now, "", token::revoke);
            Ok(json!({}))
        }
        _ => return None,
    };
    drop(turn);
    let outgoing = conclude(world, answered.map(Content::Json)).await;
    Some(outgoing.once_saved(removing).await)
}

/// Builds an answer once the changes of the world are saved.
async fn conclude(world: &SharedWorld, answered: Result<Content, Failure>) -> Outgoing {
    world.touch();
    let debug_id = world.lock().debug_id();
    let (status, content) = match answered {
        Ok(content) => (200, content),
        Err(failure) => (failure.status, Content::Json(failure.to_json(&debug_id))),
    };
    Outgoing { status, debug_id, content }.once_saved(world.saving()).await
}

fn health() -> Value {
    let operations = crate::apis::implemented().count();
    json!({ "status": "ok", "version": env!("CARGO_PKG_VERSION"), "operations": operations })
}

fn remove(core: &Core, path: &str) -> Result<Saving, Failure> {
    let name = path.strip_prefix("environments/").unwrap_or_default();
    let removed = if name.is_empty() { None } else { core.remove(name) };
    removed.ok_or_else(|| Failure::not_found("environment", name))
}

/// Carries out what is due. Returns the time.
fn present(core: &Core, world: &mut World) -> Time {
    let now = world.now(core.config.clock.now());
    world.run_jobs(now);
    now
}
