//! Tests of client tokens and the end of tokens, over real HTTP.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD};
use paypal_generated::identity::{TerminateTokenRequest, TokenTypeHint};
use serde_json::Value;
use support::world;

const PROFILE: &str = "/v1/identity/openidconnect/userinfo?schema=openid";

#[tokio::test]
async fn a_client_token_has_an_access_token_that_works_for_an_hour() {
    let world = world().await;
    let answer = world.paypal.identity().generate_client_token().await.unwrap();
    let decoded = STANDARD.decode(answer.client_token.unwrap()).unwrap();
    let decoded: Value = serde_json::from_slice(&decoded).unwrap();
    let token = format!("Bearer {}", decoded["paypal"]["accessToken"].as_str().unwrap());
    let headers = [("authorization", token.as_str())];
    assert_eq!(world.raw("GET", PROFILE, &headers, None).await.status, 200);
    world.clock.advance(Duration::from_secs(3600));
    assert_eq!(world.raw("GET", PROFILE, &headers, None).await.status, 401);
}

#[tokio::test]
async fn a_terminated_token_is_refused_and_the_client_gets_another() {
    let world = world().await;
    assert_eq!(world.raw("GET", PROFILE, &[], None).await.status, 200);
    let request = TerminateTokenRequest::new(world.token.as_str(), TokenTypeHint::AccessToken);
    world.paypal.identity().terminate_token(&request).await.unwrap();
    let refused = world.raw("GET", PROFILE, &[], None).await;
    assert_eq!((refused.status, refused.body["error"].as_str()), (401, Some("invalid_token")));
    assert_eq!(world.paypal.identity().list_users().await.unwrap().total_results, Some(0));
}
