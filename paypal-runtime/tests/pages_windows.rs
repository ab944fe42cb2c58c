//! Tests time ranges: each item is returned once, over any range, by a server that accepts only
//! short ranges with few items.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::collections::BTreeMap;

use paypal_runtime::{
    Call, DateTime, ErrorKind, Items, Method, Operation, Outcome, PageCursor, Pages, Paging, RawResponse,
    RequestIdUse, Value, model::Extra,
};
use serde_json::json;
use support::{Script, client, operation};

#[derive(Clone)]
struct Found {
    details: Option<Vec<Value>>,
    total_pages: Option<i64>,
    end_date: Option<DateTime>,
    refreshed: Option<DateTime>,
    extra: Extra,
}

paypal_runtime::model! { Found = "found" {
    0 details: optional [Value] = "details",
    1 total_pages: optional i64 = "total_pages",
    2 end_date: optional DateTime = "end_date",
    3 refreshed: optional DateTime = "refreshed",
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
    .windows("start_date", "end_date", 31, "RESULTSET_TOO_LARGE")
    .answered_range("end_date", "refreshed");

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
    server_with(times, |_, _| None)
}

/// The same server, which answers only until the time that `shorten` returns for the number of the
/// request and the requested end.
fn server_with(
    times: Vec<String>,
    shorten: impl Fn(usize, &str) -> Option<&'static str> + Send + Sync + 'static,
) -> Script {
    Script::api(move |index, request| {
        let parameters: BTreeMap<String, String> = request.url().query_pairs().into_owned().collect();
        assert_eq!(parameters.get("status").map(String::as_str), Some("S"), "{}", request.url());
        let to = &parameters["end_date"];
        let to = shorten(index, to).map_or(to.clone(), |earlier| to.clone().min(earlier.to_owned()));
        let range = parameters["start_date"].clone()..=to.clone();
        let found: Vec<&String> = times.iter().filter(|time| range.contains(*time)).collect();
        if found.len() > MOST {
            return RawResponse::new(400).with_body(r#"{"name":"RESULTSET_TOO_LARGE"}"#);
        }
        let size: usize = parameters["page_size"].parse().unwrap();
        let page = parameters.get("page").map_or(1, |page| page.parse::<usize>().unwrap());
        let details: Vec<_> = found.iter().skip((page - 1) * size).take(size).collect();
        let body = json!({
            "details": details,
            "total_pages": found.len().div_ceil(size),
            "end_date": to,
            "refreshed": "2025-01-01T00:00:00Z",
        });
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

/// The time ranges that were requested, without repeats.
fn windows(script: &Script) -> Vec<String> {
    let mut windows: Vec<String> = script
        .calls()
        .iter()
        .map(|call| {
            let parameters: BTreeMap<String, String> = call.url().query_pairs().into_owned().collect();
            format!("{} {}", parameters["start_date"], parameters["end_date"])
        })
        .collect();
    windows.dedup();
    windows
}

fn texts(found: &[Value]) -> Vec<String> {
    found.iter().filter_map(|item| item.as_str().map(|text| text.into_owned())).collect()
}

#[tokio::test]
async fn plain_dates_are_whole_days_in_utc() {
    for (from, to) in [("2024-01-01", "2024-03-31"), ("2024-01-01T00:00:00", "2024-03-31T23:59:59")] {
        let script = server(times());
        let found = items(Pages::new(search(&script, from, to), &PAGES)).into_vec().await.unwrap();
        assert_eq!(texts(&found), times()[..9], "{from} {to}");
        assert_eq!(
            windows(&script),
            [
                "2024-01-01T00:00:00Z 2024-01-31T23:59:59Z",
                "2024-02-01T00:00:00Z 2024-03-02T23:59:59Z",
                "2024-03-03T00:00:00Z 2024-03-31T23:59:59Z",
            ],
            "{from} {to}"
        );
    }
    // A short range of dates is completed, too: PayPal refuses plain dates.
    let script = server(times());
    items(Pages::new(search(&script, "2024-02-01", "2024-02-01"), &PAGES)).into_vec().await.unwrap();
    assert_eq!(windows(&script), ["2024-02-01T00:00:00Z 2024-02-01T23:59:59Z"]);
}

#[tokio::test]
async fn a_range_of_dates_continues_at_any_cursor() {
    for (from, to) in [("2024-05-17", "2024-05-18"), ("2024-01-01", "2024-12-31")] {
        let script = server(times());
        let mut pages = Pages::<Found>::new(search(&script, from, to), &PAGES);
        let (mut all, mut cursors) = (Vec::new(), Vec::new());
        while let Some(page) = pages.next().await {
            let page = page.unwrap();
            all.extend(texts(page.value().details.as_ref().unwrap()));
            cursors.extend(page.cursor().map(|cursor| (all.len(), cursor.to_string())));
        }
        for (before, cursor) in cursors {
            let again = server(times());
            let cursor: PageCursor = cursor.parse().unwrap();
            let rest = Pages::resume(search(&again, from, to), &PAGES, &cursor);
            let rest = items(rest).into_vec().await.unwrap();
            assert_eq!(texts(&rest), all[before..], "{cursor}");
        }
    }
}

#[tokio::test]
async fn a_range_that_cannot_be_understood_is_an_error_before_sending() {
    let table = [
        ("yesterday", "2024-01-31", "`start_date` is \"yesterday\", which is no time"),
        ("2024-01-01", "31.01.2024", "`end_date` is \"31.01.2024\", which is no time"),
        ("2024-02-30", "2024-03-31", "`start_date` is \"2024-02-30\", which is no time"),
        ("2024-03-31", "2024-01-01", "`end_date` is 2024-01-01, which is before `start_date`, 2024-03-31"),
    ];
    for (from, to, expected) in table {
        let script = server(times());
        let mut found = items(Pages::new(search(&script, from, to), &PAGES));
        let error = found.next().await.unwrap().unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Request, Outcome::NotDone));
        assert!(error.to_string().contains(expected), "{error}");
        assert!(found.next().await.is_none());
        assert!(script.calls().is_empty());
    }
}

#[tokio::test]
async fn a_shortened_range_is_seen_from_items() {
    let script = server_with(times(), |_, _| Some("2024-03-28T12:00:00Z"));
    let mut found = items(Pages::new(search(&script, "2024-03-01", "2024-03-31"), &PAGES));
    let coverage = found.coverage().unwrap();
    assert_eq!(coverage.requested_end(), &"2024-03-31T23:59:59Z");
    assert!(coverage.answered_end().is_none() && !coverage.is_shortened());
    let mut count = 0;
    while let Some(item) = found.next().await {
        item.unwrap();
        count += 1;
    }
    let coverage = found.coverage().unwrap();
    assert_eq!((count, coverage.is_shortened()), (2, true));
    assert_eq!(coverage.answered_end().unwrap(), &"2024-03-28T12:00:00Z");
    assert_eq!(coverage.last_refreshed().unwrap(), &"2025-01-01T00:00:00Z");
    // The rest of the range is not there yet, so it is not requested.
    assert_eq!(windows(&script).len(), 1);
}

#[tokio::test]
async fn a_whole_range_is_not_shortened() {
    for (from, to) in [("2024-01-01", "2024-12-31"), ("2024-03-01T00:00:00Z", "2024-03-31T23:59:59.999Z")] {
        let script = server(times());
        let mut found = items(Pages::new(search(&script, from, to), &PAGES));
        while let Some(item) = found.next().await {
            item.unwrap();
            assert!(!found.coverage().unwrap().is_shortened());
        }
        assert!(found.coverage().unwrap().answered_end().is_some());
    }
}

#[tokio::test]
async fn the_rest_of_a_window_that_is_answered_in_part_is_requested_again() {
    // The first window is answered only until the middle of January, once.
    let script = server_with(times(), |_, to| to.starts_with("2024-01-31").then_some("2024-01-15T00:00:00Z"));
    let mut found = items(Pages::new(search(&script, "2024-01-01", "2024-04-30"), &PAGES));
    let mut all = Vec::new();
    while let Some(item) = found.next().await {
        all.push(item.unwrap());
    }
    assert_eq!(texts(&all), times()[..12]);
    assert!(!found.coverage().unwrap().is_shortened());
    assert_eq!(
        windows(&script)[..2],
        ["2024-01-01T00:00:00Z 2024-01-31T23:59:59Z", "2024-01-15T00:00:01Z 2024-02-15T00:00:00Z",]
    );
}

#[tokio::test]
async fn a_part_that_stays_missing_is_reported_and_the_list_goes_on() {
    // No answer reaches beyond the middle of January.
    let script = server_with(times(), |_, _| Some("2024-01-15T00:00:00Z"));
    let mut found = items(Pages::new(search(&script, "2024-01-01", "2024-04-30"), &PAGES));
    while let Some(item) = found.next().await {
        item.unwrap();
    }
    let coverage = found.coverage().unwrap();
    assert!(coverage.is_shortened());
    assert_eq!(coverage.answered_end().unwrap(), &"2024-01-15T00:00:00Z");
    assert_eq!(
        windows(&script),
        [
            "2024-01-01T00:00:00Z 2024-01-31T23:59:59Z",
            "2024-01-15T00:00:01Z 2024-02-15T00:00:00Z",
            "2024-02-15T00:00:01Z 2024-03-17T00:00:00Z",
            "2024-03-17T00:00:01Z 2024-04-17T00:00:00Z",
            "2024-04-17T00:00:01Z 2024-04-30T23:59:59Z",
        ]
    );
}
