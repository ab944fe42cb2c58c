//! Balances at the end of each day, from the reporting API.

use std::time::Duration;

use futures_util::future::BoxFuture;
use paypal_generated::Value;

use super::{
    DailySource, RowOptions,
    mapping::{Fields, Mapping},
    table,
    transactions::REACH,
};
use crate::{
    error::{Error, Result},
    row::{Cell, Column, ColumnKind, Json, Order, Row, Schema, Time},
    source::{Asking, Window, WindowError, WindowRows},
};

/// The API and the operation that tells balances.
pub(crate) const BALANCES: [&str; 2] = ["transactions", "balances.get"];

/// Reads balances.
pub(crate) struct Balances;

macro_rules! money {
    ($name:literal, $about:literal) => {
        Column::new($name, ColumnKind::Decimal, concat!("/balance/", $name, "/value"), $about)
    };
}

static COLUMNS: [Column; 10] = [
    Column::new("account_id", ColumnKind::Text, "/account_id", "The account."),
    Column::new("currency", ColumnKind::Text, "/balance/currency", "The currency."),
    Column::new(
        "as_of",
        ColumnKind::Time,
        "/as_of_time",
        "The time of the balance: the last second of the day.",
    ),
    Column::new("as_of_raw", ColumnKind::Text, "/as_of_time", "The same time as text."),
    Column::new(
        "is_primary",
        ColumnKind::Boolean,
        "/balance/primary",
        "Whether it is the account's own currency.",
    ),
    money!("total_balance", "The available and the withheld money."),
    money!("available_balance", "The money that the account can use."),
    money!("withheld_balance", "The money that PayPal holds."),
    Column::derived(
        "raw",
        ColumnKind::Json,
        "What PayPal sent for the currency, with the account and the time.",
    ),
    table::row_hash(),
];

static SCHEMA: Schema = Schema { stream: "balances", version: 1, columns: &COLUMNS };

/// Each amount has the currency of the row.
const OTHERS: [&str; 3] = [
    "/balance/total_balance/currency_code",
    "/balance/available_balance/currency_code",
    "/balance/withheld_balance/currency_code",
];

static FIELDS: Fields = Fields { schema: &SCHEMA, personal: &[], others: &OTHERS };

impl DailySource for Balances {
    fn fields(&self) -> &'static Fields {
        &FIELDS
    }

    fn max_days(&self) -> i32 {
        1
    }

    fn earliest(&self, present: i64) -> Option<i64> {
        Some(present - REACH)
    }

    fn lookback(&self) -> Duration {
        Duration::from_secs(86_400)
    }

    fn read<'a>(
        &'a self,
        asking: &'a Asking,
        _: RowOptions,
        window: Window,
    ) -> BoxFuture<'a, Result<WindowRows, WindowError>> {
        Box::pin(async move { Ok(read(asking, window).await?) })
    }

    fn second(&self, json: &Json<'_>) -> Result<i64> {
        as_of(json).map(Time::seconds)
    }

    fn row(&self, json: &Json<'_>, options: RowOptions) -> Result<Row> {
        let currency = json.text("/balance/currency").unwrap_or_default();
        let as_of = as_of(json)?;
        let name = format!("the balance in {currency} at {as_of}");
        let mapping = Mapping { fields: &FIELDS, json, has_payer: options.has_payer, name: &name };
        let hash = mapping.hash();
        let cells = mapping.cells(&hash, |_| Cell::Null)?;
        Ok(Row {
            order: Order { time: as_of.microseconds(), texts: vec![currency.to_owned(), hash.clone()] },
            key: currency.to_owned(),
            hash,
            cells,
            is_open: false,
        })
    }
}

fn as_of(json: &Json<'_>) -> Result<Time> {
    let time = json.text("/as_of_time").and_then(|text| text.parse().ok());
    time.ok_or_else(|| Error::failed("PayPal sent balances without a time"))
}

async fn read(asking: &Asking, window: Window) -> Result<WindowRows> {
    let asked = Window::text(window.end - 1);
    let [api, operation] = BALANCES;
    let page = asking
        .ask(api, operation, |call| call.query("as_of_time", &asked).query("currency_code", "ALL"))
        .await?;
    let json = Json::read(&page);
    let second = |pointer| json.text(pointer).and_then(|text| text.parse::<Time>().ok()).map(Time::seconds);
    let until = |second: i64| second.saturating_add(1);
    let read_until = second("/last_refresh_time").map_or(asking.now(), until);
    let answered = second("/as_of_time").map_or(window.end, until);
    let account = json.text("/account_id").unwrap_or_default();
    // The answered time is later than the one that was asked for if PayPal rounds it.
    let complete_until = window.end.min(answered).min(read_until);
    let as_of = Window::text(complete_until - 1);
    let list = page.get("balances");
    let rows: Vec<Value> = list
        .into_iter()
        .flat_map(|list| list.elements())
        .map(|balance| {
            let text = format!(
                r#"{{"account_id":{},"as_of_time":"{as_of}","balance":{}}}"#,
                serde_json::Value::from(account),
                balance.text()
            );
            text.parse().map_err(|_| Error::failed("PayPal sent a balance that is no JSON object"))
        })
        .collect::<Result<_>>()?;
    asking.page(rows.len());
    Ok(WindowRows { rows, complete_until, read_until, notes: Vec::new() })
}
