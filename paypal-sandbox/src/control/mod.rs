//! The control requests of the sandbox itself, below `/_sandbox`: health, environments, clock,
//! ledger, requests, events, deliveries, certificates and tokens. Those of an API are in its folder.

mod certificates;
mod clock;
mod deliveries;
mod events;
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
    let answered = match waiting(core, world, incoming, path).await {
        Some(answered) => answered,
        None => {
            let _turn = world.turn().await;
            at_once(core, world, incoming, path, query)?.map(Content::Json)
        }
    };
    world.touch();
    let debug_id = world.lock().debug_id();
    let (status, content) = match answered {
        Ok(content) => (200, content),
        Err(failure) => (failure.status, Content::Json(failure.to_json(&debug_id))),
    };
    Some(Outgoing { status, debug_id, content })
}

/// Answers a request that waits for something else than its turn.
async fn waiting(
    core: &Arc<Core>,
    world: &Arc<SharedWorld>,
    incoming: &Incoming,
    path: &str,
) -> Option<Result<Content, Failure>> {
    let body = || check::loose(incoming);
    let answered = match (incoming.method.as_str(), path) {
        ("PUT", "clock") => match body() {
            Ok(body) => clock::set(core, world, &body).await,
            Err(failure) => Err(failure),
        },
        ("POST", "clock/advance") => match body() {
            Ok(body) => clock::advance(core, world, &body).await,
            Err(failure) => Err(failure),
        },
        ("GET", "webhooks/root") => return Some(certificates::root(core)),
        ("POST", "webhooks/certs/rotate") => certificates::rotate(core).await,
        _ => return None,
    };
    Some(answered.map(Content::Json))
}

/// Answers a request in its turn.
fn at_once(
    core: &Core,
    world: &SharedWorld,
    incoming: &Incoming,
    path: &str,
    query: &Query,
) -> Option<Answered> {
    let body = check::loose(incoming);
    Some(match (incoming.method.as_str(), path) {
        ("GET", "health") => Ok(health()),
        ("GET", "environments") => Ok(json!({ "environments": core.names() })),
        ("DELETE", path) if path.starts_with("environments/") => remove(core, path),
        ("GET", "clock") => Ok(clock::show(core, &mut world.lock())),
        ("GET", "ledger") => Ok(ledger::show(core, &mut world.lock(), query)),
        ("GET", "requests") => Ok(requests::show(&world.lock(), query)),
        ("DELETE", "requests") => {
            world.lock().log.clear();
            Ok(json!({}))
        }
        ("GET", "events") => Ok(events::show(core, &mut world.lock(), query)),
        ("GET", "deliveries") => deliveries::list(core, &mut world.lock(), query),
        ("POST", "deliveries/hold") => Ok(deliveries::hold(core, &mut world.lock())),
        ("POST", "deliveries/flush") => {
            body.and_then(|body| deliveries::flush(core, &mut world.lock(), &body))
        }
        ("POST", path) if resent(path).is_some() => {
            deliveries::resend(core, &mut world.lock(), resent(path).unwrap_or_default())
        }
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
    })
}

/// The id of the delivery that a path sends again.
fn resent(path: &str) -> Option<&str> {
    path.strip_prefix("deliveries/")?.strip_suffix("/resend")
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
