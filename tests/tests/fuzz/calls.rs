//! Fuzz targets for responses: token responses, error bodies, `Retry-After` and success bodies. A
//! client reads them from a transport that answers with the input.

use std::sync::{Arc, Mutex};

use http::HeaderValue;
use paypal_generated::{
    Client, Credentials, HeaderMap, Method, Operation, RawResponse, Request, RetryPolicy, Transport,
    TransportFuture, orders::Order,
};
use paypal_runtime::{Call, EmptyBody, RequestIdUse};

use crate::{Check, Outcome, Target};

pub static POST: Operation = Operation {
    api: "orders",
    id: "orders.create",
    rust_path: "",
    method: Method::Post,
    path: "/v2/checkout/orders",
    request_id: RequestIdUse::ReadOnly,
    empty_body: EmptyBody::Json,
    already_done: &[],
    advice: &[],
};

pub fn targets() -> Vec<Target> {
    vec![
        Target { name: "token-response", corpus: TOKENS, check: token },
        Target { name: "error-body", corpus: ERRORS, check: error },
        Target { name: "error-detail", corpus: DETAILS, check: error },
        Target { name: "error-of-token", corpus: ERRORS, check: error_of_token },
        Target { name: "retry-after", corpus: WAITS, check: retry_after },
        Target { name: "success-body", corpus: SUCCESSES, check: success },
    ]
}

const TOKENS: &[&[u8]] = &[
    br#"{"scope":"https://uri.paypal.com/services/payments","access_token":"A21AAH","token_type":"Bearer","app_id":"APP-1","expires_in":32400,"nonce":"2025"}"#,
    br#"{"access_token":"A21","expires_in":"3600"}"#,
    br#"{"access_token":"A21","expires_in":-1}"#,
    br#"{"expires_in":1e308,"access_token":"A"}"#,
];
const ERRORS: &[&[u8]] = &[
    br#"{"name":"UNPROCESSABLE_ENTITY","message":"m","debug_id":"f00","details":[{"field":"/a","value":"v","location":"body","issue":"INSTRUMENT_DECLINED","description":"d"}],"links":[{"href":"https://developer.paypal.com/docs/api/orders/v2/#error","rel":"information_link","method":"GET"},{"href":"https://www.paypal.com/checkoutnow?token=5O","rel":"redirect"}]}"#,
    br#"{"error":"invalid_client","error_description":"Client Authentication failed"}"#,
    br#"{"name":"X","details":{"issue":"A"},"message":["m"],"information_link":"https://example.com"}"#,
    br#"{"errors":[{"name":"X","message":"m"}],"localizedMessage":"l","code":5}"#,
    br#"{"name":null,"details":[null,5,"a",{"issue":7}],"links":"none","purchase_units":[{"payments":{}}]}"#,
    b"<html><body><h1>502 Bad Gateway</h1></body></html>",
    b"",
];
/// Errors whose details have links of their own, under each name that PayPal uses.
const DETAILS: &[&[u8]] = &[
    br#"{"name":"USER_BUSINESS_ERROR","message":"User business error.","debug_id":"f00","details":[{"field":"SENDER_BATCH_ID","location":"body","issue":"Batch with given sender_batch_id already exists","link":[{"href":"https://api.sandbox.paypal.com/v1/payments/payouts/CR9VS2K4X4846","rel":"self","method":"GET","encType":"application/json"}]}]}"#,
    br#"{"name":"UNPROCESSABLE_ENTITY","details":[{"issue":"ORDER_ALREADY_CAPTURED","links":[{"href":"https://api-m.paypal.com/v2/checkout/orders/5O1","rel":"self"}]},{"issue":"DUPLICATE_REQUEST_ID","link":{"href":"/v1/x","rel":"up"}}],"links":[]}"#,
    br#"{"name":"X","details":[{"issue":"A\nB","link":"https://example.com"},{"link":[null,5,{"href":7}]},{"issue":"C","links":{"self":{"href":"h"}}}]}"#,
];
const WAITS: &[&[u8]] = &[
    b"120",
    b"Wed, 21 Oct 2026 07:28:00 GMT",
    b"Sunday, 06-Nov-94 08:49:37 GMT",
    b"Sun Nov  6 08:49:37 1994",
    b"99999999999999999999",
    b"-1",
    b"1.5",
];
const SUCCESSES: &[&[u8]] = &[
    br#"{"id":"5O1","status":"CREATED","links":[{"href":"https://www.sandbox.paypal.com/checkoutnow?token=5O1","rel":"approve","method":"GET"}]}"#,
    br#"{"id":5,"status":"NEW","purchase_units":{},"unknown":[]}"#,
    b"{}",
    b"",
];

/// A transport that answers token requests and calls with prepared responses.
#[derive(Clone)]
struct Ready(Arc<Mutex<(RawResponse, RawResponse)>>);

impl Transport for Ready {
    fn send(&self, request: Request) -> TransportFuture {
        let ready = self.0.lock().unwrap();
        let is_token = request.url().path().ends_with("/oauth2/token");
        let answer = if is_token { ready.0.clone() } else { ready.1.clone() };
        Box::pin(async move { Ok(answer) })
    }
}

impl Ready {
    fn new() -> Self {
        let token = RawResponse::new(200).with_body(r#"{"access_token":"A21","expires_in":32400}"#);
        Self(Arc::new(Mutex::new((token, RawResponse::new(200)))))
    }

    fn client(&self) -> Client {
        let builder = Client::builder(Credentials::new("id", "the-client-secret")).retry(RetryPolicy::none());
        builder.transport(self.clone()).build().unwrap()
    }
}

fn call(client: &Client) -> Call {
    Call::new(client.runtime(), &POST)
}

pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// Checks that an error is formatted on one line and never contains the secret.
fn inspect(error: &paypal_generated::Error) {
    let line = error.to_string();
    assert!(!line.contains(['\n', '\r']), "{line:?}");
    let _ = (error.name(), error.message(), error.issue(), error.debug_id(), error.retry_after());
    let _ = (error.issues().count(), error.details().len(), error.is_retryable(), error.deviations().len());
    for link in error.details().iter().flat_map(paypal_generated::ErrorDetail::links).chain(error.links()) {
        let _ = (link.href().len(), link.rel(), link.method());
    }
    assert!(!format!("{error:?}").contains("the-client-secret"));
}

fn token() -> Check {
    let (runtime, ready) = (runtime(), Ready::new());
    Box::new(move |input| {
        ready.0.lock().unwrap().0 = RawResponse::new(200).with_body(input.to_vec());
        match runtime.block_on(call(&ready.client()).send::<()>()) {
            Ok(_) => Outcome::Accepted,
            Err(error) => {
                inspect(&error);
                Outcome::Rejected
            }
        }
    })
}

fn error() -> Check {
    let (runtime, ready) = (runtime(), Ready::new());
    let client = ready.client();
    Box::new(move |input| {
        let status = [400, 401, 404, 409, 422, 429, 500, 503][input.len() % 8];
        ready.0.lock().unwrap().1 = RawResponse::new(status).with_body(input.to_vec());
        let error = runtime.block_on(call(&client).send::<()>()).unwrap_err();
        inspect(&error);
        assert_eq!((error.status(), error.body()), (Some(status), input));
        error.name().is_some().into()
    })
}

fn error_of_token() -> Check {
    let (runtime, ready) = (runtime(), Ready::new());
    Box::new(move |input| {
        ready.0.lock().unwrap().0 = RawResponse::new(401).with_body(input.to_vec());
        let error = runtime.block_on(call(&ready.client()).send::<()>()).unwrap_err();
        inspect(&error);
        error.name().is_some().into()
    })
}

fn retry_after() -> Check {
    let (runtime, ready) = (runtime(), Ready::new());
    let client = ready.client();
    Box::new(move |input| {
        let Ok(value) = HeaderValue::from_bytes(input) else { return Outcome::Rejected };
        let headers = HeaderMap::from_iter([(http::header::RETRY_AFTER, value)]);
        ready.0.lock().unwrap().1 = RawResponse::new(429).with_headers(headers);
        let error = runtime.block_on(call(&client).ignore_cooldown(true).send::<()>()).unwrap_err();
        inspect(&error);
        error.retry_after().is_some().into()
    })
}

fn success() -> Check {
    let (runtime, ready) = (runtime(), Ready::new());
    let client = ready.client();
    Box::new(move |input| {
        ready.0.lock().unwrap().1 = RawResponse::new(200).with_body(input.to_vec());
        match runtime.block_on(call(&client).send::<Order>()) {
            Ok(response) => {
                assert_eq!(response.deviation_kinds().is_empty(), response.deviations().is_empty());
                Outcome::Accepted
            }
            Err(error) => {
                inspect(&error);
                assert!(error.is_undecodable(), "{error}");
                Outcome::Rejected
            }
        }
    })
}
