//! Tests a runtime that works only during `block_on`, as in programs without async functions.

use std::{
    sync::{Arc, Mutex, mpsc},
    thread,
    time::{Duration, Instant, SystemTime},
};

use paypal_runtime::{Client, Clock, Method, SleepFuture, SystemClock, Value};
use tokio::runtime::{Builder, Runtime};

use crate::server::{GOOD, Protocol, Server};

/// The system's clock, which can be put forward.
#[derive(Clone, Default)]
struct Forward(Arc<Mutex<Duration>>);

impl Forward {
    fn put(&self, by: Duration) {
        *self.0.lock().unwrap() += by;
    }
}

impl Clock for Forward {
    fn now(&self) -> SystemTime {
        SystemTime::now() + *self.0.lock().unwrap()
    }

    fn monotonic(&self) -> Duration {
        SystemClock.monotonic() + *self.0.lock().unwrap()
    }

    fn sleep(&self, duration: Duration) -> SleepFuture {
        let (clock, end) = (self.clone(), self.monotonic() + duration);
        Box::pin(async move {
            while clock.monotonic() < end {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        })
    }
}

/// Starts a server on a thread of its own.
fn server(protocol: Protocol) -> Server {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
            sender.send(Server::start(protocol, |_| GOOD).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    receiver.recv().unwrap()
}

fn call(runtime: &Runtime, client: &Client) {
    let begun = Instant::now();
    runtime.block_on(client.request::<Value>(Method::Get, "/v1/x").send()).unwrap();
    // Less than the limit of an attempt, so it waited for no attempt that was left.
    assert!(begun.elapsed() < Duration::from_secs(8), "{:?}", begun.elapsed());
}

#[test]
fn an_early_refresh_that_was_left_between_two_calls_hangs_no_call() {
    for protocol in [Protocol::Http1, Protocol::Http2] {
        let (server, clock) = (server(protocol), Forward::default());
        let client = server.client().clock(clock.clone()).build().unwrap();
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        call(&runtime, &client);
        clock.put(Duration::from_secs(3545));
        // This call begins the refresh and returns before its end.
        call(&runtime, &client);
        // Its time is over, and so is the token's.
        clock.put(Duration::from_secs(300));
        for _ in 0..3 {
            call(&runtime, &client);
        }
        let tokens = server.log().count(true);
        assert!((2..=4).contains(&tokens), "{protocol:?}: {tokens}");
    }
}

#[test]
fn a_runtime_for_each_call_works() {
    let server = server(Protocol::Http2);
    let client = server.client().build().unwrap();
    for _ in 0..3 {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        call(&runtime, &client);
    }
    assert_eq!(server.log().count(true), 1);
}

#[test]
fn threads_share_the_runtime_of_a_program() {
    let server = server(Protocol::Http2);
    let client = server.client().build().unwrap();
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| (0..5).for_each(|_| call(&runtime, &client)));
        }
    });
    assert_eq!((server.log().count(false), server.log().count(true)), (20, 1));
}
