//! Tests that the look-ahead of a list makes progress by itself, and ends with its stream.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::time::Duration;

use paypal_runtime::{
    Call, Client, ClientBuilder, ConcurrencyLimit, EmptyBody, Items, Method, Operation, Pages, Paging,
    RequestIdUse, SystemClock, Value,
    model::Extra,
    testing::{Answer, Script},
};
use serde_json::json;

#[derive(Clone)]
struct Thing {
    id: Option<String>,
    extra: Extra,
}

paypal_runtime::model! { Thing = "thing" { 0 id: optional String = "id", } }

#[derive(Clone)]
struct Things {
    items: Option<Vec<Thing>>,
    total_pages: Option<i64>,
    extra: Extra,
}

paypal_runtime::model! { Things = "things" {
    0 items: optional [Thing] = "items",
    1 total_pages: optional i64 = "total_pages",
} }

static LIST: Operation = Operation {
    api: "things",
    id: "things.list",
    method: Method::Get,
    path: "/v1/things",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
    rust_path: "test().call",
};

static NUMBER: Paging = Paging::number("page", 1).total_pages("total_pages");

/// Returns one of three pages, each with one item.
fn page(number: usize) -> Answer {
    Answer::json(200, &json!({ "items": [{ "id": number.to_string() }], "total_pages": 3 }))
}

fn items(client: &Client) -> Items<Thing> {
    let pages = Pages::<Things>::new(Call::new(client, &LIST), &NUMBER);
    Items::new(pages, |page| page.items.unwrap_or_default()).look_ahead()
}

fn limited(script: &Script, limit: &ConcurrencyLimit) -> Client {
    let options: ClientBuilder = script.builder();
    options.concurrency_limit(limit).build().unwrap()
}

#[tokio::test]
async fn a_call_inside_the_loop_gets_its_permit() {
    let script = Script::from_fn(|_, request| match (request.url().path(), request.url().query()) {
        ("/v1/other", _) => Answer::json(200, &1),
        (_, query) => {
            let number = query.and_then(|query| query.strip_prefix("page=")?.parse().ok());
            page(number.unwrap_or(1)).after(Duration::from_secs(2))
        }
    });
    let client = limited(&script, &ConcurrencyLimit::new(1));
    let (mut things, mut ids) = (items(&client), Vec::new());
    while let Some(thing) = things.next().await {
        ids.push(thing.unwrap().id.unwrap());
        tokio::task::yield_now().await;
        let call = client.request::<Value>(Method::Get, "/v1/other").deadline(Duration::from_secs(5));
        assert_eq!(call.await.unwrap(), 1);
    }
    assert_eq!(ids, ["1", "2", "3"]);
}

#[tokio::test]
async fn a_dropped_stream_aborts_its_look_ahead() {
    let script = Script::new([page(1), Answer::hang()]);
    let limit = ConcurrencyLimit::new(5);
    let options: ClientBuilder = script.builder().clock(SystemClock);
    let client = options.concurrency_limit(&limit).build().unwrap();
    let mut things = items(&client);
    things.next().await.unwrap().unwrap();
    tokio::task::yield_now().await;
    assert_eq!((script.calls().len(), limit.available()), (2, 4));
    drop(things);
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
    assert_eq!(limit.available(), 5);
    assert_eq!(tokio::runtime::Handle::current().metrics().num_alive_tasks(), 0);
}

#[test]
fn a_look_ahead_survives_the_end_of_its_runtime() {
    let script = Script::new([page(1), page(2), page(3)]);
    let client: Client = script.client().unwrap();
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut things = items(&client);
    for id in ["1", "2", "3"] {
        let thing = runtime().block_on(things.next());
        assert_eq!(thing.unwrap().unwrap().id.unwrap(), id);
    }
}
