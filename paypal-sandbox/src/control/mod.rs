//! The control requests of the sandbox itself, below `/_sandbox`: health, environments, clock,
//! ledger, requests, events, deliveries, certificates, faults, resources, tokens and state; and the
//! inspector, which shows them. Those of an API are in its folder.

mod certificates;
mod clock;
mod deliveries;
mod events;
mod faults;
mod ledger;
pub(crate) mod names;
mod requests;
mod resources;
mod state;
mod stream;

use std::sync::Arc;

use serde_json::{Value, json};

use crate::{
    environments::{Core, SharedWorld},
    error::Failure,
    gate::{check, token},
    message::{Content, Incoming, Outgoing},
    pages::inspector,
    route::{Match, Query},
    store::Saving,
    world::{environment::World, time::Time},
};

/// The path that tells whether the sandbox runs.
pub(crate) const HEALTH: &str = "/_sandbox/health";
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
    // The server leaves out the body of an answer to HEAD.
    let is_read = matches!(incoming.method.as_str(), "GET" | "HEAD");
    if is_read && let Some((media_type, text)) = inspector::asset(&incoming.path) {
        let debug_id = world.lock().debug_id();
        return Some(Outgoing { status: 200, debug_id, content: Content::Asset(media_type, text) });
    }
    let path = incoming.path.strip_prefix(PREFIX)?;
    if is_read && incoming.path == HEALTH {
        // It waits for nothing, and is answered when the data file can't be used.
        let debug_id = core.debug_id();
        return Some(Outgoing { status: 200, debug_id, content: Content::Json(health()) });
    }
    if matches!(core.router.find(&incoming.method, &incoming.path), Match::Control(..)) {
        // It is one of an API, which is carried out as an operation is.
        return None;
    }
    if path == "state" {
        if let Err(failure) = names::check(&incoming.method, &incoming.path, query, &json!({})) {
            return Some(conclude(world, Err(failure)).await);
        }
        return state::answer(core, world, incoming).await;
    }
    let method = incoming.method.as_str();
    let body = check::loose(incoming).and_then(|body| {
        names::check(method, &incoming.path, query, &body)?;
        Ok(body)
    });
    let body = match body {
        Err(failure) if names::knows(method, path) => return Some(conclude(world, Err(failure)).await),
        body => body.unwrap_or_default(),
    };
    if let Some(answered) = streamed(world, incoming, (method, path), query) {
        return Some(conclude(world, answered).await);
    }
    if let Some(answered) = waiting(core, world, (method, path), &body).await {
        return Some(conclude(world, answered).await);
    }
    let mut removing = Saving::default();
    let answered = {
        let _turn = world.turn().await;
        at_once(core, world, (method, path), &body, query, &mut removing)?
    };
    let outgoing = conclude(world, answered.map(Content::Json)).await;
    Some(outgoing.once_saved(removing).await)
}

/// Answers a request for a stream.
fn streamed(
    world: &Arc<SharedWorld>,
    incoming: &Incoming,
    request: (&str, &str),
    query: &Query,
) -> Option<Result<Content, Failure>> {
    let source = match request {
        ("GET", "requests/stream") => requests::STREAM,
        ("GET", "events/stream") => events::STREAM,
        ("GET", "deliveries/stream") => deliveries::STREAM,
        _ => return None,
    };
    Some(stream::content(world, source, incoming, query))
}

/// Answers a request that waits for something else than its turn.
async fn waiting(
    core: &Arc<Core>,
    world: &Arc<SharedWorld>,
    request: (&str, &str),
    body: &Value,
) -> Option<Result<Content, Failure>> {
    let answered = match request {
        ("PUT", "clock") => clock::set(core, world, body).await,
        ("POST", "clock/advance") => clock::advance(core, world, body).await,
        ("GET", "webhooks/root") => return Some(certificates::root(core).await),
        ("POST", "webhooks/certs/rotate") => certificates::rotate(core).await,
        _ => return None,
    };
    Some(answered.map(Content::Json))
}

/// Answers a request in its turn. `removing` waits for the removal of an environment.
fn at_once(
    core: &Core,
    world: &SharedWorld,
    request: (&str, &str),
    body: &Value,
    query: &Query,
    removing: &mut Saving,
) -> Option<Answered> {
    Some(match request {
        ("GET", "environments") => Ok(json!({ "environments": core.names() })),
        ("DELETE", path) if path.starts_with("environments/") => remove(core, path).map(|saving| {
            *removing = saving;
            json!({})
        }),
        ("GET", "clock") => Ok(clock::show(core, &mut world.lock())),
        ("GET", "ledger") => Ok(ledger::show(core, &mut world.lock(), query)),
        ("GET", "ledger/series") => Ok(ledger::series(core, &mut world.lock(), query)),
        ("POST", "ledger/seed") => ledger::seed(core, &mut world.lock(), body),
        ("GET", "accounts") => Ok(resources::accounts(core, &mut world.lock())),
        ("GET", "resources") => resources::list(core, &mut world.lock(), query),
        ("GET", path) if path.starts_with("resources/") => {
            resources::show(core, &mut world.lock(), path.strip_prefix("resources/").unwrap_or_default())
        }
        ("GET", "requests") => requests::show(&world.lock(), query),
        ("DELETE", "requests") => {
            world.lock().log.clear();
            Ok(json!({}))
        }
        ("GET", "events") => Ok(events::show(core, &mut world.lock(), query)),
        ("GET", "faults") => Ok(faults::show(&world.faults())),
        ("POST", "faults") => faults::add(&mut world.faults(), body),
        ("PUT", "faults") => faults::replace(&mut world.faults(), body),
        ("DELETE", "faults") => Ok(faults::clear(&mut world.faults())),
        ("DELETE", path) if path.starts_with("faults/") => faults::remove(&mut world.faults(), path),
        ("GET", "deliveries") => deliveries::list(core, &mut world.lock(), query),
        ("POST", "deliveries/hold") => Ok(deliveries::hold(core, &mut world.lock())),
        ("POST", "deliveries/flush") => deliveries::flush(core, &mut world.lock(), body),
        ("POST", path) if resent(path).is_some() => {
            deliveries::resend(core, &mut world.lock(), resent(path).unwrap_or_default())
        }
        ("POST", "tokens/revoke") => {
            let mut world = world.lock();
            let now = world.now(core.config.clock.now());
            world.change(now, "", token::revoke);
            Ok(json!({}))
        }
        _ => return None,
    })
}

/// The id of the delivery that a path sends again.
fn resent(path: &str) -> Option<&str> {
    path.strip_prefix("deliveries/")?.strip_suffix("/resend")
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
