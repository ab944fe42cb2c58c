//! Tests a client in several Tokio runtimes, and without any.

use std::{task::Poll, time::Duration};

use paypal_runtime::{Client, Credentials, Environment, ErrorKind};
use tokio::runtime::{Builder, Runtime};

use crate::{
    healing::get,
    server::{GOOD, Protocol, Server, poll_once},
};

fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// Nobody polls the first runtime while the second one sends, so its connections make no progress.
#[tokio::test(flavor = "multi_thread")]
async fn two_live_current_thread_runtimes_share_a_client() {
    for protocol in [Protocol::Http1, Protocol::Http2] {
        let server = Server::start(protocol, |_| GOOD).await;
        let paypal = server.client().build().unwrap();
        let attempts = std::thread::spawn(move || {
            let (first, second) = (current_thread(), current_thread());
            let mut attempts = Vec::new();
            for runtime in [&first, &second, &first, &second] {
                attempts.push(runtime.block_on(get(&paypal)).unwrap());
            }
            attempts
        })
        .join()
        .unwrap();
        assert_eq!(attempts, [1, 1, 1, 1], "{protocol:?}");
        assert_eq!((server.log().connections, server.log().count(true)), (2, 1), "{protocol:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_outlives_its_first_runtime() {
    let server = Server::start(Protocol::Http2, |_| GOOD).await;
    let paypal = server.client().build().unwrap();
    let attempts = std::thread::spawn(move || {
        (0..70).map(|_| current_thread().block_on(get(&paypal)).unwrap()).collect::<Vec<_>>()
    })
    .join()
    .unwrap();
    assert_eq!(attempts, [1; 70]);
}

#[test]
fn a_call_outside_a_runtime_fails_with_a_reason() {
    for credentials in [Credentials::bearer("key"), Credentials::new("id", "secret")] {
        let environment = Environment::custom("http://127.0.0.1:1").unwrap();
        let paypal = Client::builder(credentials)
            .environment(environment)
            .deadline(Duration::from_secs(9))
            .build()
            .unwrap();
        let Poll::Ready(Err(error)) = poll_once(get(&paypal)) else { panic!("the call waits") };
        assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Request, false), "{error}");
        assert!(error.to_string().contains("Tokio runtime"), "{error}");
    }
}
