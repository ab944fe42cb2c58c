//! Raw requests to the local PayPal, for its benchmarks.

use reqwest::{Client, header};
use serde_json::Value;

/// The body of an order to create.
pub const ORDER: &str = r#"{"intent":"CAPTURE","purchase_units":[{"reference_id":"default","description":"A pen and a book","amount":{"currency_code":"USD","value":"100.00"}}]}"#;

/// Gets an access token.
pub async fn token(base_url: &str) -> String {
    let request = Client::new().post(format!("{base_url}/v1/oauth2/token")).basic_auth("id", Some("secret"));
    let answer = request
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body("grant_type=client_credentials")
        .send()
        .await
        .expect("an answer");
    let token: Value = serde_json::from_slice(&answer.bytes().await.expect("a body")).expect("JSON");
    token["access_token"].as_str().expect("a token").to_owned()
}

/// Sends a POST request, and returns the JSON of its answer.
pub async fn send(http: &Client, base_url: &str, path: &str, token: &str, body: &'static str) -> Value {
    let request = http.post(format!("{base_url}{path}")).bearer_auth(token);
    let request = request.header(header::CONTENT_TYPE, "application/json").body(body);
    let answer = request.send().await.expect("an answer");
    assert!(answer.status().is_success(), "{path}: {}", answer.status());
    serde_json::from_slice(&answer.bytes().await.expect("a body")).expect("JSON")
}
