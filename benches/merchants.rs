//! Benchmark of the clients of 200 merchants in one process: the time to make them, and their
//! memory beside the transport, which they share. Run with
//! `cargo bench --package paypal-benches --bench merchants`.

use std::alloc::System;
use std::future::ready;
use std::time::{Duration, Instant};

use cap::Cap;
use paypal_generated::{
    Client, ClientBuilder, Credentials, Method, RawResponse, Request, Transport, TransportFuture, Value,
};
use serde_json::json;
use tokio::runtime::Builder;

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

const MERCHANTS: usize = 200;
const TRIES: usize = 20;

/// The time and the memory that the clients of all merchants take.
struct Cost {
    row: &'static str,
    time: Duration,
    bytes: usize,
}

fn main() {
    let platform = Client::sandbox("platform", "secret").expect("a client");
    let local: Client = options("platform").transport(Local).build().expect("a client");
    let rows = [
        best("200 clients by `with_credentials`", || merchants(&platform)),
        best("the same, after a call of each", || {
            let clients = merchants(&local);
            call_each(&clients);
            clients
        }),
        measure("200 clients by `build`, a transport each", || {
            (0..MERCHANTS).map(|number| options(&name(number)).build().expect("a client")).collect()
        }),
    ];
    if std::env::args().any(|argument| argument == "--json") {
        let row = |Cost { row, time, bytes }: &Cost| json!({"clients": row, "seconds": time.as_secs_f64(), "bytes": bytes});
        println!("{}", rows.iter().map(row).collect::<serde_json::Value>());
        return;
    }
    println!("{:<46}{:>10}{:>14}{:>10}", "merchants", "ms", "µs a client", "KiB");
    for Cost { row, time, bytes } in rows {
        let micros = time.as_secs_f64() * 1e6;
        let (ms, each, kib) = (micros / 1e3, micros / MERCHANTS as f64, bytes as f64 / 1024.0);
        println!("{row:<46}{ms:>10.2}{each:>14.1}{kib:>10.0}");
    }
}

fn name(number: usize) -> String {
    format!("merchant-{number:03}-with-a-client-id-as-long-as-those-of-PayPal-which-have-80-characters")
}

fn options(id: &str) -> ClientBuilder {
    Client::builder(Credentials::new(id, "secret"))
}

fn merchants(platform: &Client) -> Vec<Client> {
    let credentials = (0..MERCHANTS).map(|number| Credentials::new(name(number), "secret"));
    credentials.map(|one| platform.with_credentials(one).expect("a client")).collect()
}

/// Makes one call with each client, which gets a token first.
fn call_each(clients: &[Client]) {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        for client in clients {
            client.request::<Value>(Method::Get, "/v1/x").await.expect("an answer");
        }
    });
}

fn best(row: &'static str, make: impl Fn() -> Vec<Client>) -> Cost {
    let costs = (0..TRIES).map(|_| measure(row, &make));
    costs.min_by_key(|cost| cost.time).expect("a try")
}

fn measure(row: &'static str, make: impl Fn() -> Vec<Client>) -> Cost {
    let (before, begun) = (ALLOCATOR.allocated(), Instant::now());
    let clients = make();
    let (time, bytes) = (begun.elapsed(), ALLOCATOR.allocated().saturating_sub(before));
    drop(clients);
    Cost { row, time, bytes }
}

/// A transport without a network.
struct Local;

impl Transport for Local {
    fn send(&self, request: Request) -> TransportFuture {
        let body = match request.url().path() {
            "/v1/oauth2/token" => {
                r#"{"access_token":"A21AAF-a-token-of-the-usual-length","expires_in":32400}"#
            }
            _ => "{}",
        };
        Box::pin(ready(Ok(RawResponse::new(200).with_body(body))))
    }
}
