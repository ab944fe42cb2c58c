//! Tests lists of endpoints that no spec describes, with a scripted transport.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use paypal_runtime::{Client, ErrorKind, Items, Method, Paging, RawResponse, Value, model::Extra};
use serde_json::json;
use support::{Script, client};

#[derive(Clone)]
struct Thing {
    id: Option<String>,
    extra: Extra,
}

paypal_runtime::model! { Thing = "thing" { 0 id: optional String = "id", } }

/// A script that answers with these bodies, one after the other, and then with the last one.
fn bodies(bodies: impl Into<Vec<serde_json::Value>>) -> Script {
    let bodies = bodies.into();
    Script::api(move |call, _| {
        RawResponse::new(200).with_body(bodies[call.min(bodies.len() - 1)].to_string())
    })
}

fn queries(script: &Script) -> Vec<String> {
    script.calls().iter().map(|call| call.url().query().unwrap_or_default().to_owned()).collect()
}

fn link(rel: &str, href: &str) -> serde_json::Value {
    json!({ "rel": rel, "href": href })
}

async fn ids(mut items: Items<Value>) -> Vec<String> {
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        ids.push(item.unwrap().get("id").unwrap().as_str().unwrap().into_owned());
    }
    ids
}

fn things(client: &Client, query: &str) -> paypal_runtime::CustomCall<Value> {
    client.request(Method::Get, &format!("/v1/things{query}"))
}

#[tokio::test]
async fn pages_by_number_end_at_the_total() {
    let page = |ids: [&str; 2]| json!({ "things": [{ "id": ids[0] }, { "id": ids[1] }], "total_pages": 2 });
    let script = bodies([page(["a", "b"]), page(["c", "d"])]);
    let paging = Paging::number("page", 1).page_size("page_size").total_pages("total_pages").items("things");
    let call = things(&client(&script), "?page_size=2&sort=id");
    assert_eq!(ids(call.items(paging)).await, ["a", "b", "c", "d"]);
    assert_eq!(queries(&script), ["page_size=2&sort=id", "sort=id&page=2&page_size=2"]);
}

#[tokio::test]
async fn a_link_to_another_host_sends_only_its_query_there() {
    let script = bodies([
        json!({ "items": [{ "id": "a" }], "links": [link("next", "https://evil.example/other?token=2")] }),
        json!({ "items": [{ "id": "b" }], "links": [link("first", "https://api-m.sandbox.paypal.com/v1/things")] }),
    ]);
    let mut pages = things(&client(&script), "").pages(Paging::links());
    let first = pages.next().await.unwrap().unwrap();
    let cursor = first.cursor().unwrap().clone();
    assert_eq!(first.value().get("items").unwrap().elements().count(), 1);
    assert!(pages.next().await.unwrap().unwrap().cursor().is_none());
    assert!(pages.next().await.is_none());
    for call in script.calls() {
        assert_eq!(
            (call.url().host_str(), call.url().path()),
            (Some("api-m.sandbox.paypal.com"), "/v1/things")
        );
    }
    assert_eq!(queries(&script), ["", "token=2"]);
    let mut resumed = things(&client(&script), "").pages_from(Paging::links(), &cursor);
    resumed.next().await.unwrap().unwrap();
    assert_eq!(queries(&script).last().unwrap(), "token=2");
}

#[tokio::test]
async fn a_page_that_leads_back_is_an_error() {
    let script = bodies([
        json!({ "items": [{ "id": "a" }], "links": [link("next", "https://api-m.sandbox.paypal.com/v1/things?at=2")] }),
    ]);
    let mut items = things(&client(&script), "").items::<Value>(Paging::links());
    let mut errors = Vec::new();
    for _ in 0..10 {
        match items.next().await {
            Some(Err(error)) => errors.push(error.kind()),
            Some(Ok(_)) => {}
            None => break,
        }
    }
    assert_eq!(errors, [ErrorKind::Paging]);
    assert!(script.calls().len() <= 3);
}

#[tokio::test]
async fn cursors_and_last_items_are_read_from_json() {
    let script = bodies([
        json!({ "data": { "list": [{ "id": "a" }, { "id": "b" }] }, "more": true }),
        json!({ "data": { "list": [{ "id": "c" }] }, "more": false }),
    ]);
    let paging = Paging::last_item("after", "id").items("/data/list").has_more("more");
    assert_eq!(ids(things(&client(&script), "").items(paging)).await, ["a", "b", "c"]);
    assert_eq!(queries(&script), ["", "after=b"]);
    let script = bodies([json!({ "items": [{ "id": "a" }], "next": "N" }), json!({ "items": [] })]);
    let paging = Paging::cursor("start", "next");
    assert_eq!(ids(things(&client(&script), "").items(paging)).await, ["a"]);
    assert_eq!(queries(&script), ["", "start=N"]);
}

#[tokio::test]
async fn items_are_models_of_the_callers_choice() {
    let script = bodies([json!({ "items": [{ "id": "a", "new": 1.50 }, { "id": 3 }], "total_pages": 1 })]);
    let paging = Paging::number("page", 1).total_pages("total_pages");
    let things = things(&client(&script), "").items::<Thing>(paging).into_vec().await.unwrap();
    let ids: Vec<_> = things.iter().map(|thing| thing.id.as_deref()).collect();
    assert_eq!(ids, [Some("a"), Some("3")]);
    assert_eq!(things[0].extra.get("new").unwrap().text(), "1.5");
}

#[tokio::test]
async fn a_body_that_is_no_list_is_an_error() {
    for body in [json!([{ "id": "a" }]), json!("a"), json!({ "items": "a" })] {
        let script = bodies([body]);
        let mut items = things(&client(&script), "").items::<Value>(Paging::links());
        assert_eq!(items.next().await.unwrap().unwrap_err().kind(), ErrorKind::Paging);
        assert!(items.next().await.is_none());
    }
}
