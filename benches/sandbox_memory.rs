//! Benchmark of the memory that the local PayPal takes for an order that was created, approved and
//! captured, beside the log of requests. Run with
//! `cargo bench --package paypal-benches --bench sandbox_memory`.

use std::alloc::System;

use axum::http::header;
use cap::Cap;
use paypal_sandbox::Sandbox;
use reqwest::Client;
use serde_json::{Value, json};
use tokio::runtime::Builder;

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

/// The orders whose memory is measured: few, with all of their events, and many, of which the
/// events of the oldest are forgotten.
const COUNTS: [usize; 2] = [2000, 20_000];

const ORDER: &str = r#"{"intent":"CAPTURE","purchase_units":[{"reference_id":"default","description":"A pen and a book","amount":{"currency_code":"USD","value":"100.00"}}]}"#;

fn main() {
    let runtime = Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let rows = COUNTS.map(|count| (count, runtime.block_on(memory(count))));
    if std::env::args().any(|argument| argument == "--json") {
        let row = |(count, bytes): &(usize, usize)| json!({"orders": count, "bytes_per_order": bytes});
        println!("{}", rows.iter().map(row).collect::<Value>());
        return;
    }
    println!("{:<30}{:>20}", "captured orders", "bytes per order");
    for (count, bytes) in rows {
        println!("{count:<30}{bytes:>20}");
    }
}

/// The memory of a captured order, without the log of requests. No request id is sent, so that no
/// answer is stored.
async fn memory(count: usize) -> usize {
    let sandbox = Sandbox::builder().seed(1).start().await.expect("a sandbox");
    let (http, token) = (Client::new(), token(sandbox.base_url()).await);
    let pay = async |count: usize| {
        for _ in 0..count {
            let order = send(&http, sandbox.base_url(), "/v2/checkout/orders", &token, ORDER).await;
            let id = order["id"].as_str().unwrap_or_default().to_owned();
            sandbox.approve(&id);
            send(&http, sandbox.base_url(), &format!("/v2/checkout/orders/{id}/capture"), &token, "").await;
        }
        sandbox.clear_requests();
    };
    pay(100).await;
    let before = ALLOCATOR.allocated();
    pay(count).await;
    let bytes = ALLOCATOR.allocated().saturating_sub(before) / count;
    sandbox.shutdown().await;
    bytes
}

async fn token(base_url: &str) -> String {
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

async fn send(http: &Client, base_url: &str, path: &str, token: &str, body: &'static str) -> Value {
    let request = http.post(format!("{base_url}{path}")).bearer_auth(token);
    let request = request.header(header::CONTENT_TYPE, "application/json").body(body);
    let answer = request.send().await.expect("an answer");
    assert!(answer.status().is_success(), "{path}: {}", answer.status());
    serde_json::from_slice(&answer.bytes().await.expect("a body")).expect("JSON")
}
