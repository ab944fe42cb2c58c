//! The control endpoints of the sandbox itself, below `/_sandbox`: health, environments, clock,
//! ledger, requests, events and tokens. Those of an API are in its folder.

use std::{collections::BTreeMap, time::Duration};

use serde_json::{Map, Value, json};

use crate::{
    environments::{Core, SharedWorld},
    error::{Detail, Failure},
    gate::{check, token},
    message::{Content, Incoming, Outgoing},
    route::Query,
    world::{
        environment::{Ran, World},
        event::Event,
        time::Time,
    },
};

/// The greatest rate of a clock, and the greatest distance that it is moved at once: ten years.
const MAX_RATE: u32 = 1_000_000;
const MAX_JUMP: Duration = Duration::from_secs(3653 * 86_400);

type Answered = Result<Value, Failure>;

/// Answers a control request; `None` if the path is none of this file.
pub(crate) fn answer(
    core: &Core,
    world: &SharedWorld,
    incoming: &Incoming,
    query: &Query,
) -> Option<Outgoing> {
    let path = incoming.path.strip_prefix("/_sandbox/")?;
    let body = check::loose(incoming);
    let answered = match (incoming.method.as_str(), path) {
        ("GET", "health") => Ok(health()),
        ("GET", "environments") => Ok(json!({ "environments": core.names() })),
        ("DELETE", path) if path.starts_with("environments/") => remove(core, path),
        ("GET", "clock") => Ok(clock(core, &mut world.lock())),
        ("PUT", "clock") => body.and_then(|body| set_clock(core, &mut world.lock(), &body)),
        ("POST", "clock/advance") => body.and_then(|body| advance(core, &mut world.lock(), &body)),
        ("GET", "ledger") => Ok(ledger(core, &mut world.lock(), query)),
        ("GET", "requests") => Ok(requests(&world.lock(), query)),
        ("DELETE", "requests") => {
            world.lock().log.clear();
            Ok(json!({}))
        }
        ("GET", "events") => Ok(events(core, &mut world.lock(), query)),
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

fn clock(core: &Core, world: &mut World) -> Value {
    let now = present(core, world);
    json!({ "now": now.text(), "rate": world.clock.rate() })
}

/// Sets the time, or how fast the clock runs. Time goes backwards only in an environment without
/// requests.
fn set_clock(core: &Core, world: &mut World, body: &Value) -> Answered {
    let base = core.config.clock.now();
    let malformed = |field: &str| Failure::malformed_at("INVALID_PARAMETER_SYNTAX", field);
    // Both are read before either is set.
    let wanted = match body.get("now") {
        Some(text) => Some(text.as_str().and_then(Time::parse).ok_or_else(|| malformed("/now"))?),
        None => None,
    };
    let rate = match body.get("rate") {
        Some(rate) => {
            let rate = rate.as_u64().and_then(|rate| u32::try_from(rate).ok());
            Some(rate.filter(|rate| *rate <= MAX_RATE).ok_or_else(|| malformed("/rate"))?)
        }
        None => None,
    };
    if (wanted, rate) == (None, None) {
        return Err(malformed("/"));
    }
    let mut ran = Vec::new();
    if let Some(wanted) = wanted {
        if wanted > world.now(base) + MAX_JUMP {
            return Err(malformed("/now"));
        }
        let seed = core.seed(&world.name);
        ran = world.set_time(base, wanted, seed).ok_or_else(|| {
            let words = "The clock goes backwards only in an environment that answered no request.";
            let detail = Detail::new("INVALID_PARAMETER_VALUE").at("/now").description(words);
            Failure::new(409, vec![detail])
        })?;
    }
    if let Some(rate) = rate {
        world.clock.run_at(base, rate);
    }
    let mut answer = clock(core, world);
    add_ran(&mut answer, &ran);
    Ok(answer)
}

/// Moves the clock forward by a duration such as `31d`, `6h`, `10m` or `5s`.
fn advance(core: &Core, world: &mut World, body: &Value) -> Answered {
    let by = body.get("by").and_then(Value::as_str).and_then(duration).filter(|by| *by <= MAX_JUMP);
    let by = by.ok_or_else(|| Failure::malformed_at("INVALID_PARAMETER_SYNTAX", "/by"))?;
    let ran = world.advance(core.config.clock.now(), by);
    let mut answer = clock(core, world);
    add_ran(&mut answer, &ran);
    Ok(answer)
}

fn add_ran(answer: &mut Value, ran: &[Ran]) {
    let ran = ran.iter().map(|ran| json!({ "at": ran.at.text(), "job": ran.kind, "resource": ran.target }));
    if let Value::Object(answer) = answer {
        answer.insert("ran".to_owned(), ran.collect());
    }
}

/// Reads a number with a unit.
fn duration(text: &str) -> Option<Duration> {
    let digits = text.trim_end_matches(|character: char| !character.is_ascii_digit());
    let unit = match text.strip_prefix(digits)? {
        "d" => 86_400,
        "h" => 3600,
        "m" => 60,
        "s" => 1,
        _ => return None,
    };
    digits.parse::<u64>().ok()?.checked_mul(unit).map(Duration::from_secs)
}

/// Shows the entries of the ledger, and the balances by account and currency.
fn ledger(core: &Core, world: &mut World, query: &Query) -> Value {
    let now = present(core, world);
    world.read(now, |work| {
        let is_shown = |currency: &str| query.get("currency").is_none_or(|wanted| wanted == currency);
        let entries: Vec<Value> = work
            .entries(None, None)
            .iter()
            .filter(|entry| is_shown(&entry.currency))
            .map(|entry| {
                let lines = entry.lines().map(|(account, amount)| json!([account, amount.to_string()]));
                json!({
                    "id": entry.id, "time": entry.time.text(), "event_code": entry.event_code,
                    "status": entry.status, "currency": entry.currency, "lines": lines,
                })
            })
            .collect();
        let sums: BTreeMap<String, String> =
            work.sums().into_iter().map(|(currency, sum)| (currency, sum.normalize().to_string())).collect();
        json!({ "entries": entries, "sums": sums, "balanced": work.is_balanced() })
    })
}

/// Shows the log of requests, without credentials.
fn requests(world: &World, query: &Query) -> Value {
    let is_shown = |name: &str, value: &str| query.get(name).is_none_or(|wanted| wanted == value);
    let requests: Vec<Value> = world
        .log
        .all()
        .iter()
        .filter(|request| {
            is_shown("operation", request.operation.unwrap_or_default())
                && is_shown("status", &request.status.to_string())
        })
        .map(|request| {
            let mut shown = Map::new();
            for (name, value) in [
                ("time", Some(request.time.text())),
                ("operation", request.operation.map(str::to_owned)),
                ("method", Some(request.method.clone())),
                ("path", Some(request.path.clone())),
                ("query", Some(request.query.clone())),
                ("request_id", request.header("paypal-request-id").map(str::to_owned)),
                ("debug_id", Some(request.debug_id.clone())),
            ] {
                shown.extend(value.map(|value| (name.to_owned(), Value::from(value))));
            }
            shown.insert("status".to_owned(), Value::from(request.status));
            Value::Object(shown)
        })
        .collect();
    json!({ "requests": requests })
}

/// Shows the events, also those to which no webhook is subscribed.
fn events(core: &Core, world: &mut World, query: &Query) -> Value {
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
