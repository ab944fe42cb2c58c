//! The items of payouts. PayPal has no list of batches: their ids are found in transactions, or the
//! caller knows them.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::{StreamExt as _, future::BoxFuture, stream};
use paypal_generated::Value;

use super::{
    RowOptions, WholeRequest, WholeRows, WholeSource,
    listing::List,
    mapping::Fields,
    references,
    table::{self, Table, cell, decimal, raw_time, text, time},
};
use crate::{
    error::{Error, Result},
    row::{Column, ColumnKind, Json, Row, Schema},
    source::{Asking, WindowError},
    state::Answers,
};

const LIST: List = List {
    api: "payouts",
    operation: "payouts.get",
    items: "items",
    id: "/payout_item_id",
    size: 1000,
    most_pages: 1000,
    is_window: false,
};

/// The T-codes of transactions that refer to their batch: a payout, the money that is held for a
/// batch, and its release.
const OF_BATCHES: [&str; 3] = ["T0001", "T1503", "T1105"];
/// The T-codes of transactions that refer to the transaction of an item whose money comes back.
const OF_ITEMS: [&str; 2] = ["T1114", "T1115"];
/// The id of a batch has 13 characters; that of a transaction has 17.
const BATCH_ID: usize = 13;
/// The states in which an item seldom changes any more.
const FINAL: [&str; 6] = ["SUCCESS", "FAILED", "RETURNED", "REFUNDED", "REVERSED", "BLOCKED"];
/// The states in which a batch has all its items.
const FINAL_BATCH: [&str; 3] = ["SUCCESS", "DENIED", "CANCELED"];
/// The states of an item whose money came back.
const BACK: [&str; 3] = ["RETURNED", "REFUNDED", "REVERSED"];
/// How many batches are read at a time.
const AT_A_TIME: usize = 4;

/// Reads the items of payouts.
pub(crate) struct PayoutItems;

static COLUMNS: [Column; 32] = [
    text("payout_item_id", "/payout_item_id", "The id."),
    text("payout_batch_id", "/payout_batch_id", "The batch."),
    text("transaction_id", "/transaction_id", "The transaction of the payment."),
    text("activity_id", "/activity_id", "The id that sender and receiver have in common."),
    text("transaction_status", "/transaction_status", "The status, such as SUCCESS or UNCLAIMED."),
    decimal("fee_value", "/payout_item_fee/value", "The fee."),
    text("fee_currency", "/payout_item_fee/currency", "The currency of the fee."),
    decimal("amount_value", "/payout_item/amount/value", "The amount."),
    text("amount_currency", "/payout_item/amount/currency", "The currency of the amount."),
    text("sender_item_id", "/payout_item/sender_item_id", "The sender's own id of the item."),
    text("recipient_type", "/payout_item/recipient_type", "What names the receiver, such as EMAIL."),
    text("recipient_wallet", "/payout_item/recipient_wallet", "The wallet: PAYPAL or VENMO."),
    text("purpose", "/payout_item/purpose", "The purpose, such as REBATES."),
    decimal(
        "conversion_from_value",
        "/currency_conversion/from_amount/value",
        "The amount before a conversion of currencies.",
    ),
    text(
        "conversion_from_currency",
        "/currency_conversion/from_amount/currency",
        "The currency before the conversion.",
    ),
    decimal(
        "conversion_to_value",
        "/currency_conversion/to_amount/value",
        "The amount after the conversion.",
    ),
    text(
        "conversion_to_currency",
        "/currency_conversion/to_amount/currency",
        "The currency after the conversion.",
    ),
    text(
        "exchange_rate",
        "/currency_conversion/exchange_rate",
        "The exchange rate, as text: it may have more than 9 decimals.",
    ),
    time("processed_at", "/time_processed", "When the item was processed."),
    raw_time("processed_at_raw", "/time_processed"),
    text("error_name", "/errors/name", "Why the item was not paid, such as RECEIVER_UNREGISTERED."),
    text("error_message", "/errors/message", "The same in words."),
    text("sender_batch_id", "/batch_header/sender_batch_id", "The sender's own id of the batch."),
    time("batch_created_at", "/batch_header/time_created", "When the batch was created."),
    raw_time("batch_created_at_raw", "/batch_header/time_created"),
    text("receiver", "/payout_item/receiver", "The receiver's email address, phone number or account.")
        .personal(),
    Column::derived("recipient_name", ColumnKind::Text, "The receiver's name.").personal(),
    text("note", "/payout_item/note", "The note to the receiver.").personal(),
    text("debug_id", "/errors/debug_id", "PayPal's id of the failure."),
    table::is_deleted(),
    Column::derived(
        "raw",
        ColumnKind::Json,
        "Everything that PayPal sent for the item, and ids and time of its batch in `batch_header`.",
    ),
    table::row_hash(),
];

static SCHEMA: Schema = Schema { stream: "payout-items", version: 1, columns: &COLUMNS };

/// The details of an error repeat what was sent, such as the receiver.
const PERSONAL: [&str; 5] = [
    "/payout_item/receiver",
    "/payout_item/recipient_name",
    "/payout_item/alternate_notification_method",
    "/payout_item/note",
    "/errors/details",
];

/// What is known and only in `raw`.
const OTHERS: [&str; 7] = [
    "/links",
    "/errors/details",
    "/errors/information_link",
    "/errors/links",
    "/payout_item/recipient_name",
    "/payout_item/alternate_notification_method",
    "/batch_header",
];

static FIELDS: Fields = Fields { schema: &SCHEMA, personal: &PERSONAL, others: &OTHERS };

const TABLE: Table =
    Table { fields: &FIELDS, noun: "payout item", id: "/payout_item_id", time: "/batch_header/time_created" };

impl WholeSource for PayoutItems {
    fn fields(&self) -> &'static Fields {
        &FIELDS
    }

    fn read<'a>(
        &'a self,
        asking: &'a Asking,
        request: WholeRequest<'a>,
        answers: &'a mut Answers,
    ) -> BoxFuture<'a, Result<WholeRows>> {
        Box::pin(read(asking, request, answers))
    }

    fn row(&self, json: &Json<'_>, options: RowOptions) -> Result<Row> {
        let is_open = !json.text("/transaction_status").is_some_and(|status| FINAL.contains(&status));
        let name = |pointer| json.text(pointer);
        TABLE.row(json, options, is_open, |_| {
            cell(
                name("/payout_item/recipient_name/full_name")
                    .or(name("/payout_item/recipient_name/alternate_full_name"))
                    .or(name("/payout_item/recipient_name/surname")),
            )
        })
    }
}

/// The batches of the items of earlier runs.
#[derive(Default)]
struct Known {
    /// The items of each batch.
    items: BTreeMap<String, Vec<String>>,
    /// The batch of each transaction whose money did not come back yet.
    by_transaction: BTreeMap<String, String>,
    /// The batches with an item that may have changed.
    open: BTreeSet<String>,
}

impl Known {
    fn of(request: &WholeRequest<'_>) -> Self {
        let mut known = Self::default();
        for (id, row) in &request.earlier.rows {
            let Ok(value) = row.raw.parse::<Value>() else { continue };
            let json = Json::read(&value);
            let Some(batch) = json.text("/payout_batch_id") else { continue };
            if row.is_open && !row.is_deleted {
                known.open.insert(batch.to_owned());
            }
            let is_back = json.text("/transaction_status").is_some_and(|status| BACK.contains(&status));
            if let Some(transaction) = json.text("/transaction_id").filter(|_| !is_back) {
                known.by_transaction.insert(transaction.to_owned(), batch.to_owned());
            }
            known.items.entry(batch.to_owned()).or_default().push(id.clone());
        }
        known
    }
}

async fn read(asking: &Asking, request: WholeRequest<'_>, saved: &mut Answers) -> Result<WholeRows> {
    let known = Known::of(&request);
    let mut memory = request.earlier.memory.clone();
    if request.restarts {
        memory.absent.clear();
    }
    let mut batches: BTreeSet<String> = request.ids.iter().cloned().collect();
    batches.extend(known.open.iter().cloned());
    batches.append(&mut memory.again);
    if request.restarts {
        batches.extend(known.items.keys().cloned());
    }
    let (mut found, mut others) = (BTreeSet::new(), BTreeSet::new());
    let searched = references::search(asking, &request, |reference| {
        if OF_BATCHES.contains(&reference.code) {
            if reference.id.len() == BATCH_ID {
                found.insert(reference.id.to_owned());
            } else if reference.code == "T0001" {
                others.insert(reference.id.to_owned());
            }
        } else if OF_ITEMS.contains(&reference.code) {
            batches.extend(known.by_transaction.get(reference.id).cloned());
        }
    })
    .await?;
    let is_new = |id: &&String| !known.items.contains_key(*id) && !memory.absent.contains_key(*id);
    batches.extend(found.iter().filter(is_new).cloned());
    batches.extend(memory.missed(asking.present()).cloned());

    let mut notes = searched.notes;
    if !found.is_empty() || !request.ids.is_empty() {
        notes.push(format!(
            "batches of payouts: {} found in transactions, {} named by the caller",
            found.len(),
            request.ids.len()
        ));
    }
    if !others.is_empty() {
        notes.push(format!(
            "{} payouts refer to something else than a batch; name their batches to have their items",
            others.len()
        ));
    }
    let mut read = WholeRows { halved: searched.halved, ..WholeRows::default() };
    let mut rest = Vec::new();
    for id in batches {
        match saved.take(&id) {
            Some(items) => {
                memory.absent.remove(&id);
                read.rows.extend(items);
            }
            None => rest.push(id),
        }
    }
    let answers = rest.into_iter().map(|id| batch(asking, id));
    let mut answers = stream::iter(answers).buffered(AT_A_TIME);
    while let Some(answer) = answers.next().await {
        let (id, batch) = answer?;
        let Some(batch) = batch else {
            if request.ids.contains(&id) {
                let text = format!("PayPal knows no batch of payouts {id:?}");
                return Err(Error::usage(text).help("the id of a batch is `payout_batch_id`"));
            }
            match known.items.get(&id) {
                Some(items) => read.gone.extend(items.iter().cloned()),
                None => memory.miss(id, asking.present()),
            }
            continue;
        };
        memory.absent.remove(&id);
        // One that gets more items is asked for again by the next run.
        if batch.is_final {
            saved.keep(&id, &batch.items).await?;
        } else {
            memory.again.insert(id);
        }
        read.rows.extend(batch.items);
        notes.extend(batch.notes);
    }
    memory.set_searched(searched.range);
    (read.memory, read.notes) = (memory, notes);
    Ok(read)
}

/// A batch with its items.
struct Batch {
    is_final: bool,
    items: Vec<Value>,
    notes: Vec<String>,
}

/// Reads a batch. Returns its id; `None` if PayPal knows no such batch.
async fn batch(asking: &Asking, id: String) -> Result<(String, Option<Batch>)> {
    let read = match LIST.read(asking, |call| call.path("id", &id).query("total_required", true)).await {
        Err(WindowError::Failed(error)) if error.failed_call().is_some_and(|call| call.is_not_found()) => {
            return Ok((id, None));
        }
        result => result?,
    };
    let first = read.first.unwrap_or_else(Value::null);
    let page = Json::read(&first);
    let header = |pointer: &str| page.text(pointer);
    let status = header("/batch_header/batch_status");
    let mut shown = serde_json::Map::new();
    for (name, pointer) in [
        ("payout_batch_id", "/batch_header/payout_batch_id"),
        ("sender_batch_id", "/batch_header/sender_batch_header/sender_batch_id"),
        ("time_created", "/batch_header/time_created"),
    ] {
        shown.extend(header(pointer).map(|text| (name.to_owned(), text.into())));
    }
    let shown = serde_json::Value::Object(shown).to_string();
    let items: Result<Vec<Value>> = read.rows.iter().map(|item| with_header(item, &shown)).collect();
    let is_final = status.is_some_and(|status| FINAL_BATCH.contains(&status));
    Ok((id, Some(Batch { is_final, items: items?, notes: read.notes })))
}

/// Adds what a batch says to one of its items.
fn with_header(item: &Value, header: &str) -> Result<Value> {
    let wrong = || Error::failed("PayPal sent a payout item that is no JSON object");
    let inner = item.text().trim().strip_suffix('}').ok_or_else(wrong)?.trim_end();
    let comma = if inner.ends_with('{') { "" } else { "," };
    format!(r#"{inner}{comma}"batch_header":{header}}}"#).parse().map_err(|_| wrong())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_gets_the_ids_of_its_batch() {
        let text = |item: &str| {
            let item: Value = item.parse().unwrap();
            with_header(&item, r#"{"sender_batch_id":"B-1"}"#).map(|value| value.text().to_owned())
        };
        assert_eq!(text("{ }").unwrap(), r#"{"batch_header":{"sender_batch_id":"B-1"}}"#);
        assert_eq!(
            text(r#"{"payout_item_id":"8E9","n":{}}"#).unwrap(),
            r#"{"payout_item_id":"8E9","n":{},"batch_header":{"sender_batch_id":"B-1"}}"#
        );
        assert!(text("[]").is_err());
    }
}
