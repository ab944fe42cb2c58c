//! Subscriptions. Their ids are found in transactions, and in PayPal's list where an application
//! may read it.

use std::collections::BTreeSet;

use futures_util::{StreamExt as _, future::BoxFuture, stream};
use paypal_generated::Value;

use super::{
    RowOptions, WholeRequest, WholeRows, WholeSource,
    listing::List,
    mapping::Fields,
    references,
    table::{self, Table, boolean, decimal, integer, json, raw_time, text, time},
};
use crate::{
    error::Result,
    row::{Cell, Column, Json, Row, Schema},
    source::{Asking, Window, WindowError},
    state::Answers,
};

const API: &str = "subscriptions";
const LIST: List = List {
    api: API,
    operation: "subscriptions.list",
    items: "subscriptions",
    id: "/id",
    size: 20,
    most_pages: 100_000,
    is_window: false,
};

/// The type of an id to which a transaction refers.
const SUBSCRIPTION: &str = "SUB";
/// The states in which a subscription changes no more.
const FINAL: [&str; 2] = ["CANCELLED", "EXPIRED"];
/// How many subscriptions are read at a time.
const AT_A_TIME: usize = 4;

/// Reads subscriptions.
pub(crate) struct Subscriptions;

static COLUMNS: [Column; 43] = [
    text("id", "/id", "The id."),
    text("status", "/status", "The status, such as ACTIVE or CANCELLED."),
    time("status_updated_at", "/status_update_time", "When the status changed last."),
    raw_time("status_updated_at_raw", "/status_update_time"),
    text("plan_id", "/plan_id", "The plan."),
    boolean("plan_overridden", "/plan_overridden", "Whether the subscription has own terms."),
    text("custom_id", "/custom_id", "The merchant's own id."),
    decimal("quantity", "/quantity", "How many units are subscribed."),
    boolean("auto_renewal", "/auto_renewal", "Whether it is renewed at its end."),
    time("started_at", "/start_time", "When it starts."),
    raw_time("started_at_raw", "/start_time"),
    decimal("shipping_amount_value", "/shipping_amount/value", "The shipping costs of a payment."),
    text("shipping_amount_currency", "/shipping_amount/currency_code", "The currency of these costs."),
    decimal("outstanding_balance_value", "/billing_info/outstanding_balance/value", "What was not paid yet."),
    text(
        "outstanding_balance_currency",
        "/billing_info/outstanding_balance/currency_code",
        "The currency of that amount.",
    ),
    integer(
        "failed_payments_count",
        "/billing_info/failed_payments_count",
        "How many payments failed one after the other.",
    ),
    json("cycle_executions", "/billing_info/cycle_executions", "The billing cycles so far, as a JSON list."),
    decimal("last_payment_value", "/billing_info/last_payment/amount/value", "The last payment."),
    text(
        "last_payment_currency",
        "/billing_info/last_payment/amount/currency_code",
        "The currency of the last payment.",
    ),
    time("last_payment_at", "/billing_info/last_payment/time", "When the last payment was made."),
    raw_time("last_payment_at_raw", "/billing_info/last_payment/time"),
    time("next_billing_at", "/billing_info/next_billing_time", "When the next payment is due."),
    raw_time("next_billing_at_raw", "/billing_info/next_billing_time"),
    time("final_payment_at", "/billing_info/final_payment_time", "When the final payment is due."),
    raw_time("final_payment_at_raw", "/billing_info/final_payment_time"),
    decimal(
        "last_failed_payment_value",
        "/billing_info/last_failed_payment/amount/value",
        "The last payment that failed.",
    ),
    text(
        "last_failed_payment_currency",
        "/billing_info/last_failed_payment/amount/currency_code",
        "The currency of that payment.",
    ),
    time("last_failed_payment_at", "/billing_info/last_failed_payment/time", "When that payment failed."),
    raw_time("last_failed_payment_at_raw", "/billing_info/last_failed_payment/time"),
    text(
        "last_failed_payment_reason",
        "/billing_info/last_failed_payment/reason_code",
        "Why that payment failed.",
    ),
    time(
        "next_payment_retry_at",
        "/billing_info/last_failed_payment/next_payment_retry_time",
        "When that payment is tried again.",
    ),
    raw_time("next_payment_retry_at_raw", "/billing_info/last_failed_payment/next_payment_retry_time"),
    time("created_at", "/create_time", "When the subscription was created."),
    raw_time("created_at_raw", "/create_time"),
    time("updated_at", "/update_time", "When the subscription changed last."),
    raw_time("updated_at_raw", "/update_time"),
    text("status_change_note", "/status_change_note", "Why the status changed.").personal(),
    text("subscriber_email", "/subscriber/email_address", "The subscriber's email address.").personal(),
    text("subscriber_payer_id", "/subscriber/payer_id", "The subscriber's account.").personal(),
    json("subscriber_name", "/subscriber/name", "The subscriber's name, as a JSON object.").personal(),
    table::is_deleted(),
    table::raw(),
    table::row_hash(),
];

static SCHEMA: Schema = Schema { stream: "subscriptions", version: 1, columns: &COLUMNS };

/// The payee of a plan is the merchant, who may be a person.
const PERSONAL: [&str; 3] = ["/subscriber", "/status_change_note", "/plan/payee"];

/// What is known and only in `raw`.
const OTHERS: [&str; 3] = ["/subscriber", "/plan", "/links"];

static FIELDS: Fields = Fields { schema: &SCHEMA, personal: &PERSONAL, others: &OTHERS };

const TABLE: Table = Table { fields: &FIELDS, noun: "subscription", id: "/id", time: "/create_time" };

impl WholeSource for Subscriptions {
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
        let is_open = !json.text("/status").is_some_and(|status| FINAL.contains(&status));
        TABLE.row(json, options, is_open, |_| Cell::Null)
    }
}

async fn read(asking: &Asking, request: WholeRequest<'_>, saved: &mut Answers) -> Result<WholeRows> {
    let earlier = request.earlier;
    let mut memory = earlier.memory.clone();
    if request.restarts {
        memory.absent.clear();
    }
    let mut found = BTreeSet::new();
    let searched = references::search(asking, &request, |reference| {
        if reference.id_type == SUBSCRIPTION {
            found.insert(reference.id.to_owned());
        }
    })
    .await?;
    let mut notes = searched.notes;
    for window in references::parts(&request) {
        match listed(asking, window).await? {
            Some(ids) => found.extend(ids),
            None => {
                notes.push(
                    "PayPal does not list subscriptions to this application: only those with a payment in \
                     the range are found"
                        .to_owned(),
                );
                break;
            }
        }
    }
    let is_new = |id: &&String| !earlier.rows.contains_key(*id) && !memory.absent.contains_key(*id);
    let mut ids: BTreeSet<String> = found.iter().filter(is_new).cloned().collect();
    ids.extend(earlier.open().map(|(id, _)| id.clone()));
    ids.extend(memory.missed(asking.present()).cloned());
    if request.restarts {
        ids.extend(earlier.rows.keys().cloned());
    }

    let mut read = WholeRows { halved: searched.halved, ..WholeRows::default() };
    let mut rest = Vec::new();
    for id in ids {
        match saved.take(&id) {
            Some(rows) => {
                memory.absent.remove(&id);
                read.rows.extend(rows);
            }
            None => rest.push(id),
        }
    }
    let answers = rest.into_iter().map(|id| subscription(asking, id));
    let mut answers = stream::iter(answers).buffered(AT_A_TIME);
    while let Some(answer) = answers.next().await {
        match answer? {
            (id, Some(value)) => {
                saved.keep(&id, std::slice::from_ref(&value)).await?;
                memory.absent.remove(&id);
                read.rows.push(value);
            }
            (id, None) if earlier.rows.contains_key(&id) => read.gone.push(id),
            (id, None) => memory.miss(id, asking.present()),
        }
    }
    memory.set_searched(searched.range);
    (read.memory, read.notes) = (memory, notes);
    Ok(read)
}

/// Reads the ids of the subscriptions that were created in a range of time; `None` if PayPal
/// refuses to list them.
async fn listed(asking: &Asking, window: Window) -> Result<Option<Vec<String>>> {
    // It is not known whether the two ends belong to the range.
    let (after, before) = (Window::text(window.start - 1), Window::text(window.end));
    let read =
        LIST.read(asking, |call| call.query("created_after", &after).query("created_before", &before)).await;
    match read {
        Ok(read) => {
            let id = |row: &Value| Json::read(row).text("/id").map(str::to_owned);
            Ok(Some(read.rows.iter().filter_map(id).collect()))
        }
        Err(WindowError::Failed(error))
            if error
                .failed_call()
                .is_some_and(|call| matches!(call.status(), Some(400 | 403 | 404 | 501))) =>
        {
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

/// Reads a subscription. Returns its id; `None` if PayPal knows no such subscription.
async fn subscription(asking: &Asking, id: String) -> Result<(String, Option<Value>)> {
    match asking.ask(API, "subscriptions.get", |call| call.path("id", &id)).await {
        Ok(value) => {
            asking.page(1);
            Ok((id, Some(value)))
        }
        Err(error) if error.failed_call().is_some_and(|call| call.is_not_found()) => Ok((id, None)),
        Err(error) => Err(error),
    }
}
