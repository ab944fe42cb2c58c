//! The control requests of the sandbox itself, below `/_sandbox`: health, environments, clock,
//! ledger, requests, events, faults and tokens. Those of an API are in its folder.

mod clock;
mod events;
mod faults;
mod ledger;
mod requests;

use std::sync::Arc;

use serde_json::{Value, json};

use crate::{
    environments::{Core, SharedWorld},
    error::Failure,
    gate::{check, token},
    message::{Content, Incoming, Outgoing},
    route::Query,
    world::{environment::World, time::Time},
};

/// How the paths of control requests begin.
pub(crate) const PREFIX: &str = "/_sandbox/";

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
    let path = incoming.path.strip_prefix(PREFIX)?;
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
        ("GET", "requests") => Ok(requests::show(&world.lock(), query)),
        ("DELETE", "requests") => {
            world.lock().log.clear();
            Ok(json!({}))
        }
        ("GET", "events") => Ok(events::show(core, &mut world.lock(), query)),
        ("GET", "faults") => Ok(faults::show(&world.faults())),
        ("POST", "faults") => body.and_then(|body| faults::add(&mut world.faults(), &body)),
        ("PUT", "faults") => body.and_then(|body| faults::replace(&mut world.faults(), &body)),
        ("DELETE", "faults") => Ok(faults::clear(&mut world.faults())),
        ("DELETE", path) if path.starts_with("faults/") => faults::remove(&mut world.faults(), path),
        ("POST", "tokens/revoke") => {
            let mut world = world.lock();
            let now = world.now(core.config.clock.now());
            world.change(now, "", token::revoke);
            Ok(json!({}))
        }
        ("DELETE", "state") => {
            world.faults().reset();
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
