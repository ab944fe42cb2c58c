//! Tests that a client recovers from connections that do not answer, and replaces old ones.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use paypal_runtime::{
    Call, Client, EmptyBody, Error, ErrorKind, Method, Operation, RequestIdUse, ReqwestTransport, RetryPolicy,
};

use tokio::sync::Notify;

use crate::server::{
    Behavior::{self, Silent, SilentButAnswersPings, Slow, Told},
    GOOD, Protocol, Server, certificate,
};

pub static GET: Operation = Operation {
    api: "test",
    id: "get",
    method: Method::Get,
    path: "/get",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
    rust_path: "test().call",
};

fn milliseconds(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

pub async fn get(client: &Client) -> Result<u32, Error> {
    Call::new(client, &GET).send::<()>().await.map(|response| response.attempts())
}

/// A server whose first connection answers the token request and one call, and then behaves like
/// this. All other connections are good.
async fn first_connection_fails(behavior: Behavior) -> Server {
    Server::start(Protocol::Http2, move |seen| {
        if seen.connection == 0 && seen.index > 0 && !seen.is_token_request { behavior.clone() } else { GOOD }
    })
    .await
}

#[tokio::test]
async fn a_silent_http2_connection_costs_one_attempt() {
    let one_attempt = async |behavior: Behavior| {
        let server = first_connection_fails(behavior.clone()).await;
        let paypal = server.client().attempt_timeout(milliseconds(2000)).build().unwrap();
        let mut attempts = Vec::new();
        for _ in 0..5 {
            attempts.push(get(&paypal).await.unwrap());
        }
        assert_eq!(attempts, [1, 2, 1, 1, 1], "{behavior:?}");
        assert_eq!(server.log().connections, 2, "{behavior:?}");
    };
    tokio::join!(one_attempt(Silent), one_attempt(SilentButAnswersPings));
}

/// The client of earlier versions: it keeps its pool and sends no PING.
fn fixed_client() -> ReqwestTransport {
    let root = reqwest::Certificate::from_pem(certificate().as_bytes()).unwrap();
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .no_proxy()
        .tls_certs_only([root])
        .build()
        .unwrap();
    ReqwestTransport::from_client(client)
}

/// The control: without new pools, every further call fails on the silent connection.
#[tokio::test]
async fn a_client_that_cannot_be_replaced_stays_on_a_silent_connection() {
    let server = first_connection_fails(SilentButAnswersPings).await;
    let paypal = server.client().transport(fixed_client()).build().unwrap();
    get(&paypal).await.unwrap();
    for _ in 0..4 {
        let call = Call::new(&paypal, &GET).timeout(milliseconds(100));
        assert_eq!(call.send::<()>().await.unwrap_err().kind(), ErrorKind::Timeout);
    }
    assert_eq!(server.log().connections, 1);
}

#[tokio::test]
async fn a_factory_makes_a_new_client_after_a_timeout() {
    let server = first_connection_fails(SilentButAnswersPings).await;
    let made = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&made);
    let transport = ReqwestTransport::from_factory(move || {
        count.fetch_add(1, Ordering::SeqCst);
        let root = reqwest::Certificate::from_pem(certificate().as_bytes())?;
        reqwest::Client::builder().retry(reqwest::retry::never()).no_proxy().tls_certs_only([root]).build()
    })
    .unwrap();
    let paypal = server.client().transport(transport).attempt_timeout(milliseconds(2000)).build().unwrap();
    for _ in 0..3 {
        get(&paypal).await.unwrap();
    }
    assert_eq!((made.load(Ordering::SeqCst), server.log().connections), (2, 2));
}

#[tokio::test]
async fn a_connection_that_answers_no_ping_is_closed_before_the_attempt_times_out() {
    let server = first_connection_fails(Silent).await;
    let paypal = server
        .client()
        .attempt_timeout(Duration::from_secs(60))
        .deadline(Duration::from_secs(60))
        .http2_keep_alive(milliseconds(500), milliseconds(2000))
        .build()
        .unwrap();
    get(&paypal).await.unwrap();
    let begun = Instant::now();
    assert_eq!(get(&paypal).await.unwrap(), 2);
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_request_that_runs_finishes_on_the_old_connection() {
    let silent_ended = Arc::new(Notify::new());
    let told = Arc::clone(&silent_ended);
    let server = Server::start(Protocol::Http2, move |seen| match (seen.is_token_request, seen.index) {
        (false, 0) => Told(Arc::clone(&told)),
        (false, 1) => SilentButAnswersPings,
        _ => GOOD,
    })
    .await;
    let paypal = server.client().build().unwrap();
    let slow = tokio::spawn({
        let paypal = paypal.clone();
        async move { get(&paypal).await }
    });
    while server.log().count(false) == 0 {
        tokio::time::sleep(milliseconds(5)).await;
    }
    let silent = Call::new(&paypal, &GET).timeout(milliseconds(1000)).send::<()>().await.unwrap();
    assert_eq!(silent.attempts(), 2);
    silent_ended.notify_one();
    assert_eq!(slow.await.unwrap().unwrap(), 1);
    let connections: Vec<_> =
        server.log().seen.iter().filter(|seen| !seen.is_token_request).map(|seen| seen.connection).collect();
    assert_eq!(connections, [0, 0, 1]);
    while server.log().closed == 0 {
        tokio::time::sleep(milliseconds(5)).await;
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_early_keeps_the_connection() {
    let server = first_connection_fails(Slow(milliseconds(300))).await;
    let paypal = server.client().build().unwrap();
    get(&paypal).await.unwrap();
    assert!(tokio::time::timeout(milliseconds(50), get(&paypal)).await.is_err());
    get(&paypal).await.unwrap();
    assert_eq!(server.log().connections, 1);
}

#[tokio::test]
async fn a_call_that_is_dropped_after_a_second_of_silence_leaves_the_connection() {
    let server = first_connection_fails(SilentButAnswersPings).await;
    let paypal = server.client().attempt_timeout(Duration::from_secs(60)).build().unwrap();
    get(&paypal).await.unwrap();
    assert!(tokio::time::timeout(milliseconds(1500), get(&paypal)).await.is_err());
    assert_eq!(get(&paypal).await.unwrap(), 1);
    assert_eq!(server.log().connections, 2);
}

#[tokio::test]
async fn old_and_idle_connections_are_replaced() {
    for (age, idle, new) in [(150, 60_000, 1), (60_000, 100, 1), (60_000, 60_000, 0)] {
        for protocol in [Protocol::Http1, Protocol::Http2] {
            let server = Server::start(protocol, |_| GOOD).await;
            let paypal = server
                .client()
                .connection_age(milliseconds(age))
                .pool_idle_timeout(milliseconds(idle))
                .build()
                .unwrap();
            get(&paypal).await.unwrap();
            // The first call may need two connections, if the handshake takes longer than the age.
            let before = server.log().connections;
            tokio::time::sleep(milliseconds(300)).await;
            get(&paypal).await.unwrap();
            let more = server.log().connections - before;
            assert_eq!(more, new, "age {age}, idle {idle}, {protocol:?}");
        }
    }
}

#[tokio::test]
async fn limits_of_zero_and_unreadable_certificates_are_refused() {
    let options = || Client::builder(paypal_runtime::Credentials::new("id", "secret"));
    let second = Duration::from_secs(1);
    for (builder, complaint) in [
        (options().http2_keep_alive(Duration::ZERO, second), "greater than zero"),
        (options().http2_keep_alive(second, Duration::ZERO), "greater than zero"),
        (options().pool_idle_timeout(Duration::ZERO), "greater than zero"),
        (options().connection_age(Duration::ZERO), "greater than zero"),
        (options().root_certificates("none"), "certificate in PEM"),
    ] {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(complaint), "{error}");
    }
    let none = Duration::MAX;
    let unlimited = options()
        .http2_keep_alive(none, none)
        .pool_idle_timeout(none)
        .connection_age(none)
        .retry(RetryPolicy::none());
    unlimited.build().unwrap();
}
