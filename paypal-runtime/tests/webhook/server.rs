//! A server for certificates, and a test clock.

use std::{
    collections::HashMap,
    future::{pending, ready},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use paypal_runtime::{
    Clock, RawResponse, Request, SleepFuture, Transport, TransportError, TransportErrorKind, TransportFuture,
};

use crate::pki::{START, at};

#[derive(Clone)]
pub enum Reply {
    Response(RawResponse),
    Failure(TransportErrorKind),
    Hang,
}

impl Reply {
    pub fn body(body: impl Into<paypal_runtime::Bytes>) -> Self {
        Self::Response(RawResponse::new(200).with_body(body))
    }

    pub fn status(status: u16) -> Self {
        Self::Response(RawResponse::new(status).with_header("location", "https://evil.example/cert"))
    }
}

/// A transport that replies by address and records the requests.
#[derive(Clone, Default)]
pub struct Server {
    replies: Arc<Mutex<HashMap<String, Reply>>>,
    seen: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    pub fn set(&self, url: &str, reply: Reply) {
        self.replies.lock().unwrap().insert(url.to_owned(), reply);
    }

    pub fn seen(&self) -> Vec<Request> {
        self.seen.lock().unwrap().clone()
    }

    pub fn urls(&self) -> Vec<String> {
        self.seen().iter().map(|request| request.url().to_string()).collect()
    }
}

impl Transport for Server {
    fn send(&self, request: Request) -> TransportFuture {
        let reply = self.replies.lock().unwrap().get(request.url().as_str()).cloned();
        self.seen.lock().unwrap().push(request);
        match reply {
            Some(Reply::Response(response)) => Box::pin(async {
                tokio::task::yield_now().await;
                Ok(response)
            }),
            Some(Reply::Failure(kind)) => Box::pin(ready(Err(TransportError::new(kind, "scripted")))),
            Some(Reply::Hang) => Box::pin(pending()),
            None => Box::pin(ready(Ok(RawResponse::new(404)))),
        }
    }
}

/// A clock that shows the time it was set to. Its waits take no time, but let other tasks run.
#[derive(Clone)]
pub struct TestClock(Arc<AtomicU64>);

impl TestClock {
    pub fn new() -> Self {
        Self(Arc::new(AtomicU64::new(START)))
    }

    pub fn set(&self, seconds: u64) {
        self.0.store(seconds, Ordering::Relaxed);
    }
}

impl Clock for TestClock {
    fn now(&self) -> SystemTime {
        at(self.0.load(Ordering::Relaxed))
    }

    fn sleep(&self, _: Duration) -> SleepFuture {
        Box::pin(async {
            for _ in 0..10 {
                tokio::task::yield_now().await;
            }
        })
    }
}
