//! Tests that `Debug` of each public type names the type and what tells one value from another.
//! That it shows no secret is tested in `secrets.rs`.

#![allow(clippy::unwrap_used, reason = "tests may unwrap")]

use std::fmt::Debug;
use std::time::{Duration, SystemTime};

use paypal_runtime::{
    AccessToken, AuthAssertion, AuthorizationCode, Client, ConcurrencyLimit, Credentials, Environment,
    MemoryTokenStore, RedisTokenStore, RefreshToken, ReqwestTransport, RetryBudget, RetryPolicy,
    TokenStoreError, testing::Script,
};

/// Checks the start of the output, and that it contains each of these texts.
fn check(value: &dyn Debug, name: &str, parts: &[&str]) {
    let shown = format!("{value:?}");
    assert!(shown.starts_with(name), "{shown} does not begin with {name}");
    for part in parts {
        assert!(shown.contains(part), "{shown} does not contain {part}");
    }
}

#[test]
fn debug_names_the_type_and_its_parts() {
    let credentials = Credentials::new("the-id", "the-secret");
    let builder = Client::builder(credentials.clone())
        .environment(Environment::Live)
        .user_agent("a-shop/1")
        .partner_attribution_id("A_Partner");
    check(&builder, "ClientBuilder", &["the-id", "Live", "a-shop/1", "A_Partner"]);
    let script = Script::new([]);
    let client: Client = script.client().unwrap();
    check(&client, "Client", &["environment", "attempt_timeout", "deadline: 180s"]);
    check(&client.client_token().domain("shop.example"), "SdkTokenCall", &["client_token", "shop.example"]);
    check(&ConcurrencyLimit::new(7), "ConcurrencyLimit", &["7"]);
    check(
        &ReqwestTransport::from_client(reqwest::Client::new()).body_limit(123),
        "ReqwestTransport",
        &["123"],
    );
    check(&RetryBudget::new(9, 0.5), "RetryBudget", &["9"]);
    check(&credentials, "Credentials", &["the-id"]);
    check(&AuthAssertion::payer_id("A-Payer"), "AuthAssertion", &[]);
    check(&AuthorizationCode::new("code"), "AuthorizationCode", &[]);
    check(&RefreshToken::new("token"), "RefreshToken", &[]);
    check(&MemoryTokenStore::new(), "MemoryTokenStore", &[]);
    check(
        &RedisTokenStore::new("redis://127.0.0.1:1/").unwrap(),
        "RedisTokenStore",
        &["prefix", "answer_time"],
    );
    let token = AccessToken::new("token", SystemTime::UNIX_EPOCH, SystemTime::UNIX_EPOCH).unwrap();
    check(&token, "AccessToken", &["refresh_at", "expires_at"]);
    check(&TokenStoreError::new("the store is gone"), "TokenStoreError", &[]);
    assert!(TokenStoreError::new("the store is gone").to_string().contains("the store is gone"));
}

#[test]
fn a_policy_without_retries_has_no_budget() {
    check(&RetryPolicy::none(), "RetryPolicy", &["attempts: 1", "budget: None"]);
    let policy = RetryPolicy::default().time_limit(Duration::from_secs(3));
    check(&policy, "RetryPolicy", &["time_limit: Some(3s)", "budget: Some"]);
}
