//! Handlers of webhook lookups: applications that are registered for webhooks of their account.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    apis::{Answer, Exchange, Resource},
    error::Failure,
    store::Row,
    world::work::Work,
};

/// The registration of an application.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Lookup {
    id: String,
    client_id: String,
    merchant: String,
}

impl Row for Lookup {
    const TABLE: &'static str = "webhook-lookups";
    fn key(&self) -> &str {
        &self.id
    }
}

/// Registers the calling application. An application that is registered stays the same.
pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let (client_id, merchant) = (exchange.caller.client_id.clone(), exchange.caller.own.clone());
    let known = exchange.rows.all::<Lookup>().into_iter().find(|lookup| lookup.client_id == client_id);
    let lookup = match known {
        Some(lookup) => lookup,
        None => Lookup { id: exchange.ids.transaction(), client_id, merchant },
    };
    exchange.rows.put(&lookup);
    Ok(Answer::Resource(201, Resource::of(&lookup)))
}

/// Lists the registered applications of the account.
pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let own = &exchange.caller.own;
    let lookups = exchange.rows.all::<Lookup>().into_iter().filter(|lookup| lookup.merchant == *own);
    let shown: Vec<Value> = lookups.map(|lookup| to_json(&lookup, exchange)).collect();
    Ok(Answer::Json(200, json!({ "webhooks_lookups": shown })))
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Whole(Resource::of(&named(exchange)?)))
}

pub(super) fn delete(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let lookup = named(exchange)?;
    exchange.rows.remove::<Lookup>(&lookup.id);
    Ok(Answer::Empty(204))
}

/// Shows a lookup.
pub(super) fn view(work: &Work<'_>, id: &str) -> Option<Value> {
    work.rows.find::<Lookup>(id).map(|lookup| to_json(&lookup, work))
}

fn named(exchange: &Exchange<'_>) -> Result<Lookup, Failure> {
    let id = exchange.path.get("webhook_lookup_id");
    let found = exchange.rows.find::<Lookup>(id).filter(|lookup| lookup.merchant == exchange.caller.own);
    found.ok_or_else(|| Failure::not_found("webhook_lookup_id", id))
}

fn to_json(lookup: &Lookup, work: &Work<'_>) -> Value {
    let path = format!("/v1/notifications/webhooks-lookup/{}", lookup.id);
    json!({
        "id": lookup.id, "client_id": lookup.client_id,
        "links": [work.link("self", "GET", &path), work.link("delete", "DELETE", &path)],
    })
}
