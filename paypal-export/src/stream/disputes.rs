//! Disputes, by the day of their last update.

use std::time::Duration;

use futures_util::future::BoxFuture;

use super::{
    DailySource, RowOptions,
    listing::List,
    mapping::Fields,
    table::{self, Table, cell, decimal, first, raw_time, text, time},
};
use crate::{
    error::{Error, Result},
    row::{Column, ColumnKind, Json, Row, Schema},
    source::{Asking, Window, WindowError, WindowRows},
};

/// PayPal shows the disputes that changed in the last 180 days. A day is left for the time that
/// passes until it is asked.
const REACH_DAYS: i32 = 179;
const DAY: i64 = 86_400;
/// PayPal is said to send 50 pages at most.
const MOST_PAGES: u64 = 50;

const LIST: List = List {
    api: "disputes",
    operation: "disputes.list",
    items: "items",
    id: "/dispute_id",
    size: 50,
    most_pages: MOST_PAGES,
    is_window: true,
};

/// Reads disputes.
pub(crate) struct Disputes;

static COLUMNS: [Column; 24] = [
    text("dispute_id", "/dispute_id", "The id."),
    time("created_at", "/create_time", "When the dispute was opened."),
    raw_time("created_at_raw", "/create_time"),
    time("updated_at", "/update_time", "When the dispute changed last. Its day decides in which file it is."),
    raw_time("updated_at_raw", "/update_time"),
    text("reason", "/reason", "Why the payment is disputed, such as MERCHANDISE_OR_SERVICE_NOT_RECEIVED."),
    text("status", "/status", "The status, such as WAITING_FOR_SELLER_RESPONSE or RESOLVED."),
    text("dispute_state", "/dispute_state", "The status from the seller's view, such as REQUIRED_ACTION."),
    decimal("dispute_amount_value", "/dispute_amount/value", "The amount in dispute."),
    text("dispute_amount_currency", "/dispute_amount/currency_code", "The currency of that amount."),
    text(
        "dispute_life_cycle_stage",
        "/dispute_life_cycle_stage",
        "The stage, such as INQUIRY or CHARGEBACK.",
    ),
    text(
        "dispute_channel",
        "/dispute_channel",
        "Where the dispute was opened: INTERNAL at PayPal, EXTERNAL at a bank.",
    ),
    time("buyer_response_due_at", "/buyer_response_due_date", "When the buyer must have answered."),
    raw_time("buyer_response_due_at_raw", "/buyer_response_due_date"),
    time("seller_response_due_at", "/seller_response_due_date", "When the seller must have answered."),
    raw_time("seller_response_due_at_raw", "/seller_response_due_date"),
    text("dispute_asset_symbol", "/dispute_asset/asset_symbol", "The symbol of a disputed cryptocurrency."),
    text(
        "dispute_asset_quantity",
        "/dispute_asset/quantity",
        "The disputed quantity of that cryptocurrency, as text: it may have more than 9 decimals.",
    ),
    text("outcome_code", "/dispute_outcome/outcome_code", "The outcome, if the list tells it."),
    Column::derived(
        "seller_transaction_id",
        ColumnKind::Text,
        "The disputed transaction of the seller, if the list tells it; the first one of several.",
    ),
    Column::derived(
        "buyer_transaction_id",
        ColumnKind::Text,
        "The same transaction on the buyer's side, if the list tells it.",
    ),
    Column::derived("buyer_name", ColumnKind::Text, "The buyer's name, if the list tells it.").personal(),
    table::raw(),
    table::row_hash(),
];

static SCHEMA: Schema = Schema { stream: "disputes", version: 1, columns: &COLUMNS };

/// Extensions have addresses, offers have notes, and what somebody said or sent may name anybody.
const PERSONAL: [&str; 7] = [
    "/disputed_transactions",
    "/messages",
    "/communication_details",
    "/evidences",
    "/supporting_info",
    "/extensions",
    "/offer",
];

/// What is known and only in `raw`.
const OTHERS: [&str; 10] = [
    "/disputed_transactions",
    "/messages",
    "/communication_details",
    "/evidences",
    "/supporting_info",
    "/extensions",
    "/offer",
    "/dispute_asset",
    "/dispute_outcome",
    "/links",
];

static FIELDS: Fields = Fields { schema: &SCHEMA, personal: &PERSONAL, others: &OTHERS };

const TABLE: Table = Table { fields: &FIELDS, noun: "dispute", id: "/dispute_id", time: "/update_time" };

impl DailySource for Disputes {
    fn fields(&self) -> &'static Fields {
        &FIELDS
    }

    fn max_days(&self) -> i32 {
        REACH_DAYS
    }

    fn lookback(&self) -> Duration {
        Duration::from_secs(3600)
    }

    fn earliest(&self, present: i64) -> Option<i64> {
        Some(present - i64::from(REACH_DAYS) * DAY)
    }

    fn read<'a>(
        &'a self,
        asking: &'a Asking,
        _: RowOptions,
        window: Window,
    ) -> BoxFuture<'a, Result<WindowRows, WindowError>> {
        Box::pin(read(asking, window))
    }

    fn second(&self, json: &Json<'_>) -> Result<i64> {
        TABLE.second(json)
    }

    /// A row is the dispute when its day was read: a later update moves it to a later day.
    fn row(&self, json: &Json<'_>, options: RowOptions) -> Result<Row> {
        let transaction = |pointer| cell(first(json, "/disputed_transactions", pointer));
        TABLE.row(json, options, false, |name| match name {
            "seller_transaction_id" => transaction("/seller_transaction_id"),
            "buyer_transaction_id" => transaction("/buyer_transaction_id"),
            _ => transaction("/buyer/name"),
        })
    }
}

async fn read(asking: &Asking, window: Window) -> Result<WindowRows, WindowError> {
    let present = asking.present();
    // PayPal refuses other forms of a time, and takes both ends as a part of the range.
    let after = milliseconds(window.start, "000");
    let before = milliseconds(window.end - 1, "999");
    let read = LIST
        .follow(asking, |call| call.query("update_time_after", &after).query("update_time_before", &before))
        .await
        .map_err(|error| match error {
            WindowError::Failed(error) if is_too_old(&error) => WindowError::Failed(
                error.help("PayPal shows the disputes of the last 180 days: begin the range later"),
            ),
            error => error,
        })?;
    Ok(WindowRows {
        rows: read.rows,
        complete_until: window.end,
        read_until: present.max(window.end),
        notes: read.notes,
    })
}

/// Writes a second as PayPal wants it here: with exactly three digits of milliseconds.
fn milliseconds(second: i64, digits: &str) -> String {
    let text = Window::text(second);
    format!("{}.{digits}Z", text.trim_end_matches('Z'))
}

fn is_too_old(error: &Error) -> bool {
    let call = error.failed_call();
    call.is_some_and(|call| call.issues().any(|issue| issue == "INVALID_DATE_RANGE"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_three_digits_of_milliseconds() {
        assert_eq!(milliseconds(1_769_860_800, "000"), "2026-01-31T12:00:00.000Z");
        assert_eq!(milliseconds(1_769_860_799, "999"), "2026-01-31T11:59:59.999Z");
    }

    #[test]
    fn the_buyer_is_only_in_rows_that_are_to_have_personal_data() {
        let value: paypal_generated::Value = r#"{"dispute_id":"PP-D-1","update_time":"2026-01-31T12:00:00Z",
            "disputed_transactions":[{"seller_transaction_id":"35E87645934406417","buyer":{"name":"Anna Berg"}}]}"#
            .parse()
            .unwrap();
        let json = Json::read(&value);
        let row = |has_payer| Disputes.row(&json, RowOptions { has_payer, ..RowOptions::default() }).unwrap();
        let shown = |row: &Row| format!("{:?}", row.cells);
        assert!(!shown(&row(false)).contains("Berg"));
        assert!(shown(&row(false)).contains("35E87645934406417"));
        assert!(shown(&row(true)).contains("Berg"));
        assert_eq!(row(false).cells.len() + 1, row(true).cells.len());
    }
}
