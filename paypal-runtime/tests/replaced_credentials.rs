//! Tests that the secret of a client can be replaced while calls and token requests run.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod redis_support;
mod support;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use base64::{Engine, prelude::BASE64_STANDARD};
use paypal_runtime::{
    AuthAssertion, Client, ClientBuilder, Credentials, Environment, ErrorKind, MemoryTokenStore, Method,
    RawResponse, RefreshToken, Request, RetryPolicy, Value,
};
use redis_support::Redis;
use support::{ManualClock, Script, get, is_token_request, settle};
use tokio::sync::Semaphore;

/// PayPal: it exchanges the secrets that it knows for tokens that name them.
#[derive(Clone)]
struct PayPal {
    secrets: Arc<Mutex<Vec<&'static str>>>,
    /// Tokens that calls are refused with, by the secret that was exchanged for them.
    refused: Arc<Mutex<Vec<&'static str>>>,
    /// A permit for each answer to a token request.
    answers: Arc<Semaphore>,
}

impl PayPal {
    fn knows(secrets: &[&'static str]) -> Self {
        let secrets = Arc::new(Mutex::new(secrets.to_vec()));
        Self { secrets, refused: Arc::default(), answers: Arc::new(Semaphore::new(1000)) }
    }

    fn script(&self) -> Script {
        let this = self.clone();
        let number = Mutex::new(0);
        Script::new(move |request| {
            let this = this.clone();
            let number = {
                let mut number = number.lock().unwrap();
                *number += 1;
                *number
            };
            async move {
                if !is_token_request(&request) {
                    let bearer = request.header("authorization").unwrap();
                    let is_refused =
                        this.refused.lock().unwrap().iter().any(|secret| bearer.contains(secret));
                    return Ok(RawResponse::new(if is_refused { 401 } else { 200 }).with_body("{}"));
                }
                let secret = secret_of(&request);
                let known = this.secrets.lock().unwrap().iter().any(|known| *known == secret);
                this.answers.acquire().await.unwrap().forget();
                if !known {
                    return Ok(RawResponse::new(401).with_body(r#"{"error":"invalid_client"}"#));
                }
                let body = format!(r#"{{"access_token":"{secret}-{number}","expires_in":3600}}"#);
                Ok(RawResponse::new(200).with_body(body))
            }
        })
    }
}

/// The client secret in the `Authorization` of a token request.
fn secret_of(request: &Request) -> String {
    let value = request.header("authorization").unwrap().strip_prefix("Basic ").unwrap();
    let pair = String::from_utf8(BASE64_STANDARD.decode(value).unwrap()).unwrap();
    pair.strip_prefix("id:").unwrap().to_owned()
}

fn builder(script: &Script) -> ClientBuilder {
    Client::builder(Credentials::new("id", "old"))
        .transport(script.clone())
        .clock(ManualClock::default())
        .retry(RetryPolicy::none())
}

fn new_secret() -> Credentials {
    Credentials::new("id", "new")
}

/// The secrets that the tokens of the calls were requested with.
fn secrets_of_calls(script: &Script) -> Vec<String> {
    let secret = |call: &Request| {
        let bearer = call.header("authorization").unwrap().strip_prefix("Bearer ").unwrap();
        bearer.split('-').next().unwrap().to_owned()
    };
    script.calls().iter().map(secret).collect()
}

#[tokio::test]
async fn calls_use_the_former_token_until_the_new_one_is_there() {
    let paypal = PayPal::knows(&["old", "new"]);
    let script = paypal.script();
    let client = builder(&script).build().unwrap();
    let clone = client.clone();
    get(&client).send::<()>().await.unwrap();
    paypal.answers.forget_permits(1000);
    client.replace_credentials(new_secret()).unwrap();
    for _ in 0..3 {
        get(&clone).send::<()>().await.unwrap();
    }
    settle().await;
    paypal.answers.add_permits(1000);
    settle().await;
    get(&clone).send::<()>().await.unwrap();
    assert_eq!(secrets_of_calls(&script), ["old", "old", "old", "old", "new"]);
    let secrets: Vec<_> = script.token_requests().iter().map(secret_of).collect();
    assert_eq!(secrets, ["old", "new"]);
}

#[tokio::test]
async fn a_former_token_that_paypal_refuses_costs_no_call() {
    let paypal = PayPal::knows(&["old", "new"]);
    let script = paypal.script();
    let client = builder(&script).build().unwrap();
    get(&client).send::<()>().await.unwrap();
    *paypal.secrets.lock().unwrap() = vec!["new"];
    paypal.refused.lock().unwrap().push("old");
    client.replace_credentials(new_secret()).unwrap();
    get(&client).send::<()>().await.unwrap();
    assert_eq!(secrets_of_calls(&script), ["old", "old", "new"]);
}

#[tokio::test]
async fn a_token_request_in_progress_is_given_up() {
    for is_refused in [false, true] {
        let paypal = PayPal::knows(if is_refused { &["new"] } else { &["old", "new"] });
        paypal.answers.forget_permits(1000);
        let script = paypal.script();
        let client = builder(&script).build().unwrap();
        let call = tokio::spawn(get(&client).send::<()>());
        settle().await;
        assert_eq!(script.token_requests().len(), 1);
        client.replace_credentials(new_secret()).unwrap();
        settle().await;
        assert_eq!(script.token_requests().len(), 2, "the waiting call has begun another request");
        paypal.answers.add_permits(1000);
        call.await.unwrap().unwrap();
        get(&client).send::<()>().await.unwrap();
        assert_eq!(secrets_of_calls(&script), ["new", "new"], "{is_refused}");
    }
}

#[tokio::test]
async fn a_remembered_refusal_of_the_former_secret_is_forgotten() {
    let paypal = PayPal::knows(&["new"]);
    let script = paypal.script();
    let client = builder(&script).build().unwrap();
    let error = get(&client).send::<()>().await.unwrap_err();
    assert_eq!((error.kind(), error.name()), (ErrorKind::Token, Some("invalid_client")));
    client.replace_credentials(new_secret()).unwrap();
    get(&client).send::<()>().await.unwrap();
}

#[tokio::test]
async fn a_wrong_secret_stops_no_call_while_the_former_token_is_valid() {
    let paypal = PayPal::knows(&["old", "new"]);
    let (script, clock) = (paypal.script(), ManualClock::default());
    let client = builder(&script).clock(clock.clone()).build().unwrap();
    get(&client).send::<()>().await.unwrap();
    client.replace_credentials(Credentials::new("id", "mistyped")).unwrap();
    let error = client.renew_token().await.unwrap_err();
    assert_eq!((error.kind(), error.name()), (ErrorKind::Token, Some("invalid_client")));
    for _ in 0..3 {
        get(&client).send::<()>().await.unwrap();
        settle().await;
    }
    assert_eq!(script.token_requests().len(), 2, "a refusal is remembered for 10 s");
    client.replace_credentials(new_secret()).unwrap();
    client.renew_token().await.unwrap();
    get(&client).send::<()>().await.unwrap();
    assert_eq!(secrets_of_calls(&script), ["old", "old", "old", "old", "new"]);
}

#[tokio::test]
async fn a_token_can_be_renewed_while_calls_use_the_current_one() {
    let paypal = PayPal::knows(&["old"]);
    let script = paypal.script();
    let client = builder(&script).build().unwrap();
    client.renew_token().await.unwrap();
    paypal.answers.forget_permits(1000);
    let clone = client.clone();
    let renewal = tokio::spawn(async move { clone.renew_token().await });
    settle().await;
    get(&client).send::<()>().await.unwrap();
    assert!(!renewal.is_finished());
    paypal.answers.add_permits(1);
    renewal.await.unwrap().unwrap();
    assert_eq!(script.token_requests().len(), 2);
    let bearer = Client::builder(Credentials::bearer("key")).environment(Environment::Sandbox);
    let error = bearer.transport(script).build().unwrap().renew_token().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token, "{error}");
}

#[tokio::test]
async fn clients_that_share_a_store_request_one_new_token() {
    let paypal = PayPal::knows(&["old", "new"]);
    let (script, clock) = (paypal.script(), ManualClock::default());
    let store = MemoryTokenStore::new().clock(clock.clone());
    let client = || builder(&script).clock(clock.clone()).token_store(store.clone()).build().unwrap();
    let clients = [client(), client()];
    for client in &clients {
        get(client).send::<()>().await.unwrap();
    }
    for client in &clients {
        client.replace_credentials(new_secret()).unwrap();
        get(client).send::<()>().await.unwrap();
        settle().await;
        get(client).send::<()>().await.unwrap();
    }
    assert_eq!(script.token_requests().len(), 2);
    assert_eq!(secrets_of_calls(&script), ["old", "old", "old", "new", "old", "new"]);
}

/// Another client that still has the former secret has stored a token, which says nothing about the
/// new secret.
#[tokio::test]
async fn a_renewal_asks_paypal_and_not_the_store() {
    let paypal = PayPal::knows(&["old"]);
    let (script, store) = (paypal.script(), MemoryTokenStore::new());
    let client = || builder(&script).token_store(store.clone()).build().unwrap();
    let (replaced, other) = (client(), client());
    get(&other).send::<()>().await.unwrap();
    replaced.replace_credentials(new_secret()).unwrap();
    assert_eq!(replaced.renew_token().await.unwrap_err().kind(), ErrorKind::Token);
    *paypal.secrets.lock().unwrap() = vec!["new"];
    replaced.renew_token().await.unwrap();
    get(&replaced).send::<()>().await.unwrap();
    assert_eq!(secrets_of_calls(&script), ["old", "new"]);
}

#[tokio::test]
async fn a_new_client_token_is_requested_with_the_new_secret() {
    let paypal = PayPal::knows(&["new"]);
    paypal.answers.forget_permits(1000);
    let script = paypal.script();
    let client = builder(&script).auth_assertion(AuthAssertion::payer_id("M").signed()).build().unwrap();
    let before = get(&client).request().unwrap();
    let call = tokio::spawn(client.client_token().send());
    settle().await;
    client.replace_credentials(new_secret()).unwrap();
    paypal.answers.add_permits(1000);
    assert!(call.await.unwrap().unwrap().expose_secret().starts_with("new"));
    // A signed assertion is signed by the new secret.
    let after = get(&client).request().unwrap();
    let header = |request: &Request| request.header("PayPal-Auth-Assertion").unwrap().to_owned();
    assert_ne!(header(&before), header(&after));
    let expected = Client::builder(new_secret()).auth_assertion(AuthAssertion::payer_id("M").signed());
    let expected: Client = expected.build().unwrap();
    assert_eq!(header(&after), header(&get(&expected).request().unwrap()));
}

/// A prepared call, and the later pages of a list, are sent long after they were made.
#[tokio::test]
async fn a_prepared_call_is_signed_by_the_secret_of_its_attempt() {
    let paypal = PayPal::knows(&["old", "new"]);
    let script = paypal.script();
    let merchant = AuthAssertion::payer_id("M").signed();
    let client = builder(&script).auth_assertion(merchant).build().unwrap();
    let calls = [get(&client), get(&client).on_behalf_of(&AuthAssertion::payer_id("N").signed())];
    let raw = get(&client).header("PayPal-Auth-Assertion", "a.b.c");
    client.replace_credentials(new_secret()).unwrap();
    let sent =
        |index: usize| script.calls().get(index).unwrap().header("PayPal-Auth-Assertion").unwrap().to_owned();
    for (index, (call, merchant)) in calls.into_iter().zip(["M", "N"]).enumerate() {
        call.send::<()>().await.unwrap();
        let expected =
            Client::builder(new_secret()).auth_assertion(AuthAssertion::payer_id(merchant).signed());
        let expected: Client = expected.build().unwrap();
        let expected = get(&expected).request().unwrap();
        assert_eq!(Some(sent(index).as_str()), expected.header("PayPal-Auth-Assertion"), "{merchant}");
    }
    raw.send::<()>().await.unwrap();
    assert_eq!(sent(2), "a.b.c");
}

#[tokio::test]
async fn another_account_is_refused() {
    let table = [
        (Credentials::new("id", "old"), Credentials::new("other", "new")),
        (Credentials::new("id", "old"), Credentials::new("id", "new").token_path("/token")),
        (Credentials::new("id", "old"), Credentials::bearer("key")),
        (Credentials::api_key("X-Key", "old"), Credentials::api_key("Y-Key", "new")),
        (Credentials::api_key_in_query("key", "old"), Credentials::api_key_in_query("Key", "new")),
        (Credentials::basic("user", "old"), Credentials::basic("other", "new")),
    ];
    for (old, new) in table {
        let options = Client::builder(old).environment(Environment::Sandbox);
        let client: Client = options.build().unwrap();
        let error = client.replace_credentials(new).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("with_credentials"), "{error}");
    }
    let client = Client::sandbox("id", "old").unwrap();
    assert!(client.replace_credentials(Credentials::new("id", "")).is_err());
}

#[tokio::test]
async fn a_key_that_every_call_carries_is_replaced() {
    let script = Script::fixed(RawResponse::new(200).with_body("{}"));
    let table = [
        (Credentials::bearer("old"), Credentials::bearer("new"), "Bearer new"),
        (Credentials::api_key("authorization", "old"), Credentials::api_key("Authorization", "new"), "new"),
        (Credentials::basic("user", "old"), Credentials::basic("user", "new"), "Basic dXNlcjpuZXc="),
    ];
    for (old, new, expected) in table {
        let options = Client::builder(old).environment(Environment::Sandbox).transport(script.clone());
        let client: Client = options.build().unwrap();
        client.clone().replace_credentials(new).unwrap();
        get(&client).send::<()>().await.unwrap();
        assert_eq!(script.calls().last().unwrap().header("authorization"), Some(expected));
    }
    let options = Client::builder(Credentials::api_key_in_query("key", "old")).transport(script.clone());
    let client: Client = options.environment(Environment::Sandbox).build().unwrap();
    client.replace_credentials(Credentials::api_key_in_query("key", "new")).unwrap();
    client.request::<Value>(Method::Get, "/v1/x?key=old").await.unwrap();
    let (_, url, _, _) = script.calls().last().unwrap().clone().into_parts();
    assert_eq!(url.query(), Some("key=new"));
}

#[tokio::test]
async fn redis_keeps_what_a_former_secret_sealed() {
    let Some(redis) = Redis::start(None) else { return };
    let script = Script::new(|request| async move {
        if !is_token_request(&request) {
            return Ok(RawResponse::new(200).with_body("{}"));
        }
        let form = String::from_utf8(request.body().unwrap().to_vec()).unwrap();
        // PayPal replaces R1, and no other refresh token.
        let (status, body) = match form.rsplit_once('=').unwrap().1 {
            "R1" => (200, r#"{"access_token":"a","expires_in":0,"refresh_token":"R2"}"#),
            "R2" => (200, r#"{"access_token":"b","expires_in":0}"#),
            _ => (400, r#"{"error":"invalid_grant"}"#),
        };
        Ok(RawResponse::new(status).with_body(body))
    });
    let app = |secret: &str| {
        Client::builder(Credentials::new("id", secret))
            .transport(script.clone())
            .token_store(redis.store().answer_time(Duration::from_secs(20)))
            .retry(RetryPolicy::none())
            .build()
            .unwrap()
    };
    let app_now: Client = app("old");
    let seller = |app: &Client| app.with_refresh_token("seller", RefreshToken::new("R1"));
    get(&seller(&app_now)).send::<()>().await.unwrap();
    app_now.replace_credentials(new_secret()).unwrap();
    // This client has only R1, which PayPal has replaced. It opens R2 by the former secret, and
    // stores it again.
    get(&seller(&app_now)).send::<()>().await.unwrap();
    let later: Client = app("new");
    get(&seller(&later)).send::<()>().await.unwrap();
    let forms: Vec<_> = (script.token_requests().iter())
        .map(|request| String::from_utf8(request.body().unwrap().to_vec()).unwrap())
        .collect();
    assert!(forms.iter().skip(1).all(|form| form.ends_with("=R2")), "{forms:?}");
}
