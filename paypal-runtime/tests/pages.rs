//! Tests which page is requested after which, and what ends a list, with a scripted transport.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use futures_core::stream::FusedStream as _;
use paypal_runtime::{
    Call, ErrorKind, Items, Method, Operation, PageCursor, Pages, Paging, RawResponse, Request, RequestIdUse,
    RetryPolicy, model::Extra,
};
use serde_json::{Value, json};
use support::{Script, client, operation};

#[derive(Clone)]
struct Thing {
    id: Option<String>,
    extra: Extra,
}

paypal_runtime::model! { Thing = "thing" { 0 id: optional String = "id", } }

#[derive(Clone)]
struct Things {
    items: Option<Vec<Thing>>,
    total_items: Option<i64>,
    total_pages: Option<i64>,
    extra: Extra,
}

paypal_runtime::model! { Things = "things" {
    0 items: optional [Thing] = "items",
    1 total_items: optional i64 = "total_items",
    2 total_pages: optional i64 = "total_pages",
} }

static LIST: Operation = Operation {
    api: "things",
    ..operation(Method::Get, "things.list", "/v1/things", RequestIdUse::Unsupported)
};
static SEARCH: Operation = Operation {
    api: "things",
    ..operation(Method::Post, "things.search", "/v1/things", RequestIdUse::Unsupported)
};

static NUMBER: Paging = Paging::number("page", 1)
    .page_size("page_size")
    .max_page_size(10)
    .total_items("total_items")
    .total_pages("total_pages");
static OFFSET: Paging = Paging::offset("page", 0).page_size("page_size").total_items("total_items");
static IN_BODY: Paging =
    Paging::offset("page", 0).in_body().page_size("page_size").total_items("total_items");
static CURSOR: Paging = Paging::cursor("start_id", "next_id").page_size("count").first_only(&["start_index"]);
static LINKS: Paging = Paging::links();
static LAST: Paging =
    Paging::last_item("after", "id").page_size("size").max_page_size(10).has_more("/meta/more");
static URL: Paging = Paging::url("/meta/next").has_more("/meta/more");

/// A script that answers with these bodies, one after the other, and then with empty pages.
fn script(bodies: &[Value]) -> Script {
    let bodies = bodies.to_vec();
    Script::api(move |call, _| {
        let body = bodies.get(call).cloned().unwrap_or(json!({ "items": [] }));
        RawResponse::new(200).with_body(body.to_string())
    })
}

fn list(script: &Script, query: &[(&str, &str)]) -> Call {
    query.iter().fold(Call::new(&client(script), &LIST), |call, (name, value)| call.query(name, value))
}

/// Creates a page of these items, with more properties.
fn page(items: &[u32], more: Value) -> Value {
    let items: Vec<Value> = items.iter().map(|id| json!({ "id": id.to_string() })).collect();
    let mut page = json!({ "items": items });
    page.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    page
}

fn link(rel: &str, href: &str) -> Value {
    json!({ "links": [{ "rel": "self", "href": "https://x/self" }, { "rel": rel, "href": href }] })
}

fn items(pages: Pages<Things>) -> Items<Thing> {
    Items::new(pages, |page| page.items.unwrap_or_default())
}

async fn ids(call: Call, paging: &'static Paging) -> Vec<String> {
    let things = items(Pages::new(call, paging)).into_vec().await.unwrap();
    things.into_iter().filter_map(|thing| thing.id).collect()
}

/// Returns the paging parameters of a request: its query, or its body.
fn requested_page(request: &Request) -> String {
    match request.body() {
        Some(body) => String::from_utf8(body.to_vec()).unwrap(),
        None => request.url().query().unwrap_or_default().to_owned(),
    }
}

fn requested_pages(script: &Script) -> Vec<String> {
    script.calls().iter().map(requested_page).collect()
}

#[tokio::test]
async fn pager_requests_the_next_page_by_kind() {
    type Case = (&'static str, &'static Paging, &'static [(&'static str, &'static str)], Vec<Value>);
    let full = |more: Value| page(&[1, 2], more);
    let two = |more: Value| vec![full(more.clone()), page(&[3], more)];
    let table: Vec<(Case, &[&str])> = vec![
        (("the number of pages is known", &NUMBER, &[], two(json!({ "total_pages": 2 }))), &["", "page=2"]),
        (
            ("the number of pages is a string", &NUMBER, &[], two(json!({ "total_pages": "2" }))),
            &["", "page=2"],
        ),
        (("one page", &NUMBER, &[("x", "y")], vec![full(json!({ "total_pages": 1 }))]), &["x=y"]),
        (
            ("filters and page size are kept", &NUMBER, &[("q", "a b"), ("page_size", "2")], two(json!({}))),
            &["q=a%20b&page_size=2", "q=a%20b&page=2&page_size=2"],
        ),
        (
            (
                "the list begins at the caller's page",
                &NUMBER,
                &[("page", "4")],
                two(json!({ "total_pages": 5 })),
            ),
            &["page=4", "page=5"],
        ),
        (
            ("a short page is the last", &NUMBER, &[("page_size", "5")], vec![full(json!({}))]),
            &["page_size=5"],
        ),
        (
            (
                "a short page is not the last if the size is above the maximum",
                &NUMBER,
                &[("page_size", "50")],
                vec![full(json!({}))],
            ),
            &["page_size=50", "page=2&page_size=50"],
        ),
        (("a page of unknown size is not the last", &NUMBER, &[], vec![full(json!({}))]), &["", "page=2"]),
        (("a page shorter than an earlier one is the last", &NUMBER, &[], two(json!({}))), &["", "page=2"]),
        (
            (
                "a next link overrides a short page",
                &NUMBER,
                &[("page_size", "5")],
                two(link("next", "https://x/?page=2")),
            ),
            &["page_size=5", "page=2&page_size=5", "page=3&page_size=5"],
        ),
        (
            ("a page without a next link is the last", &NUMBER, &[], vec![full(link("first", "https://x/"))]),
            &[""],
        ),
        (("a total of zero is ignored", &NUMBER, &[], two(json!({ "total_pages": 0 }))), &["", "page=2"]),
        (
            ("the offset grows by the number of items", &OFFSET, &[], two(json!({ "total_items": 3 }))),
            &["", "page=2"],
        ),
        (
            (
                "the offset grows from the caller's offset",
                &OFFSET,
                &[("page", "10")],
                two(json!({ "total_items": 13 })),
            ),
            &["page=10", "page=12"],
        ),
        (
            ("received items are counted, not the page size", &OFFSET, &[("page_size", "9")], two(json!({}))),
            &["page_size=9", "page=2&page_size=9"],
        ),
        (
            (
                "later pages have the cursor and no start index",
                &CURSOR,
                &[("start_index", "7"), ("count", "2")],
                vec![full(json!({ "next_id": "A&B" })), page(&[3], json!({ "next_id": "" }))],
            ),
            &["start_index=7&count=2", "count=2&start_id=A%26B"],
        ),
        (
            (
                "an empty page may have a cursor to the next",
                &CURSOR,
                &[],
                vec![page(&[], json!({ "next_id": "P" })), full(json!({}))],
            ),
            &["", "start_id=P"],
        ),
        (
            (
                "the query of a next link is sent unchanged",
                &LINKS,
                &[("status", "A"), ("size", "2")],
                vec![
                    full(link("next", "https://evil.example/v9/other?size=3&token=a%2Bb+c&status=A#f")),
                    page(&[3], link("NEXT", "/v1/things?token=2")),
                    page(&[4], link("previous", "/v1/things?token=1")),
                ],
            ),
            &["status=A&size=2", "size=3&token=a%2Bb+c&status=A", "size=3&status=A&token=2"],
        ),
        (
            (
                "the last item's id is sent until has_more is false",
                &LAST,
                &[("size", "2"), ("q", "a")],
                vec![
                    full(json!({ "meta": { "more": true } })),
                    page(&[30, 40], json!({ "meta": { "more": "true" } })),
                    page(&[5, 6], json!({ "meta": { "more": false } })),
                ],
            ),
            &["size=2&q=a", "size=2&q=a&after=2", "size=2&q=a&after=40"],
        ),
        (
            (
                "a short page is not the last if has_more is true",
                &LAST,
                &[("size", "5")],
                vec![
                    full(json!({ "meta": { "more": true } })),
                    page(&[3], json!({ "meta": { "more": false } })),
                ],
            ),
            &["size=5", "size=5&after=2"],
        ),
        (
            ("a short page without has_more is the last", &LAST, &[("size", "5")], vec![full(json!({}))]),
            &["size=5"],
        ),
        (
            ("a page of unknown size without has_more is not the last", &LAST, &[], vec![full(json!({}))]),
            &["", "after=2"],
        ),
        (
            (
                "has_more overrides the URL of a next page",
                &URL,
                &[("q", "a")],
                vec![
                    full(json!({ "meta": { "more": true, "next": "https://evil.example/?q=a&after=2" } })),
                    page(
                        &[3],
                        json!({ "meta": { "more": false, "next": "https://evil.example/?q=a&after=3" } }),
                    ),
                ],
            ),
            &["q=a", "q=a&after=2"],
        ),
        (
            (
                "the query of the URL is sent until there is none",
                &URL,
                &[],
                vec![
                    full(json!({ "meta": { "next": "/?after=2" } })),
                    page(&[3], json!({ "meta": { "next": null } })),
                ],
            ),
            &["", "after=2"],
        ),
    ];
    for ((name, paging, query, bodies), expected) in table {
        let script = script(&bodies);
        let ids = ids(list(&script, query), paging).await;
        assert_eq!(requested_pages(&script), expected, "{name}");
        let all: usize = bodies.iter().map(|body| body["items"].as_array().unwrap().len()).sum();
        assert_eq!(ids.len(), all, "{name}");
    }
}

#[tokio::test]
async fn paging_parameters_are_sent_in_the_body() {
    let bodies = [page(&[1, 2], json!({ "total_items": 3 })), page(&[3], json!({ "total_items": 3 }))];
    let table: [(Option<&str>, [&str; 2]); 3] = [
        (
            Some(r#"{"status":["PAID"],"page_size":2.0,"page":0}"#),
            [
                r#"{"status":["PAID"],"page_size":2.0,"page":0}"#,
                r#"{"status":["PAID"],"page_size":2,"page":2}"#,
            ],
        ),
        (Some(r#"{"email":"a@b.c"}"#), [r#"{"email":"a@b.c"}"#, r#"{"email":"a@b.c","page":2}"#]),
        (None, ["", r#"{"page":2}"#]),
    ];
    for (body, expected) in table {
        let script = script(&bodies);
        let mut call = Call::new(&client(&script), &SEARCH);
        if let Some(body) = body {
            call = call.json_bytes(Ok(body.as_bytes().to_vec()));
        }
        assert_eq!(ids(call, &IN_BODY).await, ["1", "2", "3"]);
        assert_eq!(requested_pages(&script), expected);
        assert_eq!(script.calls()[1].header("content-type"), Some("application/json"));
    }
    let script = script(&bodies);
    let call = Call::new(&client(&script), &SEARCH).json_bytes(Ok(b"[1]".to_vec()));
    let error = items(Pages::new(call, &IN_BODY)).into_vec().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
}

/// A list must not end silently before its last item.
/// An item that can't be read takes a place in PayPal's list, so it counts for the next offset and
/// for the length of a page.
#[tokio::test]
async fn items_that_cannot_be_read_count() {
    let broken = json!({ "items": [null, { "id": "1" }, 7], "total_items": 4 });
    let only_broken = json!({ "items": [null, null], "total_items": 6 });
    for (bodies, paging, query, expected) in [
        (vec![broken.clone(), page(&[2], json!({ "total_items": 4 }))], &OFFSET, vec![], vec!["", "page=3"]),
        (vec![only_broken, broken], &OFFSET, vec![], vec!["", "page=2"]),
        (
            vec![json!({ "items": [null, { "id": "1" }] }), page(&[2], json!({}))],
            &NUMBER,
            vec![("page_size", "2")],
            vec!["page_size=2", "page=2&page_size=2"],
        ),
    ] {
        let script = script(&bodies);
        let ids = ids(list(&script, &query), paging).await;
        assert!(ids.contains(&"1".to_owned()), "{ids:?}");
        let requested: Vec<String> = requested_pages(&script).into_iter().take(2).collect();
        assert_eq!(requested.iter().map(String::as_str).collect::<Vec<_>>(), expected);
    }
}

#[tokio::test]
async fn has_more_without_a_next_page_is_an_error() {
    for paging in [&LAST, &URL] {
        let script = script(&[json!({ "items": [{}], "meta": { "more": true } })]);
        let error = items(Pages::new(list(&script, &[]), paging)).into_vec().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Paging);
        assert_eq!(script.calls().len(), 1);
    }
}

#[tokio::test]
async fn only_the_query_of_a_link_is_used() {
    let next = "https://evil.example:8443/steal?next_page_token=t";
    let script = script(&[page(&[1], link("next", next)), page(&[2], json!({}))]);
    assert_eq!(ids(list(&script, &[]), &LINKS).await, ["1", "2"]);
    for request in script.seen() {
        assert_eq!(request.url().host_str(), Some("api-m.sandbox.paypal.com"));
    }
    assert_eq!(script.calls()[1].url().path(), "/v1/things");
    assert_eq!(script.calls()[1].url().query(), Some("next_page_token=t"));
}

#[tokio::test]
async fn equal_pages_are_no_circle_unless_the_cursor_repeats() {
    let total = json!({ "total_pages": 3 });
    let with_link = |href: &str| page(&[7], link("next", href));
    let bare = |count: usize| (0..count).map(|_| page(&[7], json!({}))).collect::<Vec<_>>();
    let ended = |count: usize| bare(count).into_iter().chain([page(&[], json!({}))]).collect::<Vec<_>>();
    // The pagination, the pages, the number of items before the end, and whether that is an error.
    let table: [(&Paging, Vec<Value>, usize, bool); 7] = [
        (&NUMBER, vec![page(&[7], total.clone()), page(&[7], total.clone()), page(&[8], total)], 3, false),
        (
            &NUMBER,
            vec![with_link("/?page=2"), with_link("/?page=3"), page(&[7], link("last", "/"))],
            3,
            false,
        ),
        (&LINKS, vec![with_link("/?t=a"), with_link("/?t=b"), page(&[7], json!({}))], 3, false),
        (&NUMBER, ended(10), 10, false),
        // The service ignores the page number.
        (&NUMBER, vec![with_link("/?page=2"); 9], 1, true),
        (&LINKS, vec![with_link("/?t=a"); 9], 1, true),
        (&NUMBER, bare(30), 10, true),
    ];
    for (row, (paging, bodies, expected, fails)) in table.into_iter().enumerate() {
        let script = script(&bodies);
        let mut things = items(Pages::new(list(&script, &[]), paging));
        let mut count = 0;
        let end = loop {
            match things.next().await {
                Some(Ok(_)) => count += 1,
                end => break end,
            }
        };
        assert_eq!(count, expected, "row {row}");
        assert_eq!(end.map(|end| end.unwrap_err().kind()), fails.then_some(ErrorKind::Paging), "row {row}");
        assert!(things.next().await.is_none(), "row {row}");
    }
}

#[tokio::test]
async fn totals_and_links_that_disagree_lose_no_item() {
    // What each page but the last says, and what the last page says.
    let next = |number: u32, also: Value| {
        let mut page = link("next", &format!("/v1/things?page={number}"));
        page.as_object_mut().unwrap().extend(also.as_object().unwrap().clone());
        page
    };
    let prev = link("prev", "/v1/things?page=1");
    let with_prev = |also: Value| {
        let mut page = prev.clone();
        page.as_object_mut().unwrap().extend(also.as_object().unwrap().clone());
        page
    };
    #[allow(clippy::type_complexity)]
    let said: [(&'static Paging, &dyn Fn(u32) -> Value, Value); 4] = [
        (&NUMBER, &|page| next(page + 1, json!({ "total_pages": 1 })), json!({ "total_pages": 1 })),
        (&NUMBER, &|_| with_prev(json!({ "total_pages": 5 })), json!({ "total_pages": 5 })),
        (&OFFSET, &|page| next(page + 1, json!({ "total_items": 2 })), json!({ "total_items": 2 })),
        (&OFFSET, &|_| with_prev(json!({ "total_items": 10 })), json!({ "total_items": 10 })),
    ];
    for (row, (paging, early, last)) in said.into_iter().enumerate() {
        let bodies: Vec<_> = (1..=5)
            .map(|number| {
                let ids = [2 * number - 1, 2 * number];
                page(&ids, if number < 5 { early(number) } else { last.clone() })
            })
            .collect();
        let script = script(&bodies);
        assert_eq!(ids(list(&script, &[]), paging).await.len(), 10, "row {row}");
        assert_eq!(script.calls().len(), 5, "row {row}");
    }
}

#[tokio::test]
async fn circular_links_are_an_error_before_the_next_request() {
    let bodies = [
        page(&[1], link("next", "/?token=a")),
        page(&[2], link("next", "/?token=b")),
        page(&[3], link("next", "/?token=a")),
        page(&[2], link("next", "/?token=b")),
    ];
    let circle = script(&bodies);
    let mut things = items(Pages::new(list(&circle, &[]), &LINKS));
    for expected in ["1", "2", "3"] {
        assert_eq!(things.next().await.unwrap().unwrap().id.as_deref(), Some(expected));
    }
    assert_eq!(things.next().await.unwrap().unwrap_err().kind(), ErrorKind::Paging);
    assert!(things.next().await.is_none());
    assert_eq!(circle.calls().len(), 3);

    let empty = || page(&[], link("next", "/?token=a"));
    let empty = script(&[empty(), empty()]);
    let error = items(Pages::new(list(&empty, &[]), &LINKS)).into_vec().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert_eq!(empty.calls().len(), 2);
}

#[tokio::test]
async fn items_that_are_not_a_list_are_an_error() {
    for (body, is_end) in [
        (r#"{"items":{"id":"1"}}"#, false),
        (r#"{"items":"none"}"#, false),
        ("[]", false),
        (r#"{"items":null}"#, true),
        ("{}", true),
        ("", true),
    ] {
        let script = Script::fixed(RawResponse::new(200).with_body(body));
        let outcome = items(Pages::new(list(&script, &[]), &NUMBER)).into_vec().await;
        assert_eq!(outcome.is_ok(), is_end, "{body}");
        assert_eq!(script.calls().len(), 1, "{body}");
    }
}

#[tokio::test]
async fn after_an_error_that_is_worth_repeating_the_same_page_is_requested_again() {
    let script = Script::api(|call, _| match call {
        0 => RawResponse::new(200).with_body(page(&[1], json!({ "total_pages": 2 })).to_string()),
        1 | 2 => RawResponse::new(503).with_body(r#"{"name":"SERVICE_UNAVAILABLE"}"#),
        _ => RawResponse::new(200).with_body(page(&[2], json!({ "total_pages": 2 })).to_string()),
    });
    let mut things = items(Pages::new(list(&script, &[]).retry(RetryPolicy::none()), &NUMBER));
    assert!(things.next().await.unwrap().is_ok());
    assert_eq!(things.next().await.unwrap().unwrap_err().status(), Some(503));
    assert_eq!(things.next().await.unwrap().unwrap_err().status(), Some(503));
    assert_eq!(things.next().await.unwrap().unwrap().id.as_deref(), Some("2"));
    assert!(things.next().await.is_none());
    assert!(things.next().await.is_none());
    assert_eq!(requested_pages(&script), ["", "page=2", "page=2", "page=2"]);
}

#[tokio::test]
async fn a_stream_ends_after_an_error_that_is_not_worth_repeating() {
    for (status, body) in
        [(403, r#"{"name":"NOT_AUTHORIZED"}"#), (400, ""), (200, "<html>"), (200, r#"{"items":1}"#)]
    {
        for look_ahead in [false, true] {
            let script = Script::api(move |call, _| match call {
                0 => RawResponse::new(200).with_body(page(&[1], json!({ "total_pages": 9 })).to_string()),
                _ => RawResponse::new(status).with_body(body),
            });
            let pages = Pages::<Things>::new(list(&script, &[]), &NUMBER);
            let mut pages = if look_ahead { pages.look_ahead() } else { pages };
            let cursor = pages.next().await.unwrap().unwrap().cursor().cloned();
            assert!(pages.next().await.unwrap().is_err(), "{status} {body}");
            assert!(pages.is_terminated() && pages.next().await.is_none(), "{status} {body}");
            // Errors that are filtered out do not make the stream endless.
            let mut things = items(Pages::new(list(&script, &[]), &NUMBER));
            let mut polls = 0;
            while things.next().await.is_some() {
                polls += 1;
                assert!(polls < 3, "{status} {body}");
            }
            // The cursor of the last page continues the list.
            assert_eq!(cursor.unwrap().to_string(), "v1:things/things.list?page=2");
        }
    }
}

#[tokio::test]
async fn a_limit_requests_no_page_beyond_it() {
    let more = json!({ "total_pages": 9 });
    let bodies = [page(&[1, 2], more.clone()), page(&[3, 4], more.clone()), page(&[5, 6], more)];
    for (limit, pages) in [(0, 0), (1, 1), (2, 1), (3, 2), (4, 2), (5, 3)] {
        for look_ahead in [false, true] {
            let script = script(&bodies);
            let mut things = items(Pages::new(list(&script, &[]), &NUMBER)).limit(limit);
            if look_ahead {
                things = things.look_ahead();
            }
            assert_eq!(things.into_vec().await.unwrap().len(), limit);
            assert_eq!(script.calls().len(), pages, "{limit} {look_ahead}");
        }
    }
}

#[tokio::test]
async fn look_ahead_requests_the_next_page_early() {
    let more = json!({ "total_pages": 3 });
    let bodies = [page(&[1], more.clone()), page(&[2], more.clone()), page(&[3], more)];
    let script = script(&bodies);
    let mut pages = Pages::<Things>::new(list(&script, &[]), &NUMBER).look_ahead();
    for calls in [2, 3, 3] {
        assert!(pages.next().await.unwrap().is_ok());
        // The next page is requested by a task.
        tokio::task::yield_now().await;
        assert_eq!(script.calls().len(), calls);
    }
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_stored_cursor_continues_the_list() {
    let more = json!({ "total_pages": 3, "total_items": 5 });
    let bodies = [page(&[1, 2], more.clone()), page(&[3, 4], more.clone()), page(&[5], more)];
    let first = script(&bodies);
    let mut pages = Pages::<Things>::new(list(&first, &[("q", "a"), ("page_size", "2")]), &NUMBER);
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!((page.total_items(), page.total_pages(), page.response().status()), (Some(5), Some(3), 200));
    let stored = serde_json::to_string(page.cursor().unwrap()).unwrap();
    assert_eq!(stored, r#""v1:things/things.list?page=2&page_size=2""#);

    let cursor: PageCursor = serde_json::from_str(&stored).unwrap();
    assert_eq!(&cursor, page.cursor().unwrap());
    for query in [&[("q", "a"), ("page_size", "2")][..], &[("q", "a"), ("page_size", "9")], &[("q", "a")]] {
        let second = script(&bodies[1..]);
        let mut pages = Pages::<Things>::resume(list(&second, query), &NUMBER, &cursor);
        assert!(pages.next().await.unwrap().unwrap().cursor().is_some());
        assert!(pages.next().await.unwrap().unwrap().cursor().is_none());
        assert!(pages.next().await.is_none());
        assert_eq!(requested_pages(&second), ["q=a&page=2&page_size=2", "q=a&page=3&page_size=2"]);
    }

    // A cursor without a page size ignores the caller's page size.
    let cursor: PageCursor = "v1:things/things.list?page=2".parse().unwrap();
    let second = script(&bodies[2..]);
    let pages = Pages::<Things>::resume(list(&second, &[("page_size", "9"), ("q", "a")]), &NUMBER, &cursor);
    assert_eq!(items(pages).limit(1).into_vec().await.unwrap().len(), 1);
    assert_eq!(requested_pages(&second), ["q=a&page=2"]);
}

#[tokio::test]
async fn a_cursor_of_another_operation_is_refused() {
    let cursor: PageCursor = "v1:things/things.search?page=2".parse().unwrap();
    let script = script(&[]);
    let mut pages = Pages::<Things>::resume(list(&script, &[]), &NUMBER, &cursor);
    assert_eq!(pages.next().await.unwrap().unwrap_err().kind(), ErrorKind::Request);
    assert!(pages.next().await.is_none());
    assert!(script.seen().is_empty());
}

#[test]
fn cursors_are_parsed_and_malformed_ones_refused() {
    for text in [
        "",
        "page=2",
        "v1:things?page=2",
        "v1:/x?a",
        "v1:a/?a",
        "v1:a/b",
        "v2:a/b?c",
        "v1:a/b?c#d",
        "v1:a/b?c d",
    ] {
        assert!(text.parse::<PageCursor>().is_err(), "{text}");
    }
    for text in ["v1:a/b?", "v1:a/b.c?d=e%20f&g"] {
        assert_eq!(text.parse::<PageCursor>().unwrap().to_string(), text);
    }
}

#[test]
fn streams_are_send_and_unpin() {
    fn check<T: Send + Unpin + std::fmt::Debug>() {}
    check::<Pages<Things>>();
    check::<Items<Thing>>();
}

#[tokio::test]
async fn a_dropped_next_loses_no_page() {
    let (sender, receiver) = tokio::sync::watch::channel(false);
    let script = Script::new(move |request| {
        let mut receiver = receiver.clone();
        async move {
            if support::is_token_request(&request) {
                return Ok(support::token_response(1, 3600));
            }
            receiver.wait_for(|open| *open).await.unwrap();
            Ok(RawResponse::new(200).with_body(page(&[1], json!({ "total_pages": 1 })).to_string()))
        }
    });
    let mut pages = Pages::<Things>::new(list(&script, &[]), &NUMBER);
    tokio::select! {
        biased;
        _ = pages.next() => panic!("the page was received too early"),
        () = support::settle() => {}
    }
    sender.send(true).unwrap();
    assert!(pages.next().await.unwrap().is_ok());
    assert_eq!(script.calls().len(), 1);
}
