//! Lists and searches of the invoices of v1. `page` is the index of the first invoice, from 0.

use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

use super::shape;
use crate::{
    apis::{
        Answer, Exchange,
        invoicing::{self, Invoice},
        paging,
    },
    error::Failure,
    money,
};

/// The usual and the largest number of invoices of a page, and the largest index.
const USUAL: usize = 20;
const MOST: usize = 100;
const LAST: usize = 1_000_000;

pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let from = paging::integer(exchange, "page", 0, (0, LAST))?;
    let size = paging::integer(exchange, "page_size", USUAL, (1, MOST))?;
    let all = invoicing::own(exchange);
    let link = |rel: &str, from: usize, size: usize| {
        let (from, size) = (from.to_string(), size.to_string());
        let query = [("page", Some(from.as_str())), ("page_size", Some(size.as_str()))];
        paging::with_query(exchange, rel, "/v1/invoicing/invoices", &query)
    };
    let mut links = vec![link("self", from, size)];
    if from > 0 {
        // The page before this one ends where this one begins.
        links.push(link("previous", from.saturating_sub(size), size.min(from)));
    }
    if from + size < all.len() {
        links.push(link("next", from + size, size));
    }
    let counted = paging::flag(exchange, "total_count_required");
    let mut body = page(exchange, &all, (from, size), counted);
    body.insert("links".to_owned(), Value::Array(links));
    Ok(Answer::Json(200, Value::Object(body)))
}

/// Lists the invoices that match all criteria of the body, which also names the page.
pub(super) fn search(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let from = integer(exchange.body, "page", 0, (0, LAST))?;
    let size = integer(exchange.body, "page_size", USUAL, (1, MOST))?;
    let criteria = criteria(exchange.body);
    let all: Vec<Invoice> = invoicing::own(exchange)
        .into_iter()
        .filter(|invoice| invoicing::matches(&criteria, invoice) && has_total(exchange.body, invoice))
        .collect();
    let counted = exchange.body.get("total_count_required").and_then(Value::as_bool).unwrap_or(false);
    Ok(Answer::Json(200, Value::Object(page(exchange, &all, (from, size), counted))))
}

fn page(
    exchange: &Exchange<'_>,
    all: &[Invoice],
    (from, size): (usize, usize),
    counted: bool,
) -> Map<String, Value> {
    let items = all.iter().skip(from).take(size);
    let items: Vec<Value> = items.map(|invoice| shape::to_json(&exchange.work, invoice)).collect();
    let mut body = Map::new();
    if counted {
        body.insert("total_count".to_owned(), Value::from(all.len()));
    }
    body.insert("invoices".to_owned(), Value::Array(items));
    body
}

/// Reads a whole number of the body, which may be written as `4.0`.
fn integer(
    body: &Value,
    name: &str,
    default: usize,
    (least, most): (usize, usize),
) -> Result<usize, Failure> {
    let Some(sent) = body.get(name) else { return Ok(default) };
    let number: Option<Decimal> = sent.to_string().parse().ok();
    let at = |issue: &'static str| Err(Failure::malformed_at(issue, &format!("/{name}")));
    match number {
        Some(number) if number > Decimal::from(most) => at("INVALID_INTEGER_MAX_VALUE"),
        Some(number) if number < Decimal::from(least) => at("INVALID_INTEGER_MIN_VALUE"),
        Some(number) if number.fract().is_zero() => {
            Ok(number.normalize().to_string().parse().unwrap_or(default))
        }
        _ => at("INVALID_PARAMETER_SYNTAX"),
    }
}

/// Translates the criteria to those of v2.
fn criteria(body: &Value) -> Value {
    let mut criteria = Map::new();
    for (v1, v2) in [
        ("email", "recipient_email"),
        ("recipient_first_name", "recipient_first_name"),
        ("recipient_last_name", "recipient_last_name"),
        ("recipient_business_name", "recipient_business_name"),
        ("number", "invoice_number"),
        ("archived", "archived"),
    ] {
        criteria.extend(body.get(v1).map(|value| (v2.to_owned(), value.clone())));
    }
    criteria.extend(body.get("status").map(|status| ("status".to_owned(), json!([status]))));
    for name in ["invoice", "due", "payment", "creation"] {
        let mut range = Map::new();
        for (limit, time) in [("start", "T00:00:00Z"), ("end", "T23:59:59Z")] {
            let Some(date) = body.get(format!("{limit}_{name}_date")).and_then(Value::as_str) else {
                continue;
            };
            // A date may have a time zone: `2027-01-01 PST`.
            let date = date.get(..10).unwrap_or(date);
            // v2 has times in two of the ranges.
            let is_time = matches!(name, "payment" | "creation");
            let value = if is_time { format!("{date}{time}") } else { date.to_owned() };
            range.insert(limit.to_owned(), Value::from(value));
        }
        if !range.is_empty() {
            criteria.insert(format!("{name}_date_range"), Value::Object(range));
        }
    }
    Value::Object(criteria)
}

fn has_total(body: &Value, invoice: &Invoice) -> bool {
    let limit = |name: &str| money::parse(body.get(name)?.as_str()?);
    let total = invoice.total.amount;
    limit("lower_total_amount").is_none_or(|least| total >= least)
        && limit("upper_total_amount").is_none_or(|most| total <= most)
}
