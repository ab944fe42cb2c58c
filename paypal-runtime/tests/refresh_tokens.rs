//! Tests clients that share the refresh tokens of a subject through a token store.
//!
//! The token endpoint replaces each refresh token and refuses the former one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod redis_support;
mod support;

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use paypal_runtime::{
    AccessToken, AuthorizationCode, Client, ClientBuilder, Credentials, MemoryTokenStore, RawResponse,
    RefreshToken, RetryPolicy, TokenKey, TokenStore, TokenStoreError, TokenStoreFuture,
};
use redis_support::{Later, Redis};
use support::{ManualClock, Script, get, is_token_request, settle};
use tokio::sync::Semaphore;

const LONG: Duration = Duration::from_secs(20);

/// A token endpoint that accepts one refresh token at a time, or an authorization code.
#[derive(Clone)]
struct Endpoint {
    /// The refresh token that is accepted, and the number of accepted ones.
    state: Arc<Mutex<(String, usize)>>,
    refused: Arc<Mutex<Vec<String>>>,
    /// A permit for each successful answer.
    answers: Arc<Semaphore>,
}

impl Endpoint {
    fn new(first: &str) -> Self {
        Self {
            state: Arc::new(Mutex::new((first.to_owned(), 0))),
            refused: Arc::default(),
            answers: Arc::new(Semaphore::new(1000)),
        }
    }

    fn script(&self) -> Script {
        let this = self.clone();
        Script::new(move |request| {
            let response =
                if is_token_request(&request) { this.answer(request.body().unwrap()) } else { None };
            let answers = Arc::clone(&this.answers);
            async move {
                match response {
                    Some(Ok(response)) => {
                        answers.acquire().await.unwrap().forget();
                        Ok(response)
                    }
                    Some(Err(response)) => Ok(response),
                    None => Ok(RawResponse::new(204)),
                }
            }
        })
    }

    fn answer(&self, form: &[u8]) -> Option<Result<RawResponse, RawResponse>> {
        let form = String::from_utf8_lossy(form).into_owned();
        let mut state = self.state.lock().unwrap();
        let given = form.strip_prefix("grant_type=refresh_token&refresh_token=");
        if given.is_some_and(|given| given != state.0) {
            self.refused.lock().unwrap().push(given.unwrap_or_default().to_owned());
            let body = r#"{"error":"invalid_grant","error_description":"Invalid refresh token"}"#;
            return Some(Err(RawResponse::new(400).with_body(body)));
        }
        state.1 += 1;
        state.0 = format!("R{}", state.1);
        let body =
            format!(r#"{{"access_token":"A{}","refresh_token":"{}","expires_in":3600}}"#, state.1, state.0);
        Some(Ok(RawResponse::new(200).with_body(body)))
    }

    fn refused(&self) -> Vec<String> {
        self.refused.lock().unwrap().clone()
    }
}

fn builder(script: &Script, store: impl TokenStore + 'static) -> ClientBuilder {
    Client::builder(Credentials::new("id", "secret"))
        .transport(script.clone())
        .retry(RetryPolicy::none())
        .token_store(store)
}

/// Calls in turn with two clients that have one subject and the same first refresh token. Each call
/// finds the token expired.
async fn take_turns(endpoint: &Endpoint, clients: [Client; 2], mut expire: impl FnMut()) {
    let sellers = clients.map(|client| client.with_refresh_token("seller", RefreshToken::new("R0")));
    for turn in [0, 1, 1, 0, 1, 0, 0, 1] {
        get(&sellers[turn]).send::<()>().await.unwrap();
        expire();
    }
    assert!(endpoint.refused().is_empty(), "{:?}", endpoint.refused());
    assert_eq!(endpoint.state.lock().unwrap().1, 8);
}

#[tokio::test]
async fn two_clients_of_a_process_share_the_refresh_token() {
    let (endpoint, clock) = (Endpoint::new("R0"), ManualClock::default());
    let store = MemoryTokenStore::new().clock(clock.clone());
    let script = endpoint.script();
    let client = || builder(&script, store.clone()).clock(clock.clone()).build().unwrap();
    take_turns(&endpoint, [client(), client()], || clock.advance(Duration::from_secs(3600))).await;
}

#[tokio::test]
async fn two_processes_share_the_refresh_token() {
    let Some(redis) = Redis::start(None) else { return };
    let (endpoint, later) = (Endpoint::new("R0"), Later::default());
    let script = endpoint.script();
    let client = || builder(&script, redis.store().answer_time(LONG)).clock(later.clone()).build().unwrap();
    let expire = || _ = later.0.fetch_add(3600, Ordering::SeqCst);
    take_turns(&endpoint, [client(), client()], expire).await;
    let key = "paypal|https://api-m.sandbox.paypal.com|id|seller|refresh";
    assert!(redis.ask(&format!("TTL {key}")).await.starts_with(":-1"), "the refresh token has no end");
    let keys = redis.ask("KEYS *").await;
    assert!(!keys.contains("lease"), "{keys}");
}

#[tokio::test]
async fn the_refresh_token_of_a_new_consent_reaches_the_other_clients() {
    let (endpoint, clock) = (Endpoint::new("R0"), ManualClock::default());
    let store = MemoryTokenStore::new().clock(clock.clone());
    let script = endpoint.script();
    let client = || builder(&script, store.clone()).clock(clock.clone()).build().unwrap();
    let other = client().with_refresh_token("seller", RefreshToken::new("revoked"));
    client().authorize("seller", AuthorizationCode::new("code")).await.unwrap();
    clock.advance(Duration::from_secs(3600));
    get(&other).send::<()>().await.unwrap();
    assert_eq!(other.refresh_token().unwrap().expose_secret(), "R2");
    assert!(endpoint.refused().is_empty(), "{:?}", endpoint.refused());
}

#[tokio::test]
async fn a_client_uses_its_own_refresh_token_if_paypal_refuses_the_stored_one() {
    let (endpoint, clock) = (Endpoint::new("R0"), ManualClock::default());
    let store = MemoryTokenStore::new().clock(clock.clone());
    let script = endpoint.script();
    let client = || builder(&script, store.clone()).clock(clock.clone()).build().unwrap();
    get(&client().with_refresh_token("seller", RefreshToken::new("R0"))).send::<()>().await.unwrap();
    // The owner gave consent again elsewhere.
    endpoint.state.lock().unwrap().0 = "new".to_owned();
    clock.advance(Duration::from_secs(3600));
    get(&client().with_refresh_token("seller", RefreshToken::new("new"))).send::<()>().await.unwrap();
    clock.advance(Duration::from_secs(3600));
    get(&client().with_refresh_token("seller", RefreshToken::new("R0"))).send::<()>().await.unwrap();
    assert_eq!(endpoint.refused(), ["R1"], "the store has the new one since");
}

#[tokio::test]
async fn a_request_that_outlasts_its_lease_does_not_cost_the_consent() {
    let (endpoint, clock) = (Endpoint::new("R0"), ManualClock::default());
    let store = MemoryTokenStore::new().clock(clock.clone());
    let script = endpoint.script();
    let client = || {
        let client = builder(&script, store.clone()).clock(clock.clone()).build().unwrap();
        client.with_refresh_token("seller", RefreshToken::new("R0"))
    };
    let (slow, other) = (client(), client());
    endpoint.answers.forget_permits(1000);
    let first = tokio::spawn(async move { get(&slow).send::<()>().await });
    settle().await;
    let second = tokio::spawn(async move { get(&other).send::<()>().await.map(|_| other) });
    settle().await;
    // The lease ends while the endpoint, which has replaced `R0`, has not answered yet.
    for _ in 0..110 {
        if endpoint.refused().is_empty() {
            clock.advance(Duration::from_millis(100));
            settle().await;
        }
    }
    assert_eq!(endpoint.refused(), ["R0"], "the other client sent the same refresh token");
    endpoint.answers.add_permits(2);
    settle().await;
    clock.advance(Duration::from_millis(200));
    first.await.unwrap().unwrap();
    let other = second.await.unwrap().unwrap();
    assert_eq!(other.refresh_token().unwrap().expose_secret(), "R2");
}

/// A store whose questions, or whose every method, can be made to fail.
#[derive(Clone)]
struct Failing {
    store: MemoryTokenStore,
    questions: Arc<AtomicBool>,
    all: Arc<AtomicBool>,
}

impl Failing {
    fn if_up<'a, T: Send + 'a>(
        &self,
        is_question: bool,
        answer: TokenStoreFuture<'a, T>,
    ) -> TokenStoreFuture<'a, T> {
        let is = |flag: &AtomicBool| flag.load(Ordering::SeqCst);
        if is(&self.all) || is_question && is(&self.questions) {
            return Box::pin(async { Err(TokenStoreError::new("down")) });
        }
        answer
    }
}

impl TokenStore for Failing {
    fn get<'a>(&'a self, key: &'a TokenKey) -> TokenStoreFuture<'a, Option<AccessToken>> {
        self.if_up(true, self.store.get(key))
    }
    fn put<'a>(&'a self, key: &'a TokenKey, token: &'a AccessToken) -> TokenStoreFuture<'a, ()> {
        self.if_up(false, self.store.put(key, token))
    }
    fn get_refresh_token<'a>(&'a self, key: &'a TokenKey) -> TokenStoreFuture<'a, Option<RefreshToken>> {
        self.if_up(true, self.store.get_refresh_token(key))
    }
    fn put_with_refresh_token<'a>(
        &'a self,
        key: &'a TokenKey,
        token: &'a AccessToken,
        refresh: &'a RefreshToken,
    ) -> TokenStoreFuture<'a, ()> {
        if self.all.load(Ordering::SeqCst) {
            return Box::pin(async { Err(TokenStoreError::new("down")) });
        }
        self.store.put_with_refresh_token(key, token, refresh)
    }
    fn lease<'a>(&'a self, key: &'a TokenKey, holder: &'a str) -> TokenStoreFuture<'a, bool> {
        self.if_up(true, self.store.lease(key, holder))
    }
    fn release<'a>(&'a self, key: &'a TokenKey, holder: &'a str) -> TokenStoreFuture<'a, ()> {
        self.if_up(false, self.store.release(key, holder))
    }
}

#[tokio::test]
async fn a_refresh_token_that_could_not_be_stored_is_stored_later() {
    let (endpoint, clock) = (Endpoint::new("R0"), ManualClock::default());
    let (questions, all) = (Arc::<AtomicBool>::default(), Arc::<AtomicBool>::default());
    let store = MemoryTokenStore::new().clock(clock.clone());
    let store = Failing { store, questions: Arc::clone(&questions), all: Arc::clone(&all) };
    let script = endpoint.script();
    let client = || {
        let client = builder(&script, store.clone()).clock(clock.clone()).build().unwrap();
        client.with_refresh_token("seller", RefreshToken::new("R0"))
    };
    let (one, two) = (client(), client());
    let call = async |client: &Client| {
        get(client).send::<()>().await.unwrap();
        clock.advance(Duration::from_secs(3600));
        client.refresh_token().unwrap().expose_secret().to_owned()
    };
    assert_eq!(call(&one).await, "R1");
    all.store(true, Ordering::SeqCst);
    assert_eq!(call(&one).await, "R2");
    all.store(false, Ordering::SeqCst);
    // The store has `R1`, which this client knows to be replaced.
    assert_eq!(call(&one).await, "R3");
    assert_eq!(call(&two).await, "R4");
    // The store fails until the token has come. The new refresh token is stored nevertheless.
    questions.store(true, Ordering::SeqCst);
    assert_eq!(call(&two).await, "R5");
    questions.store(false, Ordering::SeqCst);
    assert_eq!(call(&one).await, "R6");
    assert!(endpoint.refused().is_empty(), "{:?}", endpoint.refused());
}
