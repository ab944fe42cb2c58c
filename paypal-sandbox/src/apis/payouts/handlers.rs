//! Handlers of batches and items that exist, and the controls that stand for receivers.

use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

use super::{
    batch::{Batch, Status as BatchStatus},
    item::{Item, Reason, Status},
    process,
};
use crate::{
    apis::{Answer, Exchange, Resource, object, paging::Page},
    error::{Detail, Failure},
    issue,
    money::Money,
    test_values::{self, TestValue},
    world::account::BUYER,
};

/// The largest number of items on a page, and the usual one.
const PAGE: usize = 1000;

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    if let Some(found) = test_values::of_request(exchange, "payouts", "payouts.get") {
        return Ok(Answer::Json(found.status, failed_batch(exchange, found)));
    }
    let batch = exchange.named("id", |batch: &Batch| &batch.merchant)?;
    let page = Page::read(exchange, PAGE, PAGE, batch.count)?;
    let items: Vec<Value> = page
        .take(0..batch.count)
        .into_iter()
        .filter_map(|position| batch.item(exchange, position))
        .map(|item| item.in_batch(exchange))
        .collect();
    let mut body = Map::new();
    page.write_totals(exchange, &mut body);
    body.insert("batch_header".to_owned(), batch.full_header());
    body.insert("items".to_owned(), Value::from(items));
    body.insert("links".to_owned(), Value::from(page.links(exchange, &batch.path(), "previous")));
    if let Some(fields) = exchange.query.get("fields") {
        let fields: Vec<&str> = fields.split(',').map(str::trim).collect();
        let is_shown = |name: &String| {
            fields.iter().any(|field| *field == name || field.starts_with(&format!("{name}/")))
        };
        body.retain(|name, _| is_shown(name));
    }
    Ok(Answer::Json(200, Value::Object(body)))
}

/// The batch that PayPal shows for its test value: its only item failed.
fn failed_batch(exchange: &Exchange<'_>, shown: &TestValue) -> Value {
    let name = shown.result.unwrap_or_default();
    let batch = Batch {
        id: shown.value.to_owned(),
        merchant: exchange.merchant().to_owned(),
        header: object(json!({ "sender_batch_id": shown.value })),
        status: BatchStatus::Success,
        total: Money::new("USD", Decimal::ONE),
        fees: Money::new("USD", Decimal::ZERO),
        count: 1,
        created: exchange.now,
        completed: Some(exchange.now),
    };
    let item = Item {
        id: format!("{}-1", shown.value),
        batch_id: batch.id.clone(),
        sender_batch_id: None,
        merchant: batch.merchant.clone(),
        sent: object(json!({ "recipient_type": "EMAIL", "receiver": "receiver@example.com" })),
        amount: batch.total.clone(),
        fee: batch.fees.clone(),
        status: Status::Failed,
        is_cancelled: false,
        receiver: None,
        transaction_id: None,
        reason: Some(Reason { name: name.to_owned(), message: issue::describe(name).into_owned() }),
        job: None,
        processed: Some(exchange.now),
    };
    // The item exists in this answer only, so nothing links to it.
    let mut item = item.in_batch(exchange);
    if let Some(item) = item.as_object_mut() {
        item.shift_remove("links");
    }
    let links = [exchange.link("self", "GET", &batch.path())];
    json!({ "batch_header": batch.full_header(), "items": [item], "links": links })
}

pub(super) fn get_item(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Whole(Resource::of(&named(exchange)?)))
}

fn named(exchange: &Exchange<'_>) -> Result<Item, Failure> {
    exchange.named("payout_item_id", |item: &Item| &item.merchant)
}

/// Cancels an unclaimed item.
pub(super) fn cancel(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut item = named(exchange)?;
    if item.is_cancelled {
        let words = "The item has been cancelled before.";
        return Err(Failure::named(400, "ITEM_ALREADY_CANCELLED", words));
    }
    if !process::give_back(exchange, &mut item) {
        return Err(incorrect("Only an unclaimed item can be cancelled."));
    }
    item.is_cancelled = true;
    exchange.rows.put(&item);
    item.emit(exchange, "PAYMENT.PAYOUTS-ITEM.CANCELED", "A payout was cancelled.");
    Ok(Answer::Whole(Resource::of(&item)))
}

fn incorrect(words: &'static str) -> Failure {
    Failure::named(400, "ITEM_INCORRECT_STATUS", words)
}

fn controlled(exchange: &Exchange<'_>) -> Result<Item, Failure> {
    let id = exchange.path.get("id");
    exchange.rows.find::<Item>(id).ok_or_else(|| Failure::not_found("id", id))
}

/// Lets the receiver claim an item: `{"account": "ID or email"}`.
pub(super) fn claim(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut item = controlled(exchange)?;
    let account = exchange.text("/account").unwrap_or_else(|| BUYER.to_owned());
    let unknown = || Failure::from(Detail::new("INVALID_RESOURCE_ID").at("/account").value(account.as_str()));
    let account = exchange.account(&account).ok_or_else(unknown)?;
    if item.status != Status::Unclaimed {
        return Err(incorrect("Only an unclaimed item can be claimed."));
    }
    process::claim(exchange, &mut item, &account);
    Ok(shown(exchange, &item))
}

/// Returns the money of an item: of an unclaimed one before its time, or of a paid one.
pub(super) fn give_back(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut item = controlled(exchange)?;
    if item.status == Status::Success {
        process::refund(exchange, &mut item);
    } else if process::give_back(exchange, &mut item) {
        item.emit(exchange, "PAYMENT.PAYOUTS-ITEM.RETURNED", "A payout was returned.");
    } else {
        return Err(incorrect("Only an unclaimed or a paid item can be returned."));
    }
    Ok(shown(exchange, &item))
}

fn shown(exchange: &Exchange<'_>, item: &Item) -> Answer {
    Answer::Json(200, item.to_json(exchange))
}
