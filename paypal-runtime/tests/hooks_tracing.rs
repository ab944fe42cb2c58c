//! Tests the events that `TracingHook` records.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod retry_support;

use std::{
    collections::BTreeMap,
    fmt::Debug,
    sync::{Arc, Mutex},
};

use paypal_runtime::{RequestId, TracingHook};
use retry_support::*;
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};

#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<BTreeMap<String, String>>>>);

struct Fields(BTreeMap<String, String>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }
}

impl Subscriber for Seen {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("paypal_runtime")
    }

    fn event(&self, event: &Event<'_>) {
        let level = event.metadata().level().to_string();
        let mut fields = Fields(BTreeMap::from([("level".to_owned(), level)]));
        event.record(&mut fields);
        self.0.lock().unwrap().push(fields.0);
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }
    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

#[tokio::test(start_paused = true)]
async fn each_attempt_is_recorded_as_an_event() {
    let seen = Seen::default();
    let _guard = tracing::subscriber::set_default(seen.clone());
    let body = r#"{"name":"NAME","debug_id":"f00","message":"4111111111111111"}"#;
    let client = Answers::new([Body(503, body), Status(201)]).options().hook(TracingHook).build().unwrap();
    let id = RequestId::new("order-1001").unwrap();
    call(&client, &POST_WITH_ID).request_id(id).send::<()>().await.unwrap();

    let shown = |fields: &BTreeMap<String, String>| {
        fields.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>()
    };
    let events = seen.0.lock().unwrap();
    let events: Vec<_> = events.iter().map(shown).collect();
    let first = [
        "error.type=\"NAME\"",
        "http.request.method=\"POST\"",
        "http.request.resend_count=0",
        "http.response.status_code=503",
        "level=WARN",
        "message=post-with-id, attempt 1: 503 in 0ns, debug id f00, retry in 500ms",
        "paypal.debug_id=\"f00\"",
        "paypal.duration_ms=0",
        "paypal.operation=\"post-with-id\"",
        "paypal.request_id=\"order-1001\"",
        "paypal.retry_in_ms=500",
        "server.address=\"api-m.sandbox.paypal.com\"",
        "server.port=443",
        "url.template=\"/v1/x\"",
    ];
    let second = [
        "http.request.method=\"POST\"",
        "http.request.resend_count=1",
        "http.response.status_code=201",
        "level=DEBUG",
        "message=post-with-id, attempt 2: 201 in 0ns",
        "paypal.duration_ms=0",
        "paypal.operation=\"post-with-id\"",
        "paypal.request_id=\"order-1001\"",
        "server.address=\"api-m.sandbox.paypal.com\"",
        "server.port=443",
        "url.template=\"/v1/x\"",
    ];
    assert_eq!(events, [first.to_vec(), second.to_vec()]);
}

#[tokio::test(start_paused = true)]
async fn an_attempt_at_an_operations_own_server_names_that_server() {
    const SERVERS: [(&str, &str); 1] =
        [("https://api-m.sandbox.paypal.com", "https://uploads.example.com:8443/v1")];
    let seen = Seen::default();
    let _guard = tracing::subscriber::set_default(seen.clone());
    let client = Answers::new([Status(204)]).options().hook(TracingHook).build().unwrap();
    call(&client, &GET).server(&SERVERS).send::<()>().await.unwrap();
    call(&client, &GET).send::<()>().await.unwrap();
    let events = seen.0.lock().unwrap();
    let servers: Vec<_> =
        events.iter().map(|fields| (&*fields["server.address"], &*fields["server.port"])).collect();
    assert_eq!(servers, [("\"uploads.example.com\"", "8443"), ("\"api-m.sandbox.paypal.com\"", "443")]);
}

#[tokio::test(start_paused = true)]
async fn a_deviating_response_is_recorded_as_an_event() {
    let seen = Seen::default();
    let _guard = tracing::subscriber::set_default(seen.clone());
    let client = Answers::new([Body(200, r#"{"x":1}"#)]).options().hook(TracingHook).build().unwrap();
    let drifted = call(&client, &GET).send::<Thing>().await.unwrap();
    assert_eq!(drifted.deviations().len(), 2);
    let events = seen.0.lock().unwrap();
    assert_eq!(events.len(), 2, "{events:?}");
    let expected = [
        ("level", "INFO"),
        ("message", "get: unknown field at $.x, missing at $.id"),
        ("paypal.deviations", "2"),
        ("paypal.operation", "\"get\""),
        ("url.template", "\"/v1/x\""),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(events[1], BTreeMap::from(expected));
}

#[derive(Clone)]
struct Thing {
    id: String,
    extra: paypal_runtime::model::Extra,
}
paypal_runtime::model! { Thing = "thing" { 0 id: required String = "id" } }
