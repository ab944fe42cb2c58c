//! Benchmark of a call over loopback, in one run in which the contenders take turns: this SDK, with
//! token, retries, request ids and a hook; raw `reqwest` that decodes the same order into a
//! hand-written struct with `serde_derive`; and raw `reqwest` that parses the order into
//! `serde_json::Value`.
//!
//! Prints the CPU time of a call (user and system, of this process: the server is another process),
//! the allocations of a call, and the memory of 10,000 calls that wait for a response; `-- --json`
//! prints one JSON object. Run with `cargo bench --package paypal-benches --bench calls`.

use std::future::{Future, IntoFuture};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::http::header;
use axum::routing::get;
use cpu_time::ProcessTime;
use paypal_benches::{bodies, twins::order as twin};
use paypal_generated::orders::Order;
use paypal_generated::{
    Attempt, AttemptEnd, Bytes, Client, ConcurrencyLimit, Credentials, Environment, Hook, RawResponse,
    Request, Transport, TransportFuture,
};
use serde_json::{Value, json};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tokio::task::JoinSet;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<std::alloc::System> = &INSTRUMENTED_SYSTEM;

/// Each round runs every contender once, so that a disturbance affects all of them. The median of
/// the rounds counts.
const ROUNDS: usize = 30;
const CALLS: usize = 1_000;
const WAITING: usize = 10_000;
const PATH: &str = "/v2/checkout/orders/8AB12345CD678901E";

fn main() {
    if std::env::args().any(|argument| argument == "--serve") {
        return serve();
    }
    let (server, base) = start();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let (costs, waiting) = runtime.block_on(async { (measure(&base).await, waiting().await) });
    drop(server);
    if std::env::args().any(|argument| argument == "--json") {
        println!("{}", as_json(&costs, &waiting));
    } else {
        table(&costs, &waiting);
    }
}

/// Runs the server, in its own process.
fn serve() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        println!("http://{}", listener.local_addr().expect("an address"));
        let json = |body| async move { ([(header::CONTENT_TYPE, "application/json")], body) };
        let order = move || json(ORDER.as_str());
        let token = move || json(r#"{"access_token":"A21AAFs-token","expires_in":32400}"#);
        let routes =
            Router::new().route(PATH, get(order)).route("/v1/oauth2/token", axum::routing::post(token));
        axum::serve(listener, routes).await.expect("a server");
    });
}

static ORDER: LazyLock<String> = LazyLock::new(|| bodies::order().to_string());

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start() -> (Server, String) {
    let this = std::env::current_exe().expect("this program");
    let mut child = Command::new(this).arg("--serve").stdout(Stdio::piped()).spawn().expect("a server");
    let mut base = String::new();
    let output = child.stdout.take().expect("its output");
    BufReader::new(output).read_line(&mut base).expect("its address");
    (Server(child), base.trim_end().to_owned())
}

/// A minimal hook: it counts attempts.
struct Count(Arc<AtomicUsize>);

impl Hook for Count {
    fn after(&self, _: &Attempt<'_>, _: &AttemptEnd<'_>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// The costs of a call with this SDK, the twin and `Value`.
struct Costs {
    concurrency: usize,
    micros: [f64; 3],
    allocations: [usize; 3],
}

/// The memory that waiting calls hold.
struct Waiting {
    what: &'static str,
    bytes: usize,
}

fn table(costs: &[Costs], waiting: &[Waiting]) {
    println!("{} bytes per order, {ROUNDS} rounds of {CALLS} calls each, on one thread", ORDER.len());
    println!(
        "{:<28}{:>9}{:>9}{:>9}{:>13}{:>13}",
        "CPU µs per call", "ours", "derive", "Value", "ours/derive", "ours/Value"
    );
    for Costs { concurrency, micros: [ours, derive, value], allocations } in costs {
        println!(
            "{:<28}{ours:>9.1}{derive:>9.1}{value:>9.1}{:>13.3}{:>13.3}",
            format!("{concurrency} at once"),
            ours / derive,
            ours / value
        );
        let [ours, derive, value] = allocations;
        println!("{:<28}{ours:>9}{derive:>9}{value:>9}", "  allocations per call");
    }
    for Waiting { what, bytes } in waiting {
        println!(
            "{WAITING} calls that wait for {what}: {:.1} MiB, {} bytes per call",
            *bytes as f64 / (1024.0 * 1024.0),
            bytes / WAITING
        );
    }
}

fn as_json(costs: &[Costs], waiting: &[Waiting]) -> Value {
    let cost = |cost: &Costs| {
        let ([ours, derive, value], [our_count, derive_count, value_count]) = (cost.micros, cost.allocations);
        json!({
            "concurrency": cost.concurrency, "ours_us": ours, "derive_us": derive, "value_us": value,
            "ours_over_derive": ours / derive, "ours_over_value": ours / value,
            "allocations": {"ours": our_count, "derive": derive_count, "value": value_count},
        })
    };
    let wait =
        |waiting: &Waiting| json!({"calls": WAITING, "wait_for": waiting.what, "bytes": waiting.bytes});
    json!({
        "costs": costs.iter().map(cost).collect::<Value>(),
        "waiting": waiting.iter().map(wait).collect::<Value>(),
    })
}

async fn measure(base: &str) -> Vec<Costs> {
    let attempts = Arc::new(AtomicUsize::new(0));
    let paypal = Client::builder(Credentials::new("id", "secret"))
        .environment(Environment::custom(base).expect("a loopback address"))
        .hook(Count(Arc::clone(&attempts)))
        .build()
        .expect("a client");
    let raw = reqwest::Client::builder().tcp_nodelay(true).no_proxy().build().expect("a client");
    let url: Arc<str> = format!("{base}{PATH}").into();

    let mut rows = Vec::new();
    for concurrency in [1, 64] {
        let mut times = [const { Vec::new() }; 3];
        let mut allocations = [0; 3];
        for round in 0..=ROUNDS {
            let costs = [
                cost(concurrency, {
                    let paypal = paypal.clone();
                    move || ours(paypal.clone())
                })
                .await,
                cost(concurrency, {
                    let (raw, url) = (raw.clone(), url.clone());
                    move || derived(raw.clone(), url.clone())
                })
                .await,
                cost(concurrency, {
                    let (raw, url) = (raw.clone(), url.clone());
                    move || untyped(raw.clone(), url.clone())
                })
                .await,
            ];
            // The first round is not counted: it opens connections, and fills the token and the
            // caches.
            for (index, (time, count)) in costs.into_iter().enumerate().skip_while(|_| round == 0) {
                times[index].push(time);
                allocations[index] = count;
            }
        }
        rows.push(Costs { concurrency, micros: times.map(median), allocations });
    }
    assert!(attempts.load(Ordering::Relaxed) >= 2 * ROUNDS * CALLS, "the hook saw every attempt");
    rows
}

async fn ours(paypal: Client) {
    let order: Order = paypal.orders().get("8AB12345CD678901E").await.expect("an order");
    assert!(order.purchase_units.is_some());
}

async fn derived(client: reqwest::Client, url: Arc<str>) {
    let body = answer(client, url).await;
    let order: twin::Order = serde_json::from_slice(&body).expect("an order");
    assert!(order.purchase_units.is_some());
}

async fn untyped(client: reqwest::Client, url: Arc<str>) {
    let body = answer(client, url).await;
    let order: Value = serde_json::from_slice(&body).expect("an order");
    assert!(order["purchase_units"].is_array());
}

/// Sends the request as a person would write it with `reqwest`: the token and an `Accept` header.
async fn answer(client: reqwest::Client, url: Arc<str>) -> Bytes {
    let request = client.get(&*url).bearer_auth("A21AAFs-token").header(header::ACCEPT, "application/json");
    let response = request.send().await.and_then(reqwest::Response::error_for_status).expect("a response");
    response.bytes().await.expect("a body")
}

/// Measures the CPU microseconds and the allocations of a call.
async fn cost<F, C>(concurrency: usize, call: C) -> (f64, usize)
where
    F: Future<Output = ()> + Send + 'static,
    C: Fn() -> F + Clone + Send + Sync + 'static,
{
    let (region, begun) = (Region::new(ALLOCATOR), ProcessTime::now());
    let lane = |call: C| async move {
        for _ in 0..CALLS / concurrency {
            call().await;
        }
    };
    let lanes: JoinSet<()> = (0..concurrency).map(|_| lane(call.clone())).collect();
    lanes.join_all().await;
    let calls = (CALLS / concurrency * concurrency) as f64;
    let allocations = region.change().allocations;
    (begun.elapsed().as_secs_f64() / calls * 1e6, allocations / calls as usize)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// A transport that answers token requests only. Other requests wait for ever.
struct Hang;

impl Transport for Hang {
    fn send(&self, request: Request) -> TransportFuture {
        Box::pin(async move {
            match request.url().path() {
                "/v1/oauth2/token" => {
                    Ok(RawResponse::new(200)
                        .with_body(r#"{"access_token":"A21AAFs-token","expires_in":32400}"#))
                }
                _ => {
                    let held = std::future::pending::<RawResponse>().await;
                    drop(request);
                    Ok(held)
                }
            }
        })
    }
}

/// Measures the memory of waiting calls: calls that wait for a response, and calls that wait for
/// the concurrency limit.
async fn waiting() -> Vec<Waiting> {
    let mut rows = Vec::new();
    for (what, limit) in [("a response", WAITING), ("the concurrency limit", 1)] {
        let options = Client::builder(Credentials::new("id", "secret"));
        let options = options.transport(Hang).concurrency_limit(&ConcurrencyLimit::new(limit));
        let paypal = options.build().expect("a client");
        let region = Region::new(ALLOCATOR);
        let mut calls = JoinSet::new();
        for _ in 0..WAITING {
            calls.spawn(paypal.orders().get("8AB12345CD678901E").into_future());
        }
        for _ in 0..10 {
            tokio::task::yield_now().await;
        }
        let held = region.change();
        let bytes = held.bytes_allocated.saturating_sub(held.bytes_deallocated);
        rows.push(Waiting { what, bytes });
    }
    rows
}
