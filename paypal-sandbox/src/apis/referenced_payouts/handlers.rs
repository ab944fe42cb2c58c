//! Handlers of referenced payouts.

use serde_json::{Value, json};

use super::item::{Batch, Item, RELEASE, RELEASE_AFTER, Status};
use crate::{
    apis::{
        Answer, Exchange, Resource,
        payments::{Capture, hold::Hold},
        payments_v1,
    },
    error::{Detail, Failure},
    gate::check,
    world::ledger::Entry,
};

/// The largest batch that is released at once.
const AT_ONCE: usize = 10;
/// The table of item ids, by the payments that they release.
const RELEASED: &str = "referenced-payouts";
/// Where a batch names the funding instrument that gets the money.
const DESTINATION: &str = "/payout_directive/destination";

pub(super) fn create_item(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut item = new(exchange, exchange.body, "")?;
    if is_async(exchange) {
        later(exchange, &item);
        return Ok(Answer::Resource(202, Resource::of(&item)));
    }
    item.release(exchange);
    Ok(Answer::Resource(201, Resource::of(&item)))
}

pub(super) fn create_batch(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let sent = exchange.body.get("referenced_payouts").and_then(Value::as_array);
    let mut items = Vec::new();
    for (index, value) in sent.map_or(&[][..], Vec::as_slice).iter().enumerate() {
        items.push(new(exchange, value, &format!("/referenced_payouts/{index}"))?);
    }
    let directive = exchange.body.get("payout_directive");
    let batch = Batch {
        id: exchange.ids.transaction(),
        merchant: exchange.merchant().to_owned(),
        items: items.iter().map(|item| item.id.clone()).collect(),
        directive: directive
            .map(|directive| check::declared("referenced_payouts", "payout_directive", directive)),
    };
    let is_later = is_async(exchange) || items.len() > AT_ONCE;
    for mut item in items {
        if is_later {
            later(exchange, &item);
        } else {
            item.release(exchange);
        }
    }
    exchange.rows.put(&batch);
    Ok(Answer::Json(202, json!({ "links": batch.links(exchange) })))
}

/// Whether the caller asks for an answer before the release.
fn is_async(exchange: &Exchange<'_>) -> bool {
    let prefer = exchange.headers.get("prefer").and_then(|prefer| prefer.to_str().ok());
    prefer.is_some_and(|prefer| prefer.contains("respond-async"))
}

fn later(exchange: &mut Exchange<'_>, item: &Item) {
    exchange.rows.put(item);
    let at = exchange.now + RELEASE_AFTER;
    exchange.schedule(at, RELEASE, &item.id);
}

/// Makes an item for the payment that a value names.
fn new(exchange: &mut Exchange<'_>, value: &Value, pointer: &str) -> Result<Item, Failure> {
    let reference_id = value.get("reference_id").and_then(Value::as_str).unwrap_or_default();
    let detail = |issue: &'static str, words: &'static str| {
        let detail = Detail::new(issue).at(format!("{pointer}/reference_id")).value(reference_id);
        Failure::from(detail.description(words))
    };
    let is_of_caller = |seller: &str| exchange.is_own(seller) || is_order_of_caller(exchange, reference_id);
    let entry = exchange.entry(reference_id).filter(Entry::is_settled_payment);
    let entry = entry.filter(|entry| is_of_caller(&entry.merchant));
    let unknown = || detail("INVALID_RESOURCE_ID", "There is no payment with this id.");
    let entry = entry.ok_or_else(unknown)?;
    if exchange.rows.get::<String>(RELEASED, reference_id).is_some() {
        return Err(detail("DUPLICATE_REFERENCE_ID", "The money of this payment has been released."));
    }
    let hold = exchange.rows.find::<Hold>(reference_id).filter(|hold| !hold.amount.amount.is_zero());
    let not_held = || detail("INVALID_RESOURCE_ID", "No money of this payment is held.");
    let hold = hold.ok_or_else(not_held)?;
    let item = Item {
        id: exchange.ids.transaction(),
        merchant: exchange.merchant().to_owned(),
        reference_id: reference_id.to_owned(),
        amount: hold.amount.clone(),
        seller: entry.merchant,
        instrument: exchange.text(DESTINATION),
        status: Status::Processing,
        disbursement: None,
        payout: None,
    };
    hold.await_payout(&mut exchange.work);
    exchange.rows.set(RELEASED, reference_id, &item.id);
    Ok(item)
}

/// Whether the caller, a marketplace, made the order of a payment.
fn is_order_of_caller(exchange: &Exchange<'_>, payment_id: &str) -> bool {
    let capture = exchange.rows.find::<Capture>(payment_id);
    let owner = capture.map(|capture| capture.owner).or_else(|| payments_v1::owner(exchange, payment_id));
    owner.is_some_and(|owner| exchange.is_own(&owner))
}

pub(super) fn get_batch(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let batch = exchange.named("payouts_batch_id", |batch: &Batch| &batch.merchant)?;
    Ok(Answer::Json(200, batch.to_json(exchange)))
}

pub(super) fn get_item(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let item = exchange.named("payouts_item_id", |item: &Item| &item.merchant)?;
    Ok(Answer::Whole(Resource::of(&item)))
}
