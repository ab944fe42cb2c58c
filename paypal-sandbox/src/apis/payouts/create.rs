//! The creation of batches.

use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

use super::{
    batch::{self, Batch},
    item::{Item, Status},
    process,
};
use crate::{
    apis::{Answer, Exchange, object},
    error::{Detail, Failure, Problems},
    gate::check,
    issue,
    money::{self, Money, Sign},
    test_values,
    world::time::{DAY, Time},
};

/// The table of the times of batches, by merchant and the merchant's id.
const SENDER_IDS: &str = "sender-batch-ids";
/// How long a merchant's id of a batch can't be used again.
const UNIQUE_DAYS: u32 = 30;
/// The name of the error of a sender who can't pay a batch.
const FUNDS: &str = "INSUFFICIENT_FUNDS";
/// The issue of a second batch with the merchant's id of an earlier one.
const DUPLICATE: &str = "Batch with given sender_batch_id already exists";

pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let sent = check::declared("payouts", "create_payout_request", exchange.body);
    let sent_items = sent.get("items").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    if let Some(found) = test_values::of_request(exchange, "payouts", "payouts.post")
        && let Some(name) = found.result
    {
        return Err(Failure::named(found.status, name, issue::describe(name)));
    }
    let mut header = sent.get("sender_batch_header").and_then(Value::as_object).cloned().unwrap_or_default();
    header.shift_remove("note");
    let usual = header.get("recipient_type").cloned().unwrap_or_else(|| Value::from("EMAIL"));
    let mut batch = Batch {
        id: exchange.ids.account(),
        merchant: exchange.merchant().to_owned(),
        header,
        status: batch::Status::Pending,
        total: Money::new("USD", Decimal::ZERO),
        fees: Money::new("USD", Decimal::ZERO),
        count: sent_items.len(),
        created: exchange.now,
        completed: None,
    };
    let items = items(exchange, &batch, sent_items, &usual)?;
    if let Some(first) = items.first() {
        let sum = |amounts: Decimal| first.amount.with(amounts);
        batch.total = sum(items.iter().map(|item| item.amount.amount).sum());
        batch.fees = sum(items.iter().map(|item| item.fee.amount).sum());
    }
    note_sender_id(exchange, &batch)?;
    if exchange.balance(&batch.merchant, &batch.total.currency) < batch.due() {
        return Err(Failure::named(400, FUNDS, issue::describe(FUNDS)));
    }
    process::hold(exchange, &batch);
    for (position, item) in items.iter().enumerate() {
        batch.note(exchange, position, &item.id);
        exchange.rows.put(item);
    }
    exchange.rows.put(&batch);
    let at = exchange.now + process::BEGIN_AFTER;
    exchange.schedule(at, process::BEGIN, &batch.id);
    let links = [exchange.link("self", "GET", &batch.path())];
    Ok(Answer::Json(201, json!({ "batch_header": batch.new_header(), "links": links })))
}

/// Reads and checks the items. All are in one currency, which is that of the batch.
fn items(
    exchange: &mut Exchange<'_>,
    batch: &Batch,
    sent: &[Value],
    usual: &Value,
) -> Result<Vec<Item>, Failure> {
    let mut problems = Problems::default();
    let mut items: Vec<Item> = Vec::new();
    for (index, value) in sent.iter().enumerate() {
        let pointer = format!("/items/{index}/amount");
        let part = |name: &str| value.pointer(&format!("/amount/{name}"));
        let amount = json!({ "currency_code": part("currency"), "value": part("value") });
        let Some(amount) = Money::check(&amount, &pointer, Sign::Positive, &mut problems) else { continue };
        if items.first().is_some_and(|first| first.amount.currency != amount.currency) {
            let detail = Detail::new("CURRENCY_MISMATCH").at(format!("{pointer}/currency"));
            let words = "All items of a batch are in one currency.";
            problems.refused(detail.value(amount.currency.as_str()).description(words));
        }
        let mut shown: Map<String, Value> = object(value.clone());
        shown.retain(|name, _| {
            matches!(
                name.as_str(),
                "recipient_type" | "note" | "receiver" | "sender_item_id" | "recipient_wallet" | "purpose"
            )
        });
        shown.entry("recipient_type").or_insert_with(|| usual.clone());
        items.push(Item {
            id: exchange.ids.account(),
            batch_id: batch.id.clone(),
            sender_batch_id: batch.sender_batch_id().map(str::to_owned),
            merchant: batch.merchant.clone(),
            sent: shown,
            fee: fee(&amount),
            amount,
            status: Status::Pending,
            is_cancelled: false,
            receiver: None,
            transaction_id: None,
            reason: None,
            job: None,
            processed: None,
        });
    }
    problems.into_result()?;
    Ok(items)
}

/// The fee of an item as this sandbox charges it: 0.25 of a currency with minor units, else 25.
fn fee(amount: &Money) -> Money {
    let places = money::decimals(&amount.currency).unwrap_or(2);
    amount.with(if places == 0 { Decimal::from(25) } else { Decimal::new(25, 2) })
}

/// Refuses the merchant's id of an earlier batch, and notes a new one.
fn note_sender_id(exchange: &mut Exchange<'_>, batch: &Batch) -> Result<(), Failure> {
    let Some(id) = batch.sender_batch_id() else { return Ok(()) };
    let key = format!("{}/{id}", batch.merchant);
    let used = exchange.rows.get::<Time>(SENDER_IDS, &key);
    if used.is_some_and(|used| used + DAY * UNIQUE_DAYS > exchange.now) {
        let words = "A batch of the last 30 days has this id.";
        let detail = Detail::new(DUPLICATE).description(words).value(id);
        let message = "The request breaks a rule of the business.";
        return Err(Failure::named(400, "USER_BUSINESS_ERROR", message)
            .with(detail.at("/sender_batch_header/sender_batch_id")));
    }
    let now = exchange.now;
    exchange.rows.set(SENDER_IDS, &key, &now);
    Ok(())
}
