//! Tests clients on several Tokio runtimes, and without one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::{
    future::Future,
    pin::pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
        mpsc,
    },
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
    time::{Duration, Instant},
};

use paypal_runtime::{
    AuthorizationCode, Backoff, Client, Credentials, Environment, ErrorKind, Hook, Method, Paging,
    RawResponse, RedisTokenStore, RefreshToken, Request, RetryPolicy, TokenStoreError, Transport,
    TransportFuture, Value,
};
use tokio::runtime::{Builder, Runtime};

/// A transport whose first token request never ends, and which needs no runtime.
#[derive(Clone, Default)]
struct FirstTokenHangs {
    tokens: Arc<AtomicUsize>,
    calls: Arc<AtomicUsize>,
    /// The first token request is answered too.
    answers_all: bool,
    /// The first call is answered with 503.
    first_call_fails: bool,
}

impl Transport for FirstTokenHangs {
    fn send(&self, request: Request) -> TransportFuture {
        let this = self.clone();
        Box::pin(async move {
            if request.url().path().ends_with("/token") {
                if this.tokens.fetch_add(1, Ordering::SeqCst) == 0 && !this.answers_all {
                    std::future::pending::<()>().await;
                }
                return Ok(RawResponse::new(200).with_body(r#"{"access_token":"t","expires_in":3600}"#));
            }
            let first = this.calls.fetch_add(1, Ordering::SeqCst) == 0;
            let status = if first && this.first_call_fails { 503 } else { 200 };
            Ok(RawResponse::new(status).with_body("true"))
        })
    }
}

fn client(transport: &FirstTokenHangs) -> Client {
    let policy =
        RetryPolicy::default().backoff(Backoff::new(Duration::from_millis(5), Duration::from_millis(5)));
    let options = Client::builder(Credentials::new("id", "secret")).transport(transport.clone());
    options.retry(policy).deadline(Duration::from_secs(30)).build().unwrap()
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

async fn get(client: Client) -> Result<Value, paypal_runtime::Error> {
    client.request::<Value>(Method::Get, "/v1/x").await
}

/// Leaves a token request on one runtime, which stays alive or is shut down, and then makes a call
/// on another runtime. Returns how long the call took.
fn time_of_the_second_runtime(stays_alive: bool) -> Duration {
    let transport = FirstTokenHangs::default();
    let client = client(&transport);
    let first = runtime();
    first.spawn(get(client.clone()));
    first.block_on(async {
        while transport.tokens.load(Ordering::SeqCst) == 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    });
    let first = stays_alive.then_some(first);
    let (sender, receiver) = mpsc::channel();
    let begun = Instant::now();
    thread::spawn(move || sender.send(runtime().block_on(get(client))));
    let result = receiver.recv_timeout(Duration::from_secs(40)).unwrap();
    assert!(result.is_ok(), "{stays_alive}: {result:?}");
    assert_eq!(transport.tokens.load(Ordering::SeqCst), 2);
    drop(first);
    begun.elapsed()
}

#[test]
fn two_current_thread_runtimes_share_a_client() {
    let time = time_of_the_second_runtime(true);
    assert!((Duration::from_millis(500)..Duration::from_secs(10)).contains(&time), "{time:?}");
    // The end of the first runtime is noticed at once. On a busy machine one call may take longer.
    let times: Vec<_> = (0..5).map(|_| time_of_the_second_runtime(false)).collect();
    assert!(times.iter().any(|time| *time < Duration::from_millis(400)), "{times:?}");
}

#[test]
fn runtimes_that_work_at_the_same_time_share_a_client() {
    let transport = FirstTokenHangs { answers_all: true, ..FirstTokenHangs::default() };
    let client = client(&transport);
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let client = client.clone();
            thread::spawn(move || {
                runtime().block_on(async {
                    for _ in 0..100 {
                        get(client.clone()).await.unwrap();
                    }
                });
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
    assert_eq!(transport.calls.load(Ordering::SeqCst), 400);
    assert!((1..=4).contains(&transport.tokens.load(Ordering::SeqCst)));
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Runs a future without a runtime.
fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park_timeout(Duration::from_secs(5)),
        }
    }
}

#[test]
fn without_a_runtime_the_default_transport_is_an_error() {
    let options = Client::builder(Credentials::new("id", "secret"));
    let client: Client = options
        .environment(Environment::custom("http://127.0.0.1:9").unwrap())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let error = block_on(get(client.clone())).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
    assert!(error.to_string().contains("no Tokio runtime") && !error.outcome_unknown(), "{error}");
    let seller = client.with_refresh_token("seller", RefreshToken::new("R1"));
    let errors = [
        block_on(client.client_token().send()).unwrap_err(),
        block_on(client.id_token().send()).unwrap_err(),
        block_on(client.renew_token()).unwrap_err(),
        block_on(client.authorize("seller", AuthorizationCode::new("C"))).unwrap_err(),
        block_on(get(seller)).unwrap_err(),
        block_on(client.request::<Value>(Method::Get, "/v1/x").send()).unwrap_err(),
        block_on(client.request::<Value>(Method::Get, "/v1/x").pages(Paging::links()).look_ahead().next())
            .unwrap()
            .unwrap_err(),
        block_on(client.request::<Value>(Method::Get, "/v1/x").items::<Value>(Paging::links()).into_vec())
            .unwrap_err(),
    ];
    for error in errors {
        assert!(error.to_string().contains("no Tokio runtime"), "{error}");
    }
    // The failure is not remembered.
    let error = runtime().block_on(get(client)).unwrap_err();
    assert!(!error.to_string().contains("no Tokio runtime"), "{error}");
}

#[test]
fn without_a_runtime_redis_is_reported_and_calls_continue() {
    #[derive(Clone, Default)]
    struct Failures(Arc<Mutex<Vec<String>>>);

    impl Hook for Failures {
        fn token_store_failed(&self, error: &TokenStoreError) {
            self.0.lock().unwrap().push(error.to_string());
        }
    }

    let (transport, failures) =
        (FirstTokenHangs { answers_all: true, ..FirstTokenHangs::default() }, Failures::default());
    let client: Client = Client::builder(Credentials::new("id", "secret"))
        .transport(transport)
        .token_store(RedisTokenStore::new("redis://127.0.0.1:9").unwrap())
        .hook(failures.clone())
        .build()
        .unwrap();
    assert_eq!(block_on(get(client)).unwrap(), true);
    let failures = failures.0.lock().unwrap();
    assert!(failures.iter().all(|failure| failure.contains("no Tokio runtime")), "{failures:?}");
    assert!(!failures.is_empty());
}

#[test]
fn without_a_runtime_calls_work_over_a_transport_that_needs_none() {
    let transport =
        FirstTokenHangs { answers_all: true, first_call_fails: true, ..FirstTokenHangs::default() };
    let client = client(&transport);
    assert_eq!(block_on(get(client.clone())).unwrap(), true);
    assert_eq!(block_on(get(client)).unwrap(), true);
    let count = |counter: &AtomicUsize| counter.load(Ordering::SeqCst);
    assert_eq!((count(&transport.tokens), count(&transport.calls)), (1, 3));
}

#[test]
fn without_a_runtime_a_call_does_not_wait_for_ever_for_the_token_request_of_another() {
    let transport = FirstTokenHangs::default();
    let client = client(&transport);
    let mut first = Box::pin(get(client.clone()));
    let waker = Waker::noop();
    assert!(first.as_mut().poll(&mut Context::from_waker(waker)).is_pending());
    let begun = Instant::now();
    assert_eq!(block_on(get(client.clone())).unwrap(), true);
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    drop(first);
    assert_eq!(block_on(get(client)).unwrap(), true);
}
