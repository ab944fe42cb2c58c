//! The resources of an environment: what there is of each kind, and the history of one.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Answered, present, requests};
use crate::{
    apis::{self, Resource},
    environments::Core,
    error::{Detail, Failure},
    log::LoggedRequest,
    money::Money,
    route::Query,
    world::{account::Account, environment::World, event::Event, time::Time, work::Work},
};

/// How many resources of a kind are listed, unless the query says so, and at most.
const LISTED: usize = 100;
const MOST: usize = 1000;
/// The least length of the ids of resources. Shorter ones are those of items and links.
const SHORTEST_ID: usize = 10;

/// Lists the kinds of resources and how many there are of each, counted up to a thousand; or the
/// latest resources of a kind.
pub(super) fn list(core: &Core, world: &mut World, query: &Query) -> Answered {
    let now = present(core, world);
    world.read(now, |work| match query.get("kind") {
        None => Ok(kinds(work)),
        Some(kind) => {
            let table = apis::table(kind);
            let wrong = || Detail::new("INVALID_PARAMETER_VALUE").parameter("query", "kind").value(kind);
            let table = table.ok_or_else(|| Failure::new(400, vec![wrong()]))?;
            let limit = query.get("limit").map_or(Ok(LISTED), str::parse);
            let limit = limit.ok().filter(|limit| (1..=MOST).contains(limit));
            let wrong = || Detail::new("INVALID_PARAMETER_VALUE").parameter("query", "limit");
            let limit = limit.ok_or_else(|| Failure::new(400, vec![wrong()]))?;
            Ok(of_kind(work, table, limit))
        }
    })
}

fn kinds(work: &Work<'_>) -> Value {
    let kinds: Vec<Value> = apis::tables()
        .map(|(table, api)| {
            let count = work.rows.latest_keys(table, MOST).len();
            json!({ "kind": table, "api": api, "count": count, "is_more": count == MOST })
        })
        .collect();
    json!({ "kinds": kinds })
}

fn of_kind(work: &Work<'_>, table: &str, limit: usize) -> Value {
    let resources: Vec<Value> = work
        .rows
        .latest_keys(table, limit)
        .into_iter()
        .rev()
        .filter_map(|id| {
            let resource = apis::show(work, &Resource { table: table.to_owned(), id: id.clone() })?;
            let first = |names: &[&str]| names.iter().find_map(|name| resource.pointer(name)).cloned();
            Some(json!({
                "id": id,
                "status": first(&["/status", "/state", "/batch_header/batch_status", "/verification_status"]),
                "time": first(&["/create_time", "/detail/metadata/create_time", "/time_created", "/batch_header/time_created"]),
                "amount": first(&["/amount", "/purchase_units/0/amount", "/dispute_amount", "/transactions/0/amount", "/url"]),
            }))
        })
        .collect();
    json!({ "kind": table, "resources": resources })
}

/// Shows a resource as it is now, and the requests and events that name it, in the order of time.
pub(super) fn show(core: &Core, world: &mut World, path: &str) -> Answered {
    let now = present(core, world);
    let (kind, id) = path.split_once('/').unwrap_or((path, ""));
    let id = percent_encoding::percent_decode_str(id).decode_utf8_lossy();
    let table = apis::table(kind).ok_or_else(|| Failure::not_found("kind", kind))?;
    world.read(now, |work| {
        let resource = apis::show(work, &Resource { table: table.to_owned(), id: id.clone().into_owned() });
        let resource = resource.ok_or_else(|| Failure::not_found("id", &id))?;
        // The history of an order is also that of its payments, and so on.
        let mut ids = BTreeSet::from([id.clone().into_owned()]);
        ids_within(&resource, &mut ids);
        let mut history = requests_of(world, &ids);
        history.extend(events_of(work, &ids));
        // Requests come before the events that they cause.
        history.sort_by_key(|(time, _)| *time);
        let history: Vec<Value> = history.into_iter().map(|(_, entry)| entry).collect();
        Ok(json!({ "kind": table, "id": id, "resource": resource, "history": history }))
    })
}

/// Adds the ids of the resources that a resource shows within itself.
fn ids_within(value: &Value, ids: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| ids_within(item, ids)),
        Value::Object(fields) => {
            let id = fields.get("id").and_then(Value::as_str).filter(|id| id.len() >= SHORTEST_ID);
            ids.extend(id.map(str::to_owned));
            fields.values().for_each(|field| ids_within(field, ids));
        }
        _ => {}
    }
}

fn requests_of(world: &World, ids: &BTreeSet<String>) -> Vec<(Time, Value)> {
    let names = |request: &LoggedRequest| {
        let values = request.query.split('&').filter_map(|pair| Some(pair.split_once('=')?.1));
        request.path.split('/').chain(values).chain(request.resource.as_deref()).any(|id| ids.contains(id))
    };
    let requests = world.log.after(0).filter(|request| names(request));
    requests.map(|request| (request.time, json!({ "request": requests::to_json(request, false) }))).collect()
}

fn events_of(work: &Work<'_>, ids: &BTreeSet<String>) -> Vec<(Time, Value)> {
    let events = work.rows.all::<Event>().into_iter().filter(|event| ids.iter().any(|id| event.names(id)));
    events.map(|event| (event.time, json!({ "event": event.to_json(work) }))).collect()
}

/// Lists the accounts of the environment with their balances.
pub(super) fn accounts(core: &Core, world: &mut World) -> Value {
    let now = present(core, world);
    world.read(now, |work| {
        let accounts: Vec<Value> = work
            .rows
            .all::<Account>()
            .into_iter()
            .map(|account| {
                let balances: Value = work
                    .balances(&account.id)
                    .into_iter()
                    .map(|(currency, amount)| {
                        let text = Money::new(&currency, amount).text();
                        (currency, Value::from(text))
                    })
                    .collect();
                json!({
                    "id": account.id, "kind": account.kind, "name": account.shown_name(),
                    "email": account.email, "country": account.country, "balances": balances,
                })
            })
            .collect();
        json!({ "accounts": accounts })
    })
}
