//! The search of transactions.

use serde_json::{Value, json};

use super::{
    details,
    filter::Filter,
    line::Line,
    window::{Window, refuse},
};
use crate::{
    apis::{Answer, Exchange, object, paging::Page},
    error::Failure,
};

const PATH: &str = "/v1/reporting/transactions";

/// Lists the entries of the merchant in a range of time, the oldest first.
pub(super) fn search(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let window = Window::read(exchange)?;
    let parts = parts(exchange)?;
    let filter = Filter::read(exchange)?;
    let entries = exchange.entries(Some(window.start), Some(window.until())).into_iter();
    let lines: Vec<Line> = entries
        .filter_map(|entry| Line::of(entry, exchange.merchant()))
        .filter(|line| filter.accepts(exchange, line))
        .collect();
    let limit = exchange.config.reporting.result_limit;
    if lines.len() > limit {
        let words = "The search has too many results: choose a shorter range.";
        let failure = Failure::named(400, "RESULTSET_TOO_LARGE", words);
        return Err(failure.with_field("maximum_items", limit).with_field("total_items", lines.len()));
    }
    let total = lines.len();
    let page = Page::read(exchange, 100, 500, total)?;
    let details: Vec<Value> = page.take(&lines).iter().map(|line| show(exchange, line, &parts)).collect();
    Ok(Answer::Json(
        200,
        json!({
            "transaction_details": details,
            "account_number": exchange.merchant(),
            "start_date": window.start.text(),
            "end_date": window.end.text(),
            "last_refreshed_datetime": window.refreshed.text(),
            "page": page.number,
            "total_items": total,
            "total_pages": page.count(),
            "links": page.links(exchange, PATH, "previous"),
        }),
    ))
}

/// Reads the parts of a line that the caller wants.
fn parts(exchange: &Exchange<'_>) -> Result<Vec<&'static str>, Failure> {
    let text = exchange.query.get("fields").unwrap_or("transaction_info");
    let mut parts = Vec::new();
    for name in text.split(',').map(str::trim) {
        match details::PARTS.into_iter().chain(["transaction_info"]).find(|part| *part == name) {
            Some(part) => parts.push(part),
            None if name == "all" => {
                parts.push("transaction_info");
                parts.extend(details::PARTS);
            }
            None => return Err(refuse(exchange, "fields", "There is no such part of a transaction.")),
        }
    }
    Ok(parts)
}

fn show(exchange: &Exchange<'_>, line: &Line, parts: &[&'static str]) -> Value {
    let mut shown = object(json!({}));
    for part in parts {
        let value = match *part {
            "transaction_info" => line.info(exchange),
            part => details::part(exchange, line, part),
        };
        shown.insert((*part).to_owned(), value);
    }
    Value::Object(shown)
}
