//! A row of a report as JSON, with what it misbehaves.

use serde_json::{Map, Value, json};

use super::{details, line::Line, window::Window};
use crate::{apis::Exchange, world::index::EntryKey};

/// The numbers of the kinds of misbehaviour.
const UNKNOWN: u64 = 11;
const NUMBERS: u64 = 12;
const LATE_FIELDS: u64 = 13;

/// Shows the parts of a row.
pub(super) fn show(
    exchange: &Exchange<'_>,
    window: &Window,
    key: EntryKey,
    line: &Line,
    parts: &[&'static str],
) -> Value {
    let mut shown = Map::with_capacity(parts.len());
    for part in parts {
        let value = match *part {
            "transaction_info" => line.info(exchange),
            part => details::part(exchange, line, part),
        };
        shown.insert((*part).to_owned(), value);
    }
    misbehave(exchange, window, key, &mut shown);
    Value::Object(shown)
}

fn misbehave(
    exchange: &Exchange<'_>,
    window: &Window,
    (time, number): EntryKey,
    row: &mut Map<String, Value>,
) {
    let misbehaviour = &exchange.config.reporting.misbehaviour;
    let is_unknown = misbehaviour.chooses(UNKNOWN, misbehaviour.unknown_fields, &[number]);
    if let Some(Value::Object(info)) = row.get_mut("transaction_info") {
        if is_unknown {
            info.insert("sandbox_unknown_field".to_owned(), Value::from("is in no spec"));
        }
        if let Some((n, by)) = misbehaviour.late_fields
            && time + by > window.refreshed
            && misbehaviour.chooses(LATE_FIELDS, Some(n), &[number])
        {
            for name in ["fee_amount", "ending_balance", "available_balance", "transaction_updated_date"] {
                info.remove(name);
            }
        }
        if misbehaviour.chooses(NUMBERS, misbehaviour.numbers, &[number]) {
            as_numbers(info);
        }
    }
    if is_unknown {
        row.insert("sandbox_unknown_info".to_owned(), json!({ "sandbox_unknown_field": [1, true] }));
    }
}

/// Turns an amount into a number, and an id that has digits alone and does not begin with zero.
fn as_numbers(info: &mut Map<String, Value>) {
    if let Some(id) = info.get_mut("transaction_id")
        && let Some(number) = id.as_str().filter(|id| !id.starts_with('0')).and_then(digits)
    {
        *id = Value::from(number);
    }
    let amount = info.get_mut("transaction_amount").and_then(|amount| amount.get_mut("value"));
    if let Some(amount) = amount
        && let Some(text) = amount.as_str()
        // The shortest text of a number of at most 15 digits is that of the amount.
        && text.len() <= 16
        && let Ok(number) = text.parse::<f64>()
    {
        *amount = if text.contains('.') {
            json!(number)
        } else {
            text.parse::<i64>().map_or(json!(number), Value::from)
        };
    }
}

fn digits(text: &str) -> Option<u64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}
