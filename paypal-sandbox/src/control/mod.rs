//! The control requests of the sandbox itself, below `/_sandbox`: health, environments, clock,
//! ledger, requests, events, resources and tokens; and the inspector, which shows them. Those of an
//! API are in its folder.

mod clock;
mod events;
mod ledger;
mod requests;
mod resources;
mod stream;

use std::sync::Arc;

use serde_json::{Value, json};

use crate::{
    environments::{Core, SharedWorld},
    error::Failure,
    gate::{check, token},
    message::{Content, Incoming, Outgoing},
    pages::inspector,
    route::Query,
    world::{environment::World, time::Time},
};

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
    if incoming.method == "GET" {
        if let Some((media_type, text)) = inspector::asset(&incoming.path) {
            let debug_id = world.lock().debug_id();
            return Some(Outgoing { status: 200, debug_id, content: Content::Asset(media_type, text) });
        }
        match incoming.path.as_str() {
            "/_sandbox/requests/stream" => return Some(stream::answer(core, world, requests::STREAM)),
            "/_sandbox/events/stream" => return Some(stream::answer(core, world, events::STREAM)),
            _ => {}
        }
    }
    let path = incoming.path.strip_prefix("/_sandbox/")?;
    let _turn = world.turn().await;
    let body = check::loose(incoming);
    let answered = match (incoming.method.as_str(), path) {
        ("GET", "health") => Ok(health()),
        ("GET", "environments") => Ok(json!({ "environments": core.names() })),
        ("DELETE", path) if path.starts_with("environments/") => remove(core, path),
        ("GET", "clock") => Ok(clock::show(core, &mut world.lock())),
        ("PUT", "clock") => body.and_then(|body| clock::set(core, &mut world.lock(), &body)),
        ("POST", "clock/advance") => body.and_then(|body| clock::advance(core, &mut world.lock(), &body)),
        ("GET", "ledger") => Ok(ledger::show(core, &mut world.lock(), query)),
        ("GET", "ledger/series") => Ok(ledger::series(core, &mut world.lock(), query)),
        ("GET", "accounts") => Ok(resources::accounts(core, &mut world.lock())),
        ("GET", "resources") => resources::list(core, &mut world.lock(), query),
        ("GET", path) if path.starts_with("resources/") => {
            resources::show(core, &mut world.lock(), path.strip_prefix("resources/").unwrap_or_default())
        }
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
        ("DELETE", "state") => {
            let mut world = world.lock();
            let seed = core.seed(&world.name);
            world.reset(seed, core.config.clock.now());
            Ok(json!({}))
        }
        _ => return None,
    };
    world.touch();
    let debug_id = world.lock().debug_id();
    let (status, content) = match answered {
        Ok(value) => (200, Content::Json(value)),
        Err(failure) => (failure.status, Content::Json(failure.to_json(&debug_id))),
    };
    Some(Outgoing { status, debug_id, content })
}

fn health() -> Value {
    let operations = crate::apis::implemented().count();
    json!({ "status": "ok", "version": env!("CARGO_PKG_VERSION"), "operations": operations })
}

fn remove(core: &Core, path: &str) -> Answered {
    let name = path.strip_prefix("environments/").unwrap_or_default();
    if !name.is_empty() && core.remove(name) {
        Ok(json!({}))
    } else {
        Err(Failure::not_found("environment", name))
    }
}

/// Carries out what is due. Returns the time.
fn present(core: &Core, world: &mut World) -> Time {
    let now = world.now(core.config.clock.now());
    world.run_jobs(now);
    now
}
