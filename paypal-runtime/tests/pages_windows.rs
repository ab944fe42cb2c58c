//! Tests time ranges: each item is returned once, over any range, by a server that accepts only
//! short ranges with few items.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::collections::BTreeMap;

use paypal_runtime::{
    Call, Items, Method, Operation, PageCursor, Pages, Paging, RawResponse, RequestIdUse, Value, model::Extra,
};
use serde_json::json;
use support::{Script, client, operation};

#[derive(Clone)]
struct Found {
    details: Option<Vec<Value>>,
    total_pages: Option<i64>,
    extra: Extra,
}

paypal_runtime::model! { Found = "found" {
    0 details: optional [Value] = "details",
    1 total_pages: optional i64 = "total_pages",
} }

static SEARCH: Operation = Operation {
    api: "transactions",
    ..operation(Method::Get, "search.get", "/v1/reporting/transactions", RequestIdUse::Unsupported)
};
static PAGES: Paging = Paging::number("page", 1)
    .page_size("page_size")
    .max_page_size(500)
    .items("details")
    .total_pages("total_pages")
    .windows("start_date", "end_date", 31, "RESULTSET_TOO_LARGE");

/// The maximum number of items in one range.
const MOST: usize = 7;

/// Three items in each month, and forty on one day.
fn times() -> Vec<String> {
    let mut times: Vec<String> = (1..=12)
        .flat_map(|month| {
            ["01T00:00:00Z", "01T00:00:01Z", "28T23:59:59Z"].map(|rest| format!("2024-{month:02}-{rest}"))
        })
        .chain((0..40).map(|minute| format!("2024-05-17T12:{minute:02}:30Z")))
        .collect();
    times.sort();
    times
}

/// A server with items at these times. Both ends of a range are included.
fn server(times: Vec<String>) -> Script {
    Script::api(move |_, request| {
        let parameters: BTreeMap<String, String> = request.url().query_pairs().into_owned().collect();
        assert_eq!(parameters.get("status").map(String::as_str), Some("S"), "{}", request.url());
        let range = parameters["start_date"].clone()..=parameters["end_date"].clone();
        let found: Vec<&String> = times.iter().filter(|time| range.contains(*time)).collect();
        if found.len() > MOST {
            return RawResponse::new(400).with_body(r#"{"name":"RESULTSET_TOO_LARGE"}"#);
        }
        let size: usize = parameters["page_size"].parse().unwrap();
        let page = parameters.get("page").map_or(1, |page| page.parse::<usize>().unwrap());
        let details: Vec<_> = found.iter().skip((page - 1) * size).take(size).collect();
        let body = json!({ "details": details, "total_pages": found.len().div_ceil(size) });
        RawResponse::new(200).with_body(body.to_string())
    })
}

fn search(script: &Script, from: &str, to: &str) -> Call {
    let call = Call::new(&client(script), &SEARCH).query("start_date", from).query("end_date", to);
    call.query("page_size", 3).query("status", "S")
}

fn items(pages: Pages<Found>) -> Items<Value> {
    Items::new(pages, |page| page.details.unwrap_or_default())
}

#[tokio::test]
async fn each_item_is_returned_once_over_any_range() {
    let ranges = [
        ("2024-03-01T00:00:00Z", "2024-03-31T23:59:59Z"),
        ("2024-01-01T00:00:00Z", "2024-12-31T23:59:59Z"),
        ("2023-01-01T00:00:00Z", "2025-12-31T23:59:59Z"),
        ("2024-05-17T12:00:00Z", "2024-05-17T13:00:00Z"),
        ("2024-02-01T00:00:01Z", "2024-10-01T00:00:00Z"),
        ("2020-01-01T00:00:00Z", "2020-06-01T00:00:00Z"),
    ];
    for (from, to) in ranges {
        let script = server(times());
        let found = items(Pages::new(search(&script, from, to), &PAGES)).into_vec().await.unwrap();
        let found: Vec<_> = found.iter().filter_map(Value::as_str).collect();
        let expected: Vec<String> =
            times().into_iter().filter(|time| (from..=to).contains(&time.as_str())).collect();
        assert_eq!(found, expected, "{from} {to}");
    }
}

#[tokio::test]
async fn a_short_range_is_sent_unchanged() {
    let script = server(times());
    let call = search(&script, "2024-03-01T00:00:00Z", "2024-03-31T23:59:59Z");
    let as_it_was = call.request().unwrap().url().query().unwrap().to_owned();
    items(Pages::new(call, &PAGES)).into_vec().await.unwrap();
    assert_eq!(script.calls().len(), 1);
    assert_eq!(script.calls()[0].url().query(), Some(as_it_was.as_str()));
}

#[tokio::test]
async fn a_range_continues_at_any_cursor() {
    let (from, to) = ("2024-01-01T00:00:00Z", "2024-12-31T23:59:59Z");
    let script = server(times());
    let mut pages = Pages::<Found>::new(search(&script, from, to), &PAGES);
    let mut before = 0;
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        before += page.value().details.as_ref().unwrap().len();
        let Some(cursor) = page.cursor() else { break };
        let cursor: PageCursor = cursor.to_string().parse().unwrap();
        let again = server(times());
        let rest = items(Pages::resume(search(&again, from, to), &PAGES, &cursor)).into_vec().await.unwrap();
        let rest: Vec<_> = rest.iter().filter_map(Value::as_str).collect();
        assert_eq!(rest, times()[before..], "{cursor}");
    }
    assert_eq!(before, times().len());
}

#[tokio::test]
async fn a_window_that_cannot_be_halved_is_an_error() {
    let times = vec!["2024-05-17T12:00:00Z".to_owned(); MOST + 1];
    let script = server(times);
    let call = search(&script, "2024-01-01T00:00:00Z", "2024-12-31T23:59:59Z");
    let error = items(Pages::new(call, &PAGES)).into_vec().await.unwrap_err();
    assert_eq!(error.name(), Some("RESULTSET_TOO_LARGE"));
    assert!(script.calls().len() < 60, "{}", script.calls().len());
}

#[tokio::test]
async fn an_invalid_time_is_sent_unchanged() {
    let script = server(times());
    items(Pages::new(search(&script, "yesterday", "today"), &PAGES)).into_vec().await.unwrap();
    assert_eq!(script.calls().len(), 1);
}
