//! Benchmark of the local PayPal: creating and capturing orders, 64 at once, in memory and with a
//! data file, beside the same routes answered by a handler without state; and its start. Run with
//! `cargo bench --package paypal-benches --bench sandbox`.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::http::header;
use axum::routing::post;
use paypal_benches::sandbox_client::{ORDER, send, token};
use paypal_sandbox::{Sandbox, SandboxBuilder};
use reqwest::Client;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::runtime::Builder;

/// How many requests are under way at the same time.
const AT_ONCE: usize = 64;
/// The orders of a round, and the rounds, of which the best counts.
const ORDERS: usize = 4000;
const ROUNDS: usize = 3;

/// The times of requests that were sent 64 at once.
struct Times {
    total: Duration,
    each: Vec<Duration>,
}

impl Times {
    fn per_second(&self) -> f64 {
        self.each.len() as f64 / self.total.as_secs_f64()
    }

    fn p99(&self) -> Duration {
        let mut sorted = self.each.clone();
        sorted.sort();
        sorted.get(sorted.len() * 99 / 100).copied().unwrap_or_default()
    }
}

fn main() {
    let runtime = Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let start = start().await;
        // A round of each in turn, so that all meet the same load of the machine.
        let (mut sandbox, mut durable, mut handler) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            handler.push(handler_round().await);
            sandbox.push(sandbox_round(Sandbox::builder()).await);
            let folder = tempfile::tempdir().expect("a folder");
            durable.push(sandbox_round(Sandbox::builder().data_file(folder.path().join("data"))).await);
        }
        let best = |rounds: Vec<Times>| rounds.into_iter().min_by_key(|times| times.total).expect("a round");
        report(start, &best(sandbox), &best(durable), &best(handler));
    });
}

fn report(start: Duration, sandbox: &Times, durable: &Times, handler: &Times) {
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    if std::env::args().any(|argument| argument == "--json") {
        let row = |times: &Times| json!({"per_second": times.per_second(), "p99_ms": ms(times.p99())});
        let rows = json!({
            "sandbox": row(sandbox), "data_file": row(durable), "handler": row(handler), "start_ms": ms(start),
        });
        println!("{rows}");
        return;
    }
    println!("{:<46}{:>14}{:>10}", "orders created and captured, 64 at once", "requests/s", "p99 ms");
    for (name, times) in [
        ("a handler without state", handler),
        ("the sandbox", sandbox),
        ("the sandbox with a data file", durable),
    ] {
        println!("{name:<46}{:>14.0}{:>10.2}", times.per_second(), ms(times.p99()));
    }
    println!("{:<46}{:>14.2}", "the sandbox beside the handler", sandbox.per_second() / handler.per_second());
    println!("{:<46}{:>14.2}", "the data file beside memory", durable.per_second() / sandbox.per_second());
    println!("{:<46}{:>14.2}", "start to accepting, ms", ms(start));
}

/// The time from the start of a sandbox to its first answer.
async fn start() -> Duration {
    let http = Client::new();
    let mut best = Duration::MAX;
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let url = format!("{}/_sandbox/health", sandbox.base_url());
        http.get(url).send().await.expect("an answer");
        best = best.min(begun.elapsed());
        sandbox.shutdown().await;
    }
    best
}

/// Creates orders, approves them (not measured), and captures them.
async fn sandbox_round(options: SandboxBuilder) -> Times {
    let sandbox = options.seed(1).start().await.expect("a sandbox");
    let times = round(sandbox.base_url(), Some(&sandbox)).await;
    sandbox.shutdown().await;
    times
}

/// Sends the same requests to a handler without state. It returns copies of two answers of the
/// sandbox.
async fn handler_round() -> Times {
    let sandbox = Sandbox::builder().seed(1).start().await.expect("a sandbox");
    let (http, token) = (Client::new(), token(sandbox.base_url()).await);
    let created = send(&http, sandbox.base_url(), "/v2/checkout/orders", &token, ORDER).await;
    let id = created["id"].as_str().unwrap_or_default().to_owned();
    sandbox.approve(&id);
    let path = format!("/v2/checkout/orders/{id}/capture");
    let captured = send(&http, sandbox.base_url(), &path, &token, "").await;
    sandbox.shutdown().await;

    let answer = |body: Value| {
        let body = body.to_string();
        move |_: axum::body::Bytes| {
            let body = body.clone();
            async move { ([(header::CONTENT_TYPE, "application/json")], body) }
        }
    };
    let routes = Router::new()
        .route("/v2/checkout/orders", post(answer(created)))
        .route("/v2/checkout/orders/{id}/capture", post(answer(captured)));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let base_url = format!("http://{}", listener.local_addr().expect("an address"));
    let server = tokio::spawn(async move { axum::serve(listener, routes).await });
    let times = round(&base_url, None).await;
    server.abort();
    times
}

async fn round(base_url: &str, sandbox: Option<&Sandbox>) -> Times {
    let http = Client::new();
    let token = match sandbox {
        Some(_) => token(base_url).await,
        None => "A21AAF-a-token".to_owned(),
    };
    let ids = Arc::new(std::sync::Mutex::new(Vec::new()));
    let create = at_once(|_| {
        let (http, base_url, token, ids) = (http.clone(), base_url.to_owned(), token.clone(), ids.clone());
        async move {
            let order = send(&http, &base_url, "/v2/checkout/orders", &token, ORDER).await;
            ids.lock().expect("a lock").push(order["id"].as_str().expect("an id").to_owned());
        }
    })
    .await;
    let ids: Arc<Vec<String>> = Arc::new(ids.lock().expect("a lock").clone());
    if let Some(sandbox) = sandbox {
        for id in ids.iter() {
            sandbox.approve(id);
        }
    }
    let capture = at_once(|number| {
        let (http, base_url, token, ids) = (http.clone(), base_url.to_owned(), token.clone(), ids.clone());
        async move {
            let path = format!("/v2/checkout/orders/{}/capture", ids[number]);
            let order = send(&http, &base_url, &path, &token, "").await;
            assert_eq!(order["status"], "COMPLETED");
        }
    })
    .await;
    Times { total: create.total + capture.total, each: [create.each, capture.each].concat() }
}

/// Carries out all requests of a round, 64 at once.
async fn at_once<F: Future<Output = ()> + Send + 'static>(
    request: impl Fn(usize) -> F + Send + Sync,
) -> Times {
    let next = AtomicUsize::new(0);
    let begun = Instant::now();
    let workers = (0..AT_ONCE).map(|_| async {
        let mut each = Vec::new();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= ORDERS {
                return each;
            }
            let begun = Instant::now();
            tokio::spawn(request(number)).await.expect("a request");
            each.push(begun.elapsed());
        }
    });
    let each = futures_util::future::join_all(workers).await.concat();
    Times { total: begun.elapsed(), each }
}
