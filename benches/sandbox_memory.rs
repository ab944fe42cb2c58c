//! Benchmark of the memory that the local PayPal takes for an order that was created, approved and
//! captured, beside the log of requests. Run with
//! `cargo bench --package paypal-benches --bench sandbox_memory`.

use std::alloc::System;

use cap::Cap;
use paypal_benches::sandbox_client::{ORDER, send, token};
use paypal_sandbox::Sandbox;
use reqwest::Client;
use serde_json::{Value, json};
use tokio::runtime::Builder;

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

/// The orders whose memory is measured: few, with all of their events, and many, of which the
/// events of the oldest are forgotten.
const COUNTS: [usize; 2] = [2000, 20_000];

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
