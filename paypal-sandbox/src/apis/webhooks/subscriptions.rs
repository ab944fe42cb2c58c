//! Handlers of webhooks.

use serde_json::{Value, json};
use url::Url;

use super::event_types;
use crate::{
    apis::{Answer, Exchange, Resource, patch},
    error::{Detail, Failure},
    gate::check,
    webhook::send::{Place, place},
    world::{
        webhook::{ALL, Webhook},
        work::Work,
    },
};

/// The largest number of webhooks of an application.
const MAX_WEBHOOKS: usize = 10;

/// Makes a webhook.
pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let sent = check::declared("webhooks", "webhook", exchange.body);
    let (url, event_types) = read(&sent)?;
    let others = of_application(exchange);
    refuse_used_url(&others, &url)?;
    if others.len() >= MAX_WEBHOOKS {
        let words = "The application has ten webhooks, which is the limit.";
        return Err(Failure::named(400, "WEBHOOK_NUMBER_LIMIT_EXCEEDED", words));
    }
    let webhook = Webhook {
        id: exchange.ids.transaction(),
        client_id: exchange.caller.client_id.clone(),
        merchant: exchange.caller.own.clone(),
        url,
        event_types,
    };
    exchange.rows.put(&webhook);
    Ok(Answer::Resource(201, Resource::of(&webhook)))
}

/// Lists the webhooks of the application, or those of all applications of the account.
pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let of_account = exchange.query.get("anchor_type") == Some("ACCOUNT");
    let webhooks = if of_account {
        let own = &exchange.caller.own;
        exchange.rows.all::<Webhook>().into_iter().filter(|webhook| webhook.merchant == *own).collect()
    } else {
        of_application(exchange)
    };
    let shown: Vec<Value> = webhooks.iter().map(|webhook| to_json(webhook, exchange)).collect();
    Ok(Answer::Json(200, json!({ "webhooks": shown })))
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Whole(Resource::of(&named(exchange)?)))
}

/// Changes the URL or the event types of a webhook.
pub(super) fn update(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut webhook = named(exchange)?;
    let names = webhook.event_types.iter().map(|name| json!({ "name": name }));
    let old = json!({ "url": webhook.url, "event_types": names.collect::<Vec<_>>() });
    let mut new = old.clone();
    patch::apply(&mut new, exchange.body, |path| {
        path == "/url" || path == "/event_types" || path.starts_with("/event_types/")
    })?;
    if new == old {
        let words = "The webhook has these values already.";
        return Err(Failure::named(400, "WEBHOOK_PATCH_REQUEST_NO_CHANGE", words));
    }
    let (url, event_types) = read(&new)?;
    let others: Vec<Webhook> =
        of_application(exchange).into_iter().filter(|other| other.id != webhook.id).collect();
    refuse_used_url(&others, &url)?;
    webhook.url = url;
    webhook.event_types = event_types;
    exchange.rows.put(&webhook);
    Ok(Answer::Whole(Resource::of(&webhook)))
}

pub(super) fn delete(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let webhook = named(exchange)?;
    exchange.rows.remove::<Webhook>(&webhook.id);
    Ok(Answer::Empty(204))
}

/// Shows a webhook.
pub(super) fn view(work: &Work<'_>, id: &str) -> Option<Value> {
    work.rows.find::<Webhook>(id).map(|webhook| to_json(&webhook, work))
}

/// Finds the webhook that the path names, if it belongs to the application.
pub(super) fn named(exchange: &Exchange<'_>) -> Result<Webhook, Failure> {
    let id = exchange.path.get("webhook_id");
    own(exchange, id).ok_or_else(|| Failure::not_found("webhook_id", id))
}

/// Finds a webhook of the application.
pub(super) fn own(exchange: &Exchange<'_>, id: &str) -> Option<Webhook> {
    let client_id = &exchange.caller.client_id;
    exchange.rows.find::<Webhook>(id).filter(|webhook| webhook.client_id == *client_id)
}

/// The webhooks of the application.
pub(super) fn of_application(exchange: &Exchange<'_>) -> Vec<Webhook> {
    let client_id = &exchange.caller.client_id;
    exchange.rows.all::<Webhook>().into_iter().filter(|webhook| webhook.client_id == *client_id).collect()
}

/// Reads and checks the URL and the event types.
fn read(sent: &Value) -> Result<(String, Vec<String>), Failure> {
    let url = sent.get("url").and_then(Value::as_str).unwrap_or_default();
    check_url(url, "/url")?;
    let listed = sent.get("event_types").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    if listed.is_empty() {
        return Err(Failure::malformed_at("INVALID_ARRAY_MIN_ITEMS", "/event_types"));
    }
    let mut names: Vec<String> = Vec::new();
    for (index, listed) in listed.iter().enumerate() {
        let name = listed.get("name").and_then(Value::as_str).unwrap_or_default();
        if name != ALL && !event_types::is_known(name) {
            let detail = Detail::new("INVALID_PARAMETER_VALUE").at(format!("/event_types/{index}/name"));
            let words = "There is no event type of this name.";
            return Err(Failure::new(400, vec![detail.value(name).description(words)]));
        }
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    Ok((url.to_owned(), names))
}

/// Refuses a URL to which no event can be delivered. PayPal requires HTTPS; the sandbox also takes
/// HTTP to this computer.
pub(super) fn check_url(text: &str, pointer: &str) -> Result<(), Failure> {
    match Url::parse(text) {
        Ok(url) if url.scheme() == "https" => Ok(()),
        Ok(url) if url.scheme() == "http" && place(text) == Some(Place::Here) => Ok(()),
        _ => {
            let words = "The URL must begin with `https://`, or lead by `http://` to this computer.";
            let detail = Detail::new("INVALID_PARAMETER_VALUE").at(pointer).value(text).description(words);
            Err(Failure::new(400, vec![detail]))
        }
    }
}

fn refuse_used_url(others: &[Webhook], url: &str) -> Result<(), Failure> {
    if others.iter().any(|other| other.url == url) {
        let words = "Another webhook of the application has this URL.";
        return Err(Failure::named(400, "WEBHOOK_URL_ALREADY_EXISTS", words));
    }
    Ok(())
}

fn to_json(webhook: &Webhook, work: &Work<'_>) -> Value {
    let path = format!("/v1/notifications/webhooks/{}", webhook.id);
    let event_types: Vec<Value> = webhook
        .event_types
        .iter()
        .map(|name| json!({ "name": name, "description": event_types::describe(name) }))
        .collect();
    json!({
        "id": webhook.id, "url": webhook.url, "event_types": event_types,
        "links": [
            work.link("self", "GET", &path),
            work.link("update", "PATCH", &path),
            work.link("delete", "DELETE", &path),
        ],
    })
}
