//! The search of transactions.

use serde_json::{Value, json};

use super::{
    details,
    filter::Filter,
    listing::Listing,
    row,
    window::{Window, refuse},
};
use crate::{
    apis::{Answer, Exchange, object, paging::Page},
    error::Failure,
};

const PATH: &str = "/v1/reporting/transactions";
/// The usual number of rows of a page, and the greatest.
const SIZES: (usize, usize) = (100, 500);
/// The number of a kind of misbehaviour.
const NO_ACCOUNT: u64 = 21;

/// Lists the entries of the merchant in a range of time, the oldest first.
pub(super) fn search(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let window = Window::read(exchange)?;
    let parts = parts(exchange)?;
    let filter = Filter::read(exchange)?;
    // The entries of the page alone are read, unless a filter needs all of the window.
    let mut listing = Listing::find(exchange, &window, &filter);
    let limit = exchange.config.reporting.result_limit;
    if listing.len() > limit {
        let words = "The search has too many results: choose a shorter range.";
        let failure = Failure::named(400, "RESULTSET_TOO_LARGE", words);
        return Err(failure.with_field("maximum_items", limit).with_field("total_items", listing.len()));
    }
    let page = Page::read(exchange, SIZES.0, SIZES.1, listing.len())?;
    let list = (window.start, window.end, page.size);
    listing.shift(exchange, list, page.number);
    let page = Page::read(exchange, SIZES.0, SIZES.1, listing.len())?;
    let rows = listing.page(exchange, list, &page);
    let details: Vec<Value> = rows
        .into_iter()
        .filter_map(|(_, key)| Some(row::show(exchange, &window, key, &listing.line(exchange, key)?, &parts)))
        .collect();
    let mut answer = object(json!({
        "transaction_details": [],
        "start_date": window.start.text(),
        "end_date": window.end.text(),
        "last_refreshed_datetime": window.refreshed.text(),
        "page": page.number,
        "total_items": listing.len(),
        "total_pages": page.count(),
        "links": page.links(exchange, PATH, "previous"),
    }));
    // `json!` copies what it takes, and this is long.
    answer.insert("transaction_details".to_owned(), Value::Array(details));
    let misbehaviour = &exchange.config.reporting.misbehaviour;
    let what = [list.0.millis(), list.1.millis(), page.number as u64];
    if !misbehaviour.chooses(NO_ACCOUNT, misbehaviour.no_account, &what) {
        answer.insert("account_number".to_owned(), Value::from(exchange.merchant()));
    }
    Ok(Answer::Json(200, Value::Object(answer)))
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
