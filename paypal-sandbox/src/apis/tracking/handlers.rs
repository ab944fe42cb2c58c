//! Handlers of the Shipment Tracking API.

use serde_json::{Value, json};

use super::tracker::{self, Tracker};
use crate::{
    apis::{Answer, Exchange, object},
    error::{Detail, Failure},
    gate::check,
    world::ledger::Entry,
};

/// The largest number of trackers in a request.
const MAX_TRACKERS: usize = 20;

/// Adds trackers. Those that can't be added are listed as errors.
pub(super) fn add_batch(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let (mut added, mut errors) = (Vec::new(), Vec::new());
    for (index, sent) in sent(exchange)?.iter().enumerate() {
        match add(exchange, sent, &format!("/trackers/{index}")) {
            Ok(tracker) => added.push(tracker.identifier(&exchange.work)),
            Err(failure) => {
                let debug_id = exchange.ids.debug();
                errors.push(failure.to_json(&debug_id));
            }
        }
    }
    let mut body = object(json!({ "tracker_identifiers": added }));
    if !errors.is_empty() {
        body.insert("errors".to_owned(), Value::Array(errors));
    }
    body.insert("links".to_owned(), links(exchange, "/v1/shipping/trackers-batch"));
    Ok(Answer::Json(200, Value::Object(body)))
}

/// Adds trackers, all or none.
pub(super) fn add_all(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut added = Vec::new();
    for (index, sent) in sent(exchange)?.iter().enumerate() {
        let tracker = add(exchange, sent, &format!("/trackers/{index}"))?;
        added.push(tracker.identifier(&exchange.work));
    }
    let body = json!({ "tracker_identifiers": added, "links": links(exchange, "/v1/shipping/trackers") });
    Ok(Answer::Json(200, body))
}

/// Finds a tracker by its transaction and, if that has several, its number.
pub(super) fn find(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let transaction = exchange.query.get("transaction_id").unwrap_or_default();
    let number = exchange.query.get("tracking_number");
    check_account(exchange)?;
    let found = tracker::of_transaction(&exchange.work, transaction).into_iter().find(|one| {
        exchange.is_own(&one.merchant)
            && number.is_none_or(|number| one.text("tracking_number") == Some(number))
    });
    let found = found.ok_or_else(|| {
        let detail = Detail::new("INVALID_RESOURCE_ID").parameter("query", "transaction_id");
        Failure::new(404, vec![detail.value(transaction)])
    })?;
    Ok(Answer::Json(200, found.to_json(&exchange.work)))
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    check_account(exchange)?;
    let tracker = exchange.named("id", |one: &Tracker| &one.merchant)?;
    Ok(Answer::Json(200, tracker.to_json(&exchange.work)))
}

/// Replaces the fields of a tracker; the status `CANCELLED` cancels it.
pub(super) fn update(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut tracker = exchange.named("id", |one: &Tracker| &one.merchant)?;
    let sent = check::declared("tracking", "tracker", exchange.body);
    let other = Tracker::new(&tracker.merchant, sent, exchange.now);
    if other.transaction_id() != tracker.transaction_id() {
        return Err(Failure::malformed_at("INVALID_PARAMETER_VALUE", "/transaction_id"));
    }
    if other.text("tracking_number").is_some() && other.id != tracker.id {
        return Err(Failure::malformed_at("INVALID_PARAMETER_VALUE", "/tracking_number"));
    }
    let number = tracker.text("tracking_number").map(str::to_owned);
    tracker.replace(other);
    // The number is a part of the id, so it stays.
    if let Some(number) = number {
        tracker.set("tracking_number", Value::from(number));
    }
    exchange.rows.put(&tracker);
    Ok(Answer::Empty(204))
}

fn sent<'a>(exchange: &Exchange<'a>) -> Result<&'a [Value], Failure> {
    let trackers = exchange.body.get("trackers").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    match trackers.len() {
        0 => Err(Failure::malformed_at("MISSING_REQUIRED_PARAMETER", "/trackers")),
        count if count > MAX_TRACKERS => Err(Failure::malformed_at("INVALID_ARRAY_MAX_ITEMS", "/trackers")),
        _ => Ok(trackers),
    }
}

/// Adds a tracker to a transaction of the caller.
fn add(exchange: &mut Exchange<'_>, sent: &Value, pointer: &str) -> Result<Tracker, Failure> {
    let sent = check::declared("tracking", "tracker", sent);
    let tracker = Tracker::new(exchange.merchant(), sent, exchange.now);
    let at = |field: &str| format!("{pointer}/{field}");
    let transaction = tracker.transaction_id();
    // The payment is a capture or one of another API, such as the payment of a subscription.
    let payment = exchange.work.entry(transaction).filter(Entry::is_settled_payment);
    if payment.is_none_or(|payment| payment.merchant != tracker.merchant) {
        let detail = Detail::new("INVALID_TRANSACTION_ID").at(at("transaction_id"));
        return Err(Failure::new(404, vec![detail.value(transaction)]));
    }
    if tracker.text("tracking_number").is_some() && tracker.text("carrier").is_none() {
        return Err(Failure::malformed_at("MISSING_REQUIRED_PARAMETER", &at("carrier")));
    }
    if tracker.text("carrier") == Some("OTHER") && tracker.text("carrier_name_other").is_none() {
        return Err(Failure::malformed_at("MISSING_REQUIRED_PARAMETER", &at("carrier_name_other")));
    }
    if exchange.rows.has::<Tracker>(&tracker.id) {
        let detail = Detail::new("INVALID_TRACKING_NUMBER").at(at("tracking_number"));
        return Err(detail.into());
    }
    tracker::add(&mut exchange.work, &tracker);
    Ok(tracker)
}

/// Refuses the account id of another merchant.
fn check_account(exchange: &Exchange<'_>) -> Result<(), Failure> {
    match exchange.query.get("account_id") {
        Some(id) if !exchange.is_own(id) => Err(Failure::denied("The account is another merchant's.")),
        _ => Ok(()),
    }
}

fn links(exchange: &Exchange<'_>, path: &str) -> Value {
    json!([exchange.work.link("self", "POST", path)])
}
