//! Tests that a client uses no value of Redis that it, or another client with its secret, did not
//! store under that key, and that it continues without Redis.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod redis_support;
mod support;

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant, SystemTime},
};

use paypal_runtime::{
    Client, ClientBuilder, Credentials, Environment, RawResponse, RedisTokenStore, RefreshToken, RetryPolicy,
};
use redis_support::{MessageLog, Redis};
use support::{Script, get};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional},
    net::{TcpListener, TcpStream},
};

/// The answer time of a test that does not measure it, and what no test may take: enough for a busy
/// machine.
const LONG: Duration = Duration::from_secs(20);

fn builder(script: &Script, secret: &str) -> ClientBuilder {
    Client::builder(Credentials::new("id", secret)).transport(script.clone()).retry(RetryPolicy::none())
}

fn key(rest: &str) -> String {
    format!("paypal|{}|id{rest}", Environment::Sandbox.base_url())
}

/// The text that earlier versions stored, with a token that is valid for an hour.
fn plain(token: &str) -> String {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_millis();
    format!("{} {} {token}", now + 3_000_000, now + 3_600_000)
}

fn bearers(script: &Script) -> Vec<String> {
    script.calls().iter().map(|call| call.header("authorization").unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_value_that_somebody_else_wrote_is_reported_and_replaced() {
    let Some(redis) = Redis::start(None) else { return };
    let key = key("|token");
    let plants = [
        format!("SET {key} \"{}\"", plain("stolen")),
        format!("SET {key} \"\\x01{}\"", "x".repeat(40)),
        format!("SET {key} x"),
        format!("LPUSH {key} x"),
        // 50 MB.
        format!("SETRANGE {key} 52428799 x"),
    ];
    for plant in plants {
        redis.ask(&format!("DEL {key}")).await;
        redis.ask(&plant).await;
        let (script, messages) = (Script::fixed(RawResponse::new(204)), MessageLog::default());
        let started = Instant::now();
        for _ in 0..2 {
            let store = redis.store().answer_time(LONG);
            let paypal =
                builder(&script, "secret").token_store(store).hook(messages.clone()).build().unwrap();
            get(&paypal).send::<()>().await.unwrap();
        }
        assert!(started.elapsed() < LONG, "{plant}: {:?}", started.elapsed());
        assert_eq!(bearers(&script), ["Bearer token-1"; 2], "{plant}");
        assert_eq!(script.token_requests().len(), 1, "{plant}: the value was replaced");
        let messages = messages.0.lock().unwrap();
        assert!(messages.len() == 1 && messages[0].contains("the stored value"), "{plant}: {messages:?}");
    }
}

#[tokio::test]
async fn a_token_is_stored_sealed() {
    let Some(redis) = Redis::start(None) else { return };
    let script = Script::fixed(RawResponse::new(204));
    let paypal = builder(&script, "secret").token_store(redis.store().answer_time(LONG)).build().unwrap();
    get(&paypal).send::<()>().await.unwrap();
    let stored = redis.ask(&format!("GET {}", key("|token"))).await;
    assert!(stored.len() > 40 && !stored.contains("token-1"), "{stored}");
}

#[tokio::test]
async fn a_value_that_was_moved_to_another_key_is_not_used() {
    let Some(redis) = Redis::start(None) else { return };
    let (script, messages) = (Script::fixed(RawResponse::new(204)), MessageLog::default());
    let client = || {
        let store = redis.store().answer_time(LONG);
        builder(&script, "secret").token_store(store).hook(messages.clone()).build().unwrap()
    };
    let seller = |name: &str| client().with_refresh_token(name, RefreshToken::new("R"));
    get(&seller("one")).send::<()>().await.unwrap();
    let (from, to) = (key("|one|token"), key("|two|token"));
    assert!(redis.ask(&format!("RENAME {from} {to}")).await.contains("+OK"));
    get(&seller("two")).send::<()>().await.unwrap();
    assert_eq!(bearers(&script), ["Bearer token-1", "Bearer token-2"]);
    assert_eq!(messages.0.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn values_are_read_after_the_client_secret_was_replaced() {
    let Some(redis) = Redis::start(None) else { return };
    let (script, messages) = (rotating(), MessageLog::default());
    let client = |secret: &str, former: &[&str]| {
        let store =
            former.iter().fold(redis.store().answer_time(LONG), |store, former| store.former_secret(*former));
        let client = builder(&script, secret).token_store(store).hook(messages.clone()).build().unwrap();
        client.with_refresh_token("seller", RefreshToken::new("R0"))
    };
    get(&client("first", &[])).send::<()>().await.unwrap();
    for former in [["first"].as_slice(), &["another", "first"]] {
        get(&client("second", former)).send::<()>().await.unwrap();
    }
    assert_eq!(script.token_requests().len(), 1, "the access token was read");
    redis.ask(&format!("DEL {}", key("|seller|token"))).await;
    // PayPal accepts the stored refresh token and no other.
    let seller = client("second", &["first"]);
    get(&seller).send::<()>().await.unwrap();
    assert_eq!(seller.refresh_token().unwrap().expose_secret(), "R2");
    assert!(messages.0.lock().unwrap().is_empty());

    // Now the values are sealed by the new secret.
    redis.ask(&format!("DEL {}", key("|seller|token"))).await;
    let failed = get(&client("first", &[])).send::<()>().await.unwrap_err();
    assert_eq!(failed.name(), Some("invalid_grant"));
    assert!(!messages.0.lock().unwrap().is_empty(), "without the secret the value cannot be read");
    get(&client("second", &[])).send::<()>().await.unwrap();
    let stored = redis.ask(&format!("GET {}", key("|seller|refresh"))).await;
    assert!(stored.len() > 29 && !stored.contains("R3"), "{stored}");
}

/// Returns a script whose token endpoint replaces each refresh token and refuses the former one.
fn rotating() -> Script {
    let (accepted, calls) = (AtomicUsize::new(0), AtomicUsize::new(0));
    Script::new(move |request| {
        let response = if support::is_token_request(&request) {
            let expected = format!("refresh_token=R{}", accepted.load(Ordering::SeqCst));
            if String::from_utf8_lossy(request.body().unwrap()).ends_with(&expected) {
                let number = accepted.fetch_add(1, Ordering::SeqCst) + 1;
                RawResponse::new(200).with_body(format!(
                    r#"{{"access_token":"A{number}","refresh_token":"R{number}","expires_in":3600}}"#
                ))
            } else {
                RawResponse::new(400).with_body(r#"{"error":"invalid_grant"}"#)
            }
        } else {
            calls.fetch_add(1, Ordering::SeqCst);
            RawResponse::new(204)
        };
        async move { Ok(response) }
    })
}

#[tokio::test]
async fn the_client_continues_while_redis_does_not_answer() {
    let Some(redis) = Redis::start(None) else { return };
    let (script, messages) = (Script::fixed(RawResponse::new(204)), MessageLog::default());
    let store = redis.store().answer_time(Duration::from_secs(2));
    // A new client for each call, so that each needs a token.
    let call = async |name: &str| {
        let client = builder(&script, "secret").token_store(store.clone()).hook(messages.clone());
        let seller = client.build().unwrap().with_refresh_token(name, RefreshToken::new("R"));
        let started = Instant::now();
        get(&seller).send::<()>().await.unwrap();
        started.elapsed()
    };
    call("one").await;
    redis.signal("-STOP");
    let waited = call("one").await;
    assert!(waited < LONG, "{waited:?}");
    let failed = messages.0.lock().unwrap().len();
    assert!(failed > 0 && script.token_requests().len() == 2, "{failed}");
    redis.signal("-CONT");
    call("one").await;
    assert_eq!(script.token_requests().len(), 2, "Redis is used again");
    assert_eq!(messages.0.lock().unwrap().len(), failed);
}

#[tokio::test]
async fn a_silent_connection_is_not_used_again() {
    let Some(redis) = Redis::start(None) else { return };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = redis.port;
    // A proxy whose first connection no longer answers once it is told so.
    let silent = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&silent);
    tokio::spawn(async move {
        let (first, _) = listener.accept().await.unwrap();
        let upstream = TcpStream::connect(("127.0.0.1", server)).await.unwrap();
        let (mut from_client, mut to_client) = first.into_split();
        let (mut from_redis, mut to_redis) = upstream.into_split();
        tokio::spawn(async move { tokio::io::copy(&mut from_client, &mut to_redis).await });
        tokio::spawn(async move {
            let mut buffer = [0; 4096];
            while let Ok(length @ 1..) = from_redis.read(&mut buffer).await {
                if !told.load(Ordering::SeqCst) {
                    to_client.write_all(&buffer[..length]).await.unwrap();
                }
            }
        });
        while let Ok((mut socket, _)) = listener.accept().await {
            let mut upstream = TcpStream::connect(("127.0.0.1", server)).await.unwrap();
            tokio::spawn(async move { copy_bidirectional(&mut socket, &mut upstream).await });
        }
    });
    let (script, messages) = (Script::fixed(RawResponse::new(204)), MessageLog::default());
    let store = RedisTokenStore::new(&format!("redis://{address}/")).unwrap();
    let store = store.answer_time(Duration::from_secs(2));
    let paypal = builder(&script, "secret").token_store(store).hook(messages.clone()).build().unwrap();
    for name in ["one", "two", "three"] {
        let seller = paypal.with_refresh_token(name, RefreshToken::new("R"));
        get(&seller).send::<()>().await.unwrap();
        silent.store(true, Ordering::SeqCst);
    }
    // The second client's first question was not answered.
    let messages = messages.0.lock().unwrap().clone();
    assert!(!messages.is_empty());
    let keys = redis.ask("KEYS *").await;
    assert!(keys.contains("|one|token") && keys.contains("|three|token"), "{keys}");
    assert_eq!(messages.len(), 1, "{messages:?}");
}
