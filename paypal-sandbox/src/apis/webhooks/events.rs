//! Handlers of events.

use serde_json::{Value, json};

use super::{event_types, subscriptions};
use crate::{
    apis::{
        Answer, Exchange,
        paging::{integer, with_query},
    },
    error::{Detail, Failure},
    world::{
        delivery::SIMULATED,
        event::{Event, EventResource},
        time::Time,
        webhook::Webhook,
    },
};

/// The path of the list.
const PATH: &str = "/v1/notifications/webhooks-events";

/// Lists the events that the application is told of, the latest first. A page begins after the
/// event `index_id` (`move_to=next`), or ends before it (`move_to=previous`).
pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let size = integer(exchange, "page_size", 10, (1, 300))?;
    let mut events: Vec<Event> = exchange.rows.all::<Event>();
    events.reverse();
    events.retain(|event| concerns(exchange, event) && is_wanted(exchange, event));
    let is_backward = exchange.query.get("move_to") == Some("previous");
    let at = match exchange.query.get("index_id") {
        None => None,
        Some(id) => {
            let at = events.iter().position(|event| event.id == id);
            Some(at.ok_or_else(|| {
                let detail = Detail::new("INVALID_PARAMETER_VALUE").parameter("query", "index_id");
                Failure::new(400, vec![detail.value(id)])
            })?)
        }
    };
    let begin = match at {
        None => 0,
        Some(at) if is_backward => at.saturating_sub(size),
        Some(at) => at + 1,
    };
    let end = match at {
        Some(at) if is_backward => at,
        _ => begin.saturating_add(size).min(events.len()),
    };
    let page = events.get(begin..end).unwrap_or_default();
    let shown: Vec<Value> = page.iter().map(|event| event.to_json(exchange)).collect();
    let mut links = vec![with_query(exchange, "self", PATH, &[])];
    if let Some(last) = page.last().filter(|_| end < events.len()) {
        links.push(step(exchange, "next", last));
    }
    if let Some(first) = page.first().filter(|_| begin > 0) {
        links.push(step(exchange, "previous", first));
    }
    Ok(Answer::Json(200, json!({ "events": shown, "count": shown.len(), "links": links })))
}

fn step(exchange: &Exchange<'_>, direction: &str, from: &Event) -> Value {
    let time = from.time.text();
    let changed =
        [("move_to", Some(direction)), ("index_time", Some(time.as_str())), ("index_id", Some(&*from.id))];
    with_query(exchange, direction, PATH, &changed)
}

fn concerns(exchange: &Exchange<'_>, event: &Event) -> bool {
    event.concerns(exchange, &exchange.caller.client_id, &exchange.caller.own)
}

/// Whether an event fits the filters of the query.
fn is_wanted(exchange: &Exchange<'_>, event: &Event) -> bool {
    let time = |name: &str| exchange.query.get(name).and_then(Time::parse);
    time("start_time").is_none_or(|start| event.time >= start)
        && time("end_time").is_none_or(|end| event.time <= end)
        && exchange.query.get("event_type").is_none_or(|wanted| event.event_type == wanted)
        && exchange.query.get("transaction_id").is_none_or(|id| mentions(&event.resource(exchange), id))
}

/// Whether a value mentions an id, at any depth.
fn mentions(value: &Value, id: &str) -> bool {
    match value {
        Value::String(text) => text == id,
        Value::Array(items) => items.iter().any(|item| mentions(item, id)),
        Value::Object(fields) => fields.values().any(|field| mentions(field, id)),
        _ => false,
    }
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Json(200, named(exchange)?.to_json(exchange)))
}

fn named(exchange: &Exchange<'_>) -> Result<Event, Failure> {
    let id = exchange.path.get("event_id");
    let found = exchange.rows.find::<Event>(id).filter(|event| concerns(exchange, event));
    found.ok_or_else(|| Failure::not_found("event_id", id))
}

/// Delivers an event again: to the webhooks of the body, or to all of the application that are
/// subscribed to its type.
pub(super) fn resend(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let event = named(exchange)?;
    let listed = exchange.body.get("webhook_ids").and_then(Value::as_array);
    let webhooks: Vec<Webhook> = match listed {
        None => {
            let all = subscriptions::of_application(exchange).into_iter();
            all.filter(|webhook| webhook.gets(exchange, &event)).collect()
        }
        Some(ids) => {
            let mut webhooks = Vec::new();
            for (index, id) in ids.iter().enumerate() {
                webhooks.push(listed_webhook(exchange, id, &format!("/webhook_ids/{index}"))?);
            }
            webhooks
        }
    };
    for webhook in webhooks {
        exchange.deliver_to(&event, &webhook.id, &webhook.url);
    }
    Ok(Answer::Json(202, event.to_json(exchange)))
}

fn listed_webhook(exchange: &Exchange<'_>, id: &Value, pointer: &str) -> Result<Webhook, Failure> {
    let id = id.as_str().unwrap_or_default();
    subscriptions::own(exchange, id).ok_or_else(|| {
        let detail = Detail::new("INVALID_RESOURCE_ID").at(pointer).value(id);
        Failure::new(404, vec![detail])
    })
}

/// Delivers an invented event to a webhook or a URL. Its webhook id is `WEBHOOK_ID`, so that it
/// can't be verified, and the lists of events don't show it.
pub(super) fn simulate(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let event_type = exchange.text("/event_type").unwrap_or_default();
    if !event_types::is_known(&event_type) {
        let detail = Detail::new("INVALID_PARAMETER_VALUE").at("/event_type").value(event_type);
        return Err(Failure::new(400, vec![detail]));
    }
    let url = match (exchange.body.get("webhook_id"), exchange.text("/url")) {
        (Some(id), None) => listed_webhook(exchange, id, "/webhook_id")?.url,
        (None, Some(url)) => {
            subscriptions::check_url(&url, "/url")?;
            url
        }
        _ => {
            let words = "Either a webhook id or a URL is needed, and not both.";
            let detail = Detail::new("INVALID_PARAMETER_VALUE").at("/webhook_id").description(words);
            return Err(Failure::new(400, vec![detail]));
        }
    };
    let id = format!("WH-{}-{}", exchange.ids.transaction(), exchange.ids.transaction());
    let version = exchange.text("/resource_version").unwrap_or_else(|| "1.0".to_owned());
    let event = invent(exchange, &id, &event_type, &version);
    exchange.deliver_to(&event, SIMULATED, &url);
    Ok(Answer::Json(202, event.to_json(exchange)))
}

/// Invents an event: with the resource of the latest event of its type, or else with a small one.
fn invent(exchange: &mut Exchange<'_>, id: &str, event_type: &str, version: &str) -> Event {
    let is_like = |event: &Event| event.event_type == event_type && concerns(exchange, event);
    let like = exchange.rows.all::<Event>().into_iter().rfind(is_like);
    let family = event_type.rsplit('.').nth(1).unwrap_or(event_type);
    let (resource_type, resource) = match like {
        Some(event) => {
            let resource = event.resource(exchange);
            (event.resource_type, resource)
        }
        None => {
            let resource_id = exchange.ids.transaction();
            let time = exchange.now.text();
            let resource = json!({ "id": resource_id, "create_time": time, "update_time": time });
            (family.to_ascii_lowercase(), resource)
        }
    };
    Event {
        id: id.to_owned(),
        time: exchange.now,
        event_type: event_type.to_owned(),
        resource_type,
        resource_version: version.to_owned(),
        summary: "A simulated event.".to_owned(),
        resource: EventResource::Shown(resource),
        merchant: exchange.caller.own.clone(),
        client_id: exchange.caller.client_id.clone(),
    }
}
