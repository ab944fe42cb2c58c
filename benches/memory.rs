//! Benchmark of the memory that a body takes once it is decoded: the peak of the heap while it is
//! read, beside the size of the body. The bodies are made to take as much as possible. Each is read
//! in a process of its own. Run with `cargo bench --package paypal-benches --bench memory`.

use std::alloc::System;
use std::convert::Infallible;
use std::io::{BufRead, BufReader};
use std::pin::Pin;
use std::process::{Command, Stdio};
use std::task::{Context, Poll};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::header;
use axum::routing::get;
use cap::Cap;
use futures_core::Stream;
use paypal_generated::invoicing::Invoice;
use paypal_generated::orders::Order;
use paypal_generated::runtime::model::{self, Field};
use paypal_generated::{Client, Credentials, Environment};
use serde_json::{Value, json};

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

/// The size of each body.
const SIZE: usize = 4 << 20;
const LIMIT: usize = model::DEFAULT_MEMORY_LIMIT;

/// The name of a row, and the function that measures it.
type Row = (&'static str, fn() -> Measured);

/// The size of a body, the peak of the memory while it is read, and how the reading ends.
struct Measured {
    bytes: usize,
    peak: usize,
    end: String,
}

const ROWS: [Row; 12] = [
    ("a list of 0 where objects are declared", || list::<Order>("purchase_units", "0")),
    ("a list of {} where objects are declared", || list::<Order>("purchase_units", "{}")),
    ("a list of [] where objects are declared", || list::<Order>("purchase_units", "[]")),
    ("a list of null where objects are declared", || list::<Invoice>("items", "null")),
    ("a list of objects with one unknown property", || list::<Order>("purchase_units", r#"{"a":0}"#)),
    ("a list of 0 in an unknown property", || list::<Order>("unknown", "0")),
    ("unknown properties", unknown),
    ("lists in lists", deep),
    ("objects in objects", deep_objects),
    ("one long string", || decode::<Order>(repeated("{\"id\":\"", "a", "\"}"))),
    ("an order of 1 MB in chunks of 1 byte", || chunks(1)),
    ("an order of 1 MB in chunks of 4 KiB", || chunks(4096)),
];

fn main() {
    let option = |name: &str| std::env::args().skip_while(|argument| argument != name).nth(1);
    if let Some(size) = option("--serve").and_then(|size| size.parse().ok()) {
        return serve(size);
    }
    if let Some(name) = option("--row") {
        let Some((_, measure)) = ROWS.into_iter().find(|(row, _)| *row == name) else { return };
        let Measured { bytes, peak, end } = measure();
        println!("{bytes} {peak} {end}");
        return;
    }
    let rows = ROWS.map(|(name, _)| {
        let program = std::env::current_exe().expect("the path of this program");
        let output = Command::new(program).args(["--row", name]).output().expect("a process");
        let line = String::from_utf8_lossy(&output.stdout).into_owned();
        let mut parts = line.trim().splitn(3, ' ');
        let mut number = || parts.next().and_then(|part| part.parse::<usize>().ok()).unwrap_or_default();
        let (bytes, peak) = (number(), number());
        (name, Measured { bytes, peak, end: parts.next().unwrap_or("failed").to_owned() })
    });
    if std::env::args().any(|argument| argument == "--json") {
        let row = |(name, Measured { bytes, peak, end }): &(&str, Measured)| json!({"body": name, "bytes": bytes, "peak_bytes": peak, "result": end});
        println!("{}", rows.iter().map(row).collect::<Value>());
        return;
    }
    println!("{:<46}{:>10}{:>12}{:>16}   result", "memory", "bytes", "peak MiB", "bytes a byte");
    for (name, Measured { bytes, peak, end }) in rows {
        let (mib, ratio) = (peak as f64 / f64::from(1 << 20), peak as f64 / bytes as f64);
        println!("{name:<46}{bytes:>10}{mib:>12.1}{ratio:>16.2}   {end}");
    }
}

/// Measures one body in this process.
fn decode<T: Field>(body: String) -> Measured {
    let before = ALLOCATOR.allocated();
    let result = model::decode_within::<T>(body.as_bytes(), LIMIT);
    let end = match &result {
        Ok(_) => "decoded".to_owned(),
        Err(error) if error.is_too_large() => "refused: too large".to_owned(),
        Err(error) => error.to_string(),
    };
    Measured { bytes: body.len(), peak: ALLOCATOR.max_allocated() - before, end }
}

/// Builds a body without any other allocation, so that the peak before is the body itself.
fn repeated(start: &str, middle: &str, end: &str) -> String {
    let mut body = String::with_capacity(SIZE + 64);
    body.push_str(start);
    while body.len() + middle.len() + end.len() < SIZE {
        body.push_str(middle);
    }
    body.push_str(end);
    body
}

fn list<T: Field>(name: &str, element: &str) -> Measured {
    decode::<T>(repeated(&format!("{{\"{name}\":["), &format!("{element},"), "0]}"))
}

fn unknown() -> Measured {
    let mut body = String::with_capacity(SIZE + 64);
    body.push('{');
    for number in 0.. {
        let comma = if number == 0 { "" } else { "," };
        body.push_str(&format!("{comma}\"{number}\":0"));
        if body.len() > SIZE {
            break;
        }
    }
    body.push('}');
    decode::<Order>(body)
}

fn deep() -> Measured {
    let mut body = String::with_capacity(SIZE + 64);
    body.push_str("{\"purchase_units\":");
    (0..SIZE / 2).for_each(|_| body.push('['));
    (0..SIZE / 2).for_each(|_| body.push(']'));
    body.push('}');
    decode::<Order>(body)
}

fn deep_objects() -> Measured {
    let mut body = String::with_capacity(SIZE + 64);
    body.push_str("{\"payer\":");
    (0..SIZE / 6).for_each(|_| body.push_str("{\"a\":"));
    body.push('0');
    (0..SIZE / 6).for_each(|_| body.push('}'));
    body.push('}');
    decode::<Order>(body)
}

/// Receives an order with a client. The server, in a process of its own, sends it in chunks of this
/// size.
fn chunks(size: usize) -> Measured {
    let program = std::env::current_exe().expect("the path of this program");
    let mut server = Command::new(program)
        .args(["--serve", &size.to_string()])
        .stdout(Stdio::piped())
        .spawn()
        .expect("a server");
    let mut base = String::new();
    BufReader::new(server.stdout.take().expect("its output")).read_line(&mut base).expect("its address");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let measured = runtime.block_on(async {
        let client = Client::builder(Credentials::bearer("token"))
            .environment(Environment::custom(base.trim()).expect("an environment"))
            .build()
            .expect("a client");
        let before = ALLOCATOR.allocated();
        let result = client.orders().get("5O190127TN364715T").await;
        let end = if result.is_ok() { "decoded".to_owned() } else { format!("{result:?}") };
        Measured { bytes: order_of_1_mb().len(), peak: ALLOCATOR.max_allocated() - before, end }
    });
    let _ = server.kill();
    let _ = server.wait();
    measured
}

fn order_of_1_mb() -> String {
    format!("{{\"id\":\"{}\"}}", "a".repeat(1_000_000))
}

fn serve(size: usize) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let body: &'static [u8] = order_of_1_mb().leak().as_bytes();
    let answer = move || async move {
        ([(header::CONTENT_TYPE, "application/json")], Body::from_stream(Chunks { body, size }))
    };
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        println!("http://{}", listener.local_addr().expect("an address"));
        let router = Router::new().route("/v2/checkout/orders/{id}", get(answer));
        axum::serve(listener, router).await.expect("a server");
    });
}

/// A body in chunks of one size.
struct Chunks {
    body: &'static [u8],
    size: usize,
}

impl Stream for Chunks {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let (chunk, rest) = self.body.split_at(self.size.min(self.body.len()));
        self.body = rest;
        Poll::Ready((!chunk.is_empty()).then(|| Ok(Bytes::from_static(chunk))))
    }
}
