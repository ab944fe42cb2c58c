//! Tests tokens that separate clients share through a store.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod retry_support;

use std::{
    future::pending,
    sync::{Arc, Mutex},
    time::Duration,
};

use paypal_runtime::{
    AccessToken, Client, ClientBuilder, Credentials, Environment, Hook, MemoryTokenStore, RefreshToken,
    RetryPolicy, TokenKey, TokenStore, TokenStoreError, TokenStoreFuture,
};
use retry_support::*;

const SECOND: Duration = Duration::from_secs(1);

/// Creates a store with a paused clock.
fn memory() -> MemoryTokenStore {
    MemoryTokenStore::new().clock(Paused::start())
}

fn options(answers: &Answers, store: impl TokenStore + 'static) -> ClientBuilder {
    answers.options().retry(RetryPolicy::none()).token_store(store)
}

fn client(answers: &Answers, store: impl TokenStore + 'static) -> Client {
    options(answers, store).build().unwrap()
}

fn bearers(answers: &Answers) -> Vec<String> {
    answers.calls().iter().map(|call| call.header("authorization").unwrap().to_owned()).collect()
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Does {
    Well,
    Fails,
    Hangs,
    /// Reports success, but does nothing.
    Nothing,
}
use Does::{Fails, Hangs, Nothing, Well};

/// A store whose methods can each fail in another way: get, put, lease, release.
struct Faulty(MemoryTokenStore, [Does; 4]);

impl Faulty {
    fn answer<'a, T: Send + 'a>(
        &'a self,
        method: usize,
        well: impl FnOnce() -> TokenStoreFuture<'a, T> + Send + 'a,
        nothing: T,
    ) -> TokenStoreFuture<'a, T> {
        match self.1[method] {
            Well => well(),
            Fails => Box::pin(async { Err(TokenStoreError::new("gone")) }),
            Hangs => Box::pin(pending()),
            Nothing => Box::pin(async { Ok(nothing) }),
        }
    }
}

impl TokenStore for Faulty {
    fn get<'a>(&'a self, key: &'a TokenKey) -> TokenStoreFuture<'a, Option<AccessToken>> {
        self.answer(0, || self.0.get(key), None)
    }
    fn put<'a>(&'a self, key: &'a TokenKey, token: &'a AccessToken) -> TokenStoreFuture<'a, ()> {
        self.answer(1, || self.0.put(key, token), ())
    }
    fn lease<'a>(&'a self, key: &'a TokenKey, holder: &'a str) -> TokenStoreFuture<'a, bool> {
        self.answer(2, || self.0.lease(key, holder), false)
    }
    fn release<'a>(&'a self, key: &'a TokenKey, holder: &'a str) -> TokenStoreFuture<'a, ()> {
        self.answer(3, || self.0.release(key, holder), ())
    }
}

#[tokio::test(start_paused = true)]
async fn clients_that_share_a_store_make_one_token_request() {
    let store = memory();
    let answers = Answers::new([Status(200)]).tokens([After(SECOND, 200)]);
    let calls: Vec<_> =
        (0..8).map(|_| tokio::spawn(call(&client(&answers, store.clone()), &GET).send::<()>())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!((answers.token_requests(), answers.calls().len()), (1, 8));
    assert!(answers.clock().elapsed() < SECOND * 2, "no client waits long for a stored token");
    // A later client with another handle of the store does not wait either.
    let later: Arc<dyn TokenStore> = Arc::new(store);
    call(&client(&answers, later), &GET).send::<()>().await.unwrap();
    assert_eq!(answers.token_requests(), 1);
}

#[tokio::test(start_paused = true)]
async fn clients_share_one_early_refresh() {
    let (store, answers) = (memory(), Answers::new([Status(200)]));
    let clients = [client(&answers, store.clone()), client(&answers, store)];
    for (wait, tokens) in [(0, 1), (3539, 1), (2, 2), (100, 2)] {
        tokio::time::sleep(SECOND * wait).await;
        for client in &clients {
            call(client, &GET).send::<()>().await.unwrap();
            // The refresh runs in the background.
            tokio::time::sleep(SECOND / 100).await;
        }
        assert_eq!(answers.token_requests(), tokens, "{wait} s later");
    }
}

#[tokio::test(start_paused = true)]
async fn stored_tokens_belong_to_one_environment_client_and_subject() {
    let store = memory();
    let mut seen = Vec::new();
    for (environment, id, subject) in [
        ("sandbox", "id", None),
        ("live", "id", None),
        ("https://gateway.example", "id", None),
        ("https://gateway.example/paypal", "id", None),
        ("sandbox", "other", None),
        ("sandbox", "id", Some("seller-1")),
        ("sandbox", "id", Some("seller-2")),
        ("live", "id", Some("seller-1")),
    ] {
        let token: &'static str =
            format!(r#"{{"access_token":"token-{}","expires_in":3600}}"#, seen.len()).leak();
        let answers = Answers::new([Status(200)]).tokens([Body(200, token)]);
        let environment: Environment = environment.parse().unwrap();
        let app = Client::builder(Credentials::new(id, "secret"))
            .environment(environment)
            .transport(answers.clone())
            .clock(answers.clock())
            .token_store(store.clone())
            .build()
            .unwrap();
        let client = match subject {
            Some(subject) => app.with_refresh_token(subject, RefreshToken::new("R")),
            None => app,
        };
        call(&client, &GET).send::<()>().await.unwrap();
        assert_eq!(answers.token_requests(), 1, "{client:?}");
        assert_eq!(bearers(&answers), [format!("Bearer token-{}", seen.len())], "{client:?}");
        seen.push(client);
    }
}

#[tokio::test(start_paused = true)]
async fn clients_share_the_replacement_of_a_rejected_token() {
    const REFUSED: Answer = Body(401, r#"{"error":"invalid_token"}"#);
    let store = memory();
    // Each client's first token is rejected; the second client finds the new token in the store.
    let (one, two) = (
        Answers::new([Status(200), REFUSED, Status(200)]),
        Answers::new([Status(200), REFUSED, Status(200)]),
    );
    let two = two.tokens([Body(200, r#"{"access_token":"unexpected"}"#)]);
    let clients = [client(&one, store.clone()), client(&two, store)];
    for _ in 0..2 {
        for client in &clients {
            call(client, &GET).send::<()>().await.unwrap();
        }
    }
    assert_eq!((one.token_requests(), two.token_requests()), (2, 0));
    let expected = ["Bearer token-0", "Bearer token-0", "Bearer token-1"];
    assert_eq!(
        (bearers(&one), bearers(&two)),
        (expected.map(str::to_owned).to_vec(), expected.map(str::to_owned).to_vec())
    );
}

#[tokio::test(start_paused = true)]
async fn a_dead_holder_blocks_the_others_no_longer_than_its_lease() {
    let store = memory();
    // The dying client's request to release the lease has no effect.
    let dying = Answers::new([Status(200)]).tokens([Status(500)]);
    call(&client(&dying, Faulty(store.clone(), [Well, Well, Well, Nothing])), &GET)
        .send::<()>()
        .await
        .unwrap_err();

    let answers = Answers::new([Status(200)]).tokens([After(SECOND, 200)]);
    let calls: Vec<_> =
        (0..8).map(|_| tokio::spawn(call(&client(&answers, store.clone()), &GET).send::<()>())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(answers.token_requests(), 1);
    let waited = answers.clock().elapsed();
    assert!(
        waited >= SECOND * 11 && waited < SECOND * 12,
        "a lease of 10 s and a request of 1 s: {waited:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_lease_is_released_after_every_result_of_the_refresh() {
    for token in
        [Status(500), Body(401, r#"{"error":"invalid_client"}"#), Body(200, r#"{"access_token":"A"}"#)]
    {
        let store = memory();
        let first = Answers::new([Status(200)]).tokens([token.clone()]);
        let _ = call(&client(&first, store.clone()), &GET).send::<()>().await;
        let second = Answers::new([Status(200)]);
        call(&client(&second, store), &GET).send::<()>().await.unwrap();
        assert_eq!((second.token_requests(), second.clock().elapsed()), (1, Duration::ZERO), "{token:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_reaches_the_store_although_its_call_was_dropped() {
    let store = memory();
    let slow = Answers::new([Status(200)]).tokens([After(SECOND * 3, 200)]);
    let dropped = tokio::spawn(call(&client(&slow, store.clone()), &GET).send::<()>());
    while slow.token_requests() == 0 {
        tokio::task::yield_now().await;
    }
    dropped.abort();
    assert!(dropped.await.unwrap_err().is_cancelled());
    let answers = Answers::new([Status(200)]);
    call(&client(&answers, store), &GET).send::<()>().await.unwrap();
    assert_eq!((slow.token_requests(), answers.token_requests()), (1, 0));
    let waited = answers.clock().elapsed();
    assert!(waited < SECOND * 4, "{waited:?}");
}

/// Records the failures of the store that hooks receive.
#[derive(Clone, Default)]
struct MessageLog(Arc<Mutex<Vec<String>>>);

impl Hook for MessageLog {
    fn token_store_failed(&self, error: &TokenStoreError) {
        self.0.lock().unwrap().push(error.to_string());
    }
}

#[tokio::test(start_paused = true)]
async fn a_failing_or_hanging_store_stops_no_payment() {
    for broken in [
        [Fails, Fails, Fails, Fails],
        [Hangs, Hangs, Hangs, Hangs],
        [Fails, Well, Well, Well],
        [Hangs, Well, Well, Well],
        [Well, Fails, Well, Well],
        [Well, Hangs, Well, Well],
        [Well, Well, Fails, Well],
        [Well, Well, Hangs, Well],
        [Well, Well, Well, Fails],
        [Well, Well, Well, Hangs],
        [Well, Hangs, Well, Hangs],
    ] {
        let (messages, answers) = (MessageLog::default(), Answers::new([Status(200)]));
        let client = options(&answers, Faulty(memory(), broken)).hook(messages.clone()).build().unwrap();
        for round in 1..=2 {
            let before = answers.clock().elapsed();
            call(&client, &POST_WITH_ID).send::<()>().await.unwrap();
            let waited = answers.clock().elapsed() - before;
            let longest = broken.iter().filter(|does| **does == Hangs).count() as u32;
            assert!(waited <= SECOND * longest, "{broken:?}: {waited:?}");
            assert_eq!(answers.token_requests(), round, "{broken:?}");
            // With a valid token the store is not used.
            let before = answers.clock().elapsed();
            call(&client, &GET).send::<()>().await.unwrap();
            assert_eq!((answers.token_requests(), answers.clock().elapsed()), (round, before), "{broken:?}");
            tokio::time::sleep(SECOND * 3600).await;
        }
        let messages = messages.0.lock().unwrap();
        assert!(!messages.is_empty(), "{broken:?}");
        for message in &*messages {
            let expected = ["the token store failed: gone", "the token store failed: no reply within 1s"];
            assert!(expected.contains(&message.as_str()), "{message}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_wait_for_a_lease_is_limited() {
    let answers = Answers::new([Status(200)]);
    let client = client(&answers, Faulty(memory(), [Well, Well, Nothing, Well]));
    call(&client, &GET).send::<()>().await.unwrap();
    let waited = answers.clock().elapsed();
    assert!(waited >= SECOND * 20 && waited < SECOND * 21, "twice the lease time: {waited:?}");
}
