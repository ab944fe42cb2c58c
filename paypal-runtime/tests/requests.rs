//! Tests the request that a call builds. No test sends one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::time::Duration;

use paypal_runtime::{Call, Environment, ErrorKind, File, Method, Multipart, Prefer, RawResponse, RequestId};
use support::{CAPTURE, CREATE, GET, Script, TWO, VOID, builder, client, create, get};

fn silent() -> Script {
    Script::fixed(RawResponse::new(204))
}

#[test]
fn path_and_query_parameters_are_encoded() {
    let paypal = client(&silent());
    let table = [
        (Call::new(&paypal, &CREATE), "/v2/checkout/orders"),
        (get(&paypal), "/v2/checkout/orders/5O19"),
        (Call::new(&paypal, &GET).path("id", "a/b?c#d e"), "/v2/checkout/orders/a%2Fb%3Fc%23d%20e"),
        (Call::new(&paypal, &GET).path("id", "%2e%2e"), "/v2/checkout/orders/%252e%252e"),
        (Call::new(&paypal, &TWO).path("second", 2).path("first", "{second}"), "/v1/%7Bsecond%7D/x/2"),
        (get(&paypal).query("page", 1).query("total", true), "/v2/checkout/orders/5O19?page=1&total=true"),
        (get(&paypal).query("f", "a,b").query("f", "c&d"), "/v2/checkout/orders/5O19?f=a%2Cb&f=c%26d"),
        (
            get(&paypal).query("t", "2024-01-01T00:00:00+01:00"),
            "/v2/checkout/orders/5O19?t=2024-01-01T00%3A00%3A00%2B01%3A00",
        ),
        (
            get(&paypal).query("quote", "it's 50 % é"),
            "/v2/checkout/orders/5O19?quote=it%27s%2050%20%25%20%C3%A9",
        ),
    ];
    for (call, expected) in table {
        let request = call.request().unwrap();
        assert_eq!(request.url().as_str(), format!("https://api-m.sandbox.paypal.com{expected}"));
    }
}

#[test]
fn cookies_of_parameters_and_of_the_header_are_sent_in_one_header() {
    use paypal_runtime::{Style, StyledValue};
    let paypal = client(&silent());
    let list = |call: Call| call.cookie_as(Style::Form { explode: true }, "n", StyledValue::list(["1", "2"]));
    let table = [
        (get(&paypal).cookie("a", 1).header("Cookie", "b=2; c=3"), "a=1; b=2; c=3"),
        (get(&paypal).header("cookie", "b=2; c=3").cookie("a", 1), "b=2; c=3; a=1"),
        (get(&paypal).cookie("a", 1).cookie("b", 2).header("Cookie", "a=3"), "b=2; a=3"),
        (get(&paypal).header("Cookie", "a=3; b=2").cookie("a", 1), "b=2; a=1"),
        (get(&paypal).header("Cookie", "a=1").header("Cookie", "b=2"), "a=1; b=2"),
        (list(get(&paypal).cookie("a", 1)), "a=1; n=1; n=2"),
        (list(get(&paypal).cookie("n", 0).cookie("a", 1)), "a=1; n=1; n=2"),
    ];
    for (call, expected) in table {
        let request = call.request().unwrap();
        let sent: Vec<_> = request.headers().get_all("Cookie").iter().collect();
        assert!(sent.iter().all(|value| value.is_sensitive()));
        let sent: Vec<_> = sent.iter().map(|value| value.to_str().unwrap()).collect();
        assert_eq!(sent, [expected]);
    }
}

#[test]
fn requests_use_the_environments_base_url() {
    let table = [
        (Environment::Sandbox, "https://api-m.sandbox.paypal.com/v2/checkout/orders/5O19"),
        (Environment::Live, "https://api-m.paypal.com/v2/checkout/orders/5O19"),
        (Environment::custom("http://localhost:9/").unwrap(), "http://localhost:9/v2/checkout/orders/5O19"),
        (
            Environment::custom("https://gw.example/pp/").unwrap(),
            "https://gw.example/pp/v2/checkout/orders/5O19",
        ),
    ];
    for (environment, expected) in table {
        let paypal = builder(&silent()).environment(environment).build().unwrap();
        assert_eq!(get(&paypal).request().unwrap().url().as_str(), expected);
    }
}

#[tokio::test]
async fn invalid_calls_are_refused_before_anything_is_sent() {
    let script = silent();
    let paypal = client(&script);
    let unencodable = || serde_json::from_str::<()>("x").map(|()| Vec::new());
    let table = [
        (Call::new(&paypal, &GET).path("id", ""), "`id` must not be empty"),
        (Call::new(&paypal, &GET).path("id", "."), "`id` must not be empty"),
        (Call::new(&paypal, &GET).path("id", ".."), "`id` must not be empty"),
        (Call::new(&paypal, &GET), "`id` is missing"),
        (get(&paypal).path("id", "again"), "no parameter `id`"),
        (get(&paypal).path("order", "x"), "no parameter `order`"),
        (get(&paypal).header("X-Note", "a\r\nb"), "value of header x-note"),
        (get(&paypal).header("X-Note", "é"), "value of header x-note"),
        (get(&paypal).header("X Note", "a"), "\"X Note\" is not a valid header name"),
        (get(&paypal).header("", "a"), "\"\" is not a valid header name"),
        (get(&paypal).header("authorization", "Bearer mine"), "authorization is set by the client"),
        (get(&paypal).header("Content-Length", "3"), "content-length is set by the client"),
        (get(&paypal).header("Host", "evil.example"), "host is set by the client"),
        (get(&paypal).header("PayPal-Request-Id", "a b"), "the request id is invalid"),
        (get(&paypal).request_id(RequestId::random()), "accepts no request id"),
        (create(&paypal).request_id(RequestId::new("x".repeat(109)).unwrap()), "at most 108 characters"),
        (get(&paypal).timeout(Duration::ZERO), "timeout"),
        (Call::new(&paypal, &CREATE).json_bytes(unencodable()), "the body cannot be encoded"),
        (Call::new(&paypal, &CREATE).multipart(Multipart::new()), "at least one part"),
        // The error names the first problem only.
        (Call::new(&paypal, &GET).path("id", "").header("authorization", "x"), "`id` must not be empty"),
    ];
    for (call, expected) in table {
        let looked_at = call.request().unwrap_err();
        let sent = call.send::<()>().await.unwrap_err();
        for error in [looked_at, sent] {
            assert_eq!(error.kind(), ErrorKind::Request, "{expected}");
            assert!(error.to_string().contains(expected), "{error} does not contain: {expected}");
            assert!(error.operation().is_some() && !error.outcome_unknown());
        }
    }
    assert!(script.seen().is_empty());
}

#[test]
fn headers_of_client_call_and_body_are_sent() {
    let paypal = builder(&silent()).user_agent("shop/1.0").partner_attribution_id("BN-1").build().unwrap();
    let id = RequestId::new("order-1001").unwrap();
    let request = create(&paypal).header("Prefer", Prefer::Representation).request_id(id).request().unwrap();
    assert_eq!(request.method(), Method::Post);
    let mut headers: Vec<_> =
        request.headers().iter().map(|(n, v)| format!("{n}: {}", v.to_str().unwrap())).collect();
    headers.sort();
    assert_eq!(
        headers,
        [
            "accept: application/json",
            "content-type: application/json",
            "paypal-partner-attribution-id: BN-1",
            "paypal-request-id: order-1001",
            "prefer: return=representation",
            "user-agent: shop/1.0",
        ]
    );
    assert_eq!(request.body().unwrap(), r#"{"intent":"CAPTURE"}"#);
}

#[test]
fn a_header_of_the_caller_replaces_the_default() {
    let paypal = builder(&silent()).partner_attribution_id("BN-1").build().unwrap();
    let call = get(&paypal).header("accept", "image/png").header("PayPal-Partner-Attribution-Id", "BN-2");
    let request = call.header("PayPal-Request-Id", "mine").request().unwrap();
    assert_eq!(request.header("Accept"), Some("image/png"));
    assert_eq!(request.header("PayPal-Partner-Attribution-Id"), Some("BN-2"));
    assert_eq!(request.header("PayPal-Request-Id"), Some("mine"));
    assert_eq!(request.headers().get_all("paypal-partner-attribution-id").iter().count(), 1);
}

#[test]
fn each_kind_of_empty_body_is_sent() {
    let paypal = client(&silent());
    let table = [
        (get(&paypal), None, None),
        (Call::new(&paypal, &VOID).path("id", "1"), Some("application/json"), None),
        (Call::new(&paypal, &CAPTURE).path("id", "1"), Some("application/json"), Some("{}")),
        (
            Call::new(&paypal, &CAPTURE).path("id", "1").json_bytes(Ok(b"[]".to_vec())),
            Some("application/json"),
            Some("[]"),
        ),
    ];
    for (call, content_type, body) in table {
        let request = call.request().unwrap();
        assert_eq!(request.header("content-type"), content_type);
        assert_eq!(request.body().map(|body| &body[..]), body.map(str::as_bytes));
    }
}

#[test]
fn each_call_gets_its_own_request_id() {
    let paypal = client(&silent());
    let id = |call: &Call| call.request().unwrap().header("paypal-request-id").map(str::to_owned);
    assert_eq!(id(&get(&paypal)), None);
    let (one, two) = (create(&paypal), create(&paypal));
    assert_eq!(id(&one).map(|id| id.len()), Some(36));
    assert_eq!(id(&one), id(&one), "one call has one id in all its requests");
    assert_ne!(id(&one), id(&two));
}

#[test]
fn multipart_bodies_are_encoded() {
    let paypal = client(&silent());
    let parts = Multipart::with_boundary("b")
        .json("input", r#"{"a":1}"#)
        .file("file1", File::new("x.txt", "text/plain", "hello"));
    let request = Call::new(&paypal, &CREATE).multipart(parts).request().unwrap();
    assert_eq!(request.header("content-type"), Some("multipart/form-data; boundary=b"));
    let expected = "--b\r\nContent-Disposition: form-data; name=\"input\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n\
        --b\r\nContent-Disposition: form-data; name=\"file1\"; filename=\"x.txt\"\r\nContent-Type: text/plain\r\n\r\nhello\r\n--b--\r\n";
    assert_eq!(request.body().unwrap(), expected);
}
