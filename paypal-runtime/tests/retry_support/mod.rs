//! Support for tests of retries: Tokio's paused time as a clock, and scripted answers.

#![allow(dead_code, reason = "each test file uses its own part")]

use std::{
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use paypal_runtime::{
    Call, Client, ClientBuilder, Clock, Credentials, EmptyBody, Method, Operation, RawResponse, Request,
    RequestIdUse, SleepFuture, Transport, TransportError, TransportErrorKind, TransportFuture,
};
use tokio::time::Instant;

/// The clock's start: 1 January 2025.
pub const START: u64 = 1_735_689_600;

/// A clock on Tokio's time. In a test with `start_paused` the time jumps from timer to timer.
#[derive(Clone, Copy)]
pub struct Paused(Instant);

impl Paused {
    pub fn start() -> Self {
        Self(Instant::now())
    }

    pub fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}

impl Clock for Paused {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(START) + self.elapsed()
    }

    fn sleep(&self, duration: Duration) -> SleepFuture {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// The answer to one request.
#[derive(Clone, Debug)]
pub enum Answer {
    Status(u16),
    Body(u16, &'static str),
    Header(u16, &'static str, &'static str),
    Broken(TransportErrorKind),
    /// No answer.
    Hang,
    /// A response that is sent after this time.
    After(Duration, u16),
}

pub use Answer::{After, Body, Broken, Hang, Header, Status};

/// A transport that answers calls one after another; the last answer is repeated. Token requests
/// get a token, unless `tokens` sets other answers.
#[derive(Clone)]
pub struct Answers {
    calls: Arc<Vec<Answer>>,
    tokens: Arc<Vec<Answer>>,
    clock: Paused,
    pub seen: Arc<Mutex<Vec<(Duration, Request)>>>,
}

impl Answers {
    pub fn new(calls: impl Into<Vec<Answer>>) -> Self {
        Self {
            calls: Arc::new(calls.into()),
            tokens: Arc::default(),
            clock: Paused::start(),
            seen: Arc::default(),
        }
    }

    pub fn tokens(mut self, answers: impl Into<Vec<Answer>>) -> Self {
        self.tokens = Arc::new(answers.into());
        self
    }

    pub fn clock(&self) -> Paused {
        self.clock
    }

    /// Returns default options with paused time and the longest waits that jitter allows.
    pub fn options(&self) -> ClientBuilder {
        self.options_with_jitter().randomness(|| 1.0)
    }

    /// Returns default options with paused time.
    pub fn options_with_jitter(&self) -> ClientBuilder {
        Client::builder(Credentials::new("id", "secret")).transport(self.clone()).clock(self.clock)
    }

    pub fn client(&self) -> Client {
        self.options().build().unwrap()
    }

    fn of(&self, tokens: bool) -> Vec<(Duration, Request)> {
        let seen = self.seen.lock().unwrap();
        seen.iter().filter(|(_, request)| is_token_request(request) == tokens).cloned().collect()
    }

    pub fn calls(&self) -> Vec<Request> {
        self.of(false).into_iter().map(|(_, request)| request).collect()
    }

    pub fn token_requests(&self) -> usize {
        self.of(true).len()
    }

    /// Returns when each call was received, in milliseconds.
    pub fn times(&self) -> Vec<u128> {
        self.of(false).iter().map(|(at, _)| at.as_millis()).collect()
    }
}

pub fn is_token_request(request: &Request) -> bool {
    request.url().path().ends_with("/v1/oauth2/token")
}

impl Transport for Answers {
    fn send(&self, request: Request) -> TransportFuture {
        let tokens = is_token_request(&request);
        let mut seen = self.seen.lock().unwrap();
        let before = seen.iter().filter(|(_, request)| is_token_request(request) == tokens).count();
        seen.push((self.clock.elapsed(), request));
        let answers = if tokens { &self.tokens } else { &self.calls };
        let answer = answers.get(before).or(answers.last()).cloned().unwrap_or(Status(200));
        Box::pin(async move {
            let response = match answer {
                Status(status) => RawResponse::new(status),
                Body(status, body) => RawResponse::new(status).with_body(body),
                Header(status, name, value) => RawResponse::new(status).with_header(name, value),
                Broken(kind) => return Err(TransportError::new(kind, "cause")),
                Hang => std::future::pending().await,
                After(time, status) => {
                    tokio::time::sleep(time).await;
                    RawResponse::new(status)
                }
            };
            let bare = tokens && response.status() == 200 && response.body().is_empty();
            Ok(if bare {
                response.with_body(format!(r#"{{"access_token":"token-{before}","expires_in":3600}}"#))
            } else {
                response
            })
        })
    }
}

pub const TAKEN: RequestIdUse = RequestIdUse::Supported { max_length: Some(108), lifetime: None };

pub const fn operation(method: Method, id: &'static str, request_id: RequestIdUse) -> Operation {
    Operation {
        api: "x",
        id,
        rust_path: "",
        method,
        path: "/v1/x",
        request_id,
        empty_body: EmptyBody::Nothing,
        already_done: &[],
        advice: &[],
    }
}

pub static GET: Operation = operation(Method::Get, "get", RequestIdUse::Unsupported);
pub static PUT: Operation = operation(Method::Put, "put", RequestIdUse::Unsupported);
pub static DELETE: Operation = operation(Method::Delete, "delete", RequestIdUse::Unsupported);
pub static POST: Operation = operation(Method::Post, "post", RequestIdUse::Unsupported);
pub static POST_WITH_ID: Operation = operation(Method::Post, "post-with-id", TAKEN);
pub static SEARCH: Operation = operation(Method::Post, "search", RequestIdUse::ReadOnly);
pub static PATCH: Operation = operation(Method::Patch, "patch", RequestIdUse::Unsupported);
pub static PATCH_WITH_ID: Operation = operation(Method::Patch, "patch-with-id", TAKEN);

pub fn call(client: &Client, operation: &'static Operation) -> Call {
    Call::new(client, operation)
}
