//! A transport that answers from a script, and a clock that only advances on request.

#![allow(dead_code, reason = "each test file uses its own part")]

use std::{
    future::{Future, poll_fn},
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Poll, Waker},
    time::{Duration, SystemTime},
};

use paypal_runtime::{
    Call, Client, ClientBuilder, Clock, Credentials, EmptyBody, Method, Operation, RawResponse, Request,
    RequestIdUse, RetryPolicy, SleepFuture, Transport, TransportError, TransportFuture,
};

pub const CLIENT_ID: &str = "the-client-id";
pub const CLIENT_SECRET: &str = "the-client-secret";

pub const fn operation(
    method: Method,
    id: &'static str,
    path: &'static str,
    request_id: RequestIdUse,
) -> Operation {
    Operation {
        api: "orders",
        id,
        rust_path: "",
        method,
        path,
        request_id,
        empty_body: EmptyBody::Nothing,
        already_done: &[],
        advice: &[],
    }
}

const TAKEN: RequestIdUse = RequestIdUse::Supported { max_length: Some(108), lifetime: Some("6 hours") };

pub static CREATE: Operation = operation(Method::Post, "orders.create", "/v2/checkout/orders", TAKEN);
pub static GET: Operation =
    operation(Method::Get, "orders.get", "/v2/checkout/orders/{id}", RequestIdUse::Unsupported);
pub static CAPTURE: Operation = Operation {
    empty_body: EmptyBody::Json,
    ..operation(Method::Post, "orders.capture", "/v2/checkout/orders/{id}/capture", TAKEN)
};
pub static VOID: Operation = Operation {
    empty_body: EmptyBody::ContentType("application/json"),
    ..operation(
        Method::Post,
        "authorizations.void",
        "/v2/payments/authorizations/{id}/void",
        RequestIdUse::Unsupported,
    )
};
pub static TWO: Operation =
    operation(Method::Delete, "two", "/v1/{first}/x/{second}", RequestIdUse::Unsupported);

/// A clock that starts in 2025 and only advances when `advance` is called.
#[derive(Clone, Default)]
pub struct ManualClock(Arc<Mutex<(Duration, Vec<Waker>)>>);

impl ManualClock {
    pub fn advance(&self, by: Duration) {
        let wakers = {
            let mut state = self.0.lock().unwrap();
            state.0 += by;
            std::mem::take(&mut state.1)
        };
        wakers.into_iter().for_each(Waker::wake);
    }

    fn elapsed(&self) -> Duration {
        self.0.lock().unwrap().0
    }
}

impl Clock for ManualClock {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_735_689_600) + self.elapsed()
    }

    fn sleep(&self, duration: Duration) -> SleepFuture {
        let (clock, end) = (self.clone(), self.elapsed() + duration);
        Box::pin(poll_fn(move |context| {
            let mut state = clock.0.lock().unwrap();
            if state.0 >= end {
                return Poll::Ready(());
            }
            state.1.push(context.waker().clone());
            Poll::Pending
        }))
    }
}

type Answer = Pin<Box<dyn Future<Output = Result<RawResponse, TransportError>> + Send>>;

/// A transport that answers with a function and records the requests.
#[derive(Clone)]
pub struct Script {
    seen: Arc<Mutex<Vec<Request>>>,
    answer: Arc<dyn Fn(Request) -> Answer + Send + Sync>,
}

impl Script {
    /// Creates a script that answers every request with the function.
    pub fn new<F>(answer: impl Fn(Request) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<RawResponse, TransportError>> + Send + 'static,
    {
        Self { seen: Arc::default(), answer: Arc::new(move |request| Box::pin(answer(request))) }
    }

    /// Creates a script that answers token requests with `token-1`, `token-2`, … and calls with the
    /// function, which receives the number of earlier calls.
    pub fn api(answer: impl Fn(usize, &Request) -> RawResponse + Send + Sync + 'static) -> Self {
        let counts = Mutex::new((0, 0));
        Self::new(move |request| {
            let mut counts = counts.lock().unwrap();
            let response = if is_token_request(&request) {
                counts.0 += 1;
                token_response(counts.0, 3600)
            } else {
                counts.1 += 1;
                answer(counts.1 - 1, &request)
            };
            async move { Ok(response) }
        })
    }

    /// Creates a script that answers every call with this response.
    pub fn fixed(response: RawResponse) -> Self {
        Self::api(move |_, _| response.clone())
    }

    pub fn seen(&self) -> Vec<Request> {
        self.seen.lock().unwrap().clone()
    }

    pub fn token_requests(&self) -> Vec<Request> {
        self.seen().into_iter().filter(is_token_request).collect()
    }

    pub fn calls(&self) -> Vec<Request> {
        self.seen().into_iter().filter(|request| !is_token_request(request)).collect()
    }
}

impl Transport for Script {
    fn send(&self, request: Request) -> TransportFuture {
        self.seen.lock().unwrap().push(request.clone());
        (self.answer)(request)
    }
}

pub fn is_token_request(request: &Request) -> bool {
    request.url().path().ends_with("/v1/oauth2/token")
}

pub fn token_response(number: usize, expires_in: u64) -> RawResponse {
    let body =
        format!(r#"{{"access_token":"token-{number}","token_type":"Bearer","expires_in":{expires_in}}}"#);
    RawResponse::new(200).with_body(body)
}

pub fn invalid_token() -> RawResponse {
    let body = r#"{"error":"invalid_token","error_description":"Access Token not found in cache"}"#;
    RawResponse::new(401).with_body(body)
}

/// Returns options without retries, so that each answer of the script is seen; other tests cover
/// retries.
pub fn builder(script: &Script) -> ClientBuilder {
    Client::builder(Credentials::new(CLIENT_ID, CLIENT_SECRET))
        .transport(script.clone())
        .clock(ManualClock::default())
        .retry(RetryPolicy::none())
}

pub fn client(script: &Script) -> Client {
    builder(script).build().unwrap()
}

/// Creates a call of `orders.get`.
pub fn get(client: &Client) -> Call {
    Call::new(client, &GET).path("id", "5O19")
}

/// Creates a call of `orders.create` with a body.
pub fn create(client: &Client) -> Call {
    Call::new(client, &CREATE).json_bytes(Ok(br#"{"intent":"CAPTURE"}"#.to_vec()))
}

/// Lets every other task run until it waits for something.
pub async fn settle() {
    for _ in 0..50 {
        tokio::task::yield_now().await;
    }
}
