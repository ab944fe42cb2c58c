//! Tests what `call!` adds to a generated call, with types like those of generated code.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::{fmt::Display, future::IntoFuture, time::Duration};

use paypal_runtime::{
    Call, Client, Error, RawResponse, RequestId, Response,
    model::{DecodeError, Decoded, Deviation, DeviationKind, DeviationKinds, Payload},
};
use support::{CAPTURE, GET, Script, client};

/// The `id` of a response.
#[derive(Debug, PartialEq)]
struct Order(String);

impl Payload for Order {
    fn decode(_status: u16, body: &[u8], _memory_limit: usize) -> Result<Decoded<Self>, DecodeError> {
        let body: serde_json::Value = serde_json::from_slice(body)?;
        match body["id"].as_str() {
            Some(id) => Ok(Decoded::new(Self(id.to_owned()), DeviationKinds::NONE)),
            None => Ok(Decoded::new(Self(String::new()), DeviationKinds::of(DeviationKind::Missing))),
        }
    }

    fn deviations(_status: u16, _body: &[u8]) -> Vec<Deviation> {
        vec![Deviation::new("$.id", DeviationKind::Missing)]
    }
}

#[derive(Clone, Debug)]
#[must_use]
struct CaptureOrder {
    call: Call,
}

impl CaptureOrder {
    fn new(client: &Client, id: &str) -> Self {
        Self { call: Call::new(client, &CAPTURE).path("id", id) }
    }

    fn prefer(mut self, prefer: impl Display) -> Self {
        self.call = self.call.header("Prefer", prefer);
        self
    }
}

paypal_runtime::call!(CaptureOrder -> Order, request_id);

#[derive(Clone, Debug)]
#[must_use]
struct GetOrder {
    call: Call,
}

paypal_runtime::call!(GetOrder -> Order);

fn spawnable<T: Send + 'static>(value: T) -> T {
    value
}

#[tokio::test]
async fn a_call_is_awaited_sent_and_spawned() {
    let script = Script::fixed(
        RawResponse::new(201).with_header("Paypal-Debug-Id", "f00").with_body(r#"{"id":"5O19"}"#),
    );
    let paypal = client(&script);
    let call = CaptureOrder::new(&paypal, "5O19")
        .prefer("return=minimal")
        .header("PayPal-Client-Metadata-Id", 7)
        .query_parameter("x", true)
        .timeout(Duration::from_secs(5))
        .request_id(RequestId::new("mine").unwrap());

    let looked_at = call.request().unwrap();
    assert_eq!(looked_at.header("paypal-client-metadata-id"), Some("7"));
    assert_eq!(looked_at.url().query(), Some("x=true"));

    let value: Order = call.clone().await.unwrap();
    assert_eq!(value, Order("5O19".to_owned()));

    let response: Response<Order> = call.clone().send().await.unwrap();
    assert_eq!((response.status(), response.debug_id()), (201, Some("f00")));
    assert_eq!(response.request_id().unwrap().as_str(), "mine");
    assert_eq!(response.body(), r#"{"id":"5O19"}"#);

    let spawned: Result<Order, Error> = tokio::spawn(spawnable(call.into_future())).await.unwrap();
    assert_eq!(spawned.unwrap().0, "5O19");
    let spawned = tokio::spawn(spawnable(GetOrder { call: Call::new(&paypal, &GET).path("id", "1") }.send()));
    assert!(spawned.await.unwrap().is_ok());

    // The clones of the call carry the same request id: sent three times, it acts once.
    let ids: Vec<_> = script
        .calls()
        .iter()
        .filter_map(|call| call.header("paypal-request-id").map(str::to_owned))
        .collect();
    assert_eq!(ids, ["mine", "mine", "mine"]);
}

#[tokio::test]
async fn deviations_are_located_only_if_one_occurred() {
    let table = [(r#"{"id":"5O19"}"#, 0), ("{}", 1)];
    for (body, expected) in table {
        let paypal = client(&Script::fixed(RawResponse::new(200).with_body(body)));
        let response = CaptureOrder::new(&paypal, "1").send().await.unwrap();
        assert_eq!(response.deviations().len(), expected, "{body}");
        assert_eq!(response.deviation_kinds().is_empty(), expected == 0, "{body}");
    }
}

#[test]
fn clients_calls_and_errors_are_send_and_sync() {
    fn shared<T: Send + Sync + Clone + 'static>() {}
    shared::<Client>();
    shared::<Call>();
    shared::<Error>();
    shared::<CaptureOrder>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
}
