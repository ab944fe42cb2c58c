//! An endpoint for webhooks: verifies a delivery, stores its payment, and only then confirms it.
//!
//!     cargo run --example webhook_server --features webhooks
//!
//! By default the example sends a few test events to itself on a loopback address, and ends. With
//! `PAYPAL_WEBHOOK_ID` set, it receives the events of that webhook of PayPal's sandbox on port 8080
//! until it is stopped. PayPal must reach it over HTTPS, so run a tunnel or a proxy in front of it.
//! `PAYPAL_CERT_URL` may be set to the certificate's address that the example has printed before:
//! the certificate is then fetched before the first delivery.

use std::{
    env,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State},
    http::{HeaderMap, StatusCode},
    routing::post,
};
use paypal_generated::{
    Environment,
    events::{Event, MemoryReplayGuard, VerifiedEvent, Verifier},
    runtime::webhook::testing::TestSigner,
};
use tokio::net::TcpListener;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// The largest accepted body, in bytes. PayPal's events have a few kilobytes.
const LARGEST_BODY: usize = 1 << 20;

/// The state of the endpoint. Both fields are cheap to clone.
#[derive(Clone)]
struct Endpoint {
    verifier: Verifier,
    ledger: Ledger,
}

/// Stands in for a database.
#[derive(Clone, Default)]
struct Ledger(Arc<Mutex<Vec<String>>>);

impl Ledger {
    fn store(&self, line: String) {
        println!("  stored: {line}");
        self.lines().push(line);
    }

    fn lines(&self) -> std::sync::MutexGuard<'_, Vec<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes the body as bytes: the signature covers the exact bytes, which a JSON extractor would
/// lose.
async fn deliver(State(endpoint): State<Endpoint>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let Endpoint { verifier, ledger } = endpoint;
    let answer = verifier.handle(&headers, &body, |delivery| handle(delivery, ledger)).await;
    if let Some(error) = answer.error() {
        // The headers are not logged: with them, somebody else could send the event again.
        println!("  refused: {error}");
    }
    answer.status()
}

/// Handles a delivery. After `Ok`, PayPal does not send it again; after an error it does. A handler
/// with much to do stores the event in a queue, and leaves the work to another task.
async fn handle(delivery: VerifiedEvent, ledger: Ledger) -> Result<()> {
    // Not a secret: a server keeps it, and fetches the certificate from it when it starts.
    println!("  verified by {}", delivery.transmission().certificate_url());
    match Event::of(delivery.event()) {
        Event::PaymentCaptureCompleted(capture) => {
            let amount = capture.amount.as_ref().ok_or("the capture has no amount")?;
            ledger.store(format!("{} {} for an order", amount.value, amount.currency_code));
        }
        Event::PaymentSaleCompleted(sale) => {
            let subscription = sale.billing_agreement_id.as_deref().ok_or("not of a subscription")?;
            ledger.store(format!("{} {} for {subscription}", sale.amount.total, sale.amount.currency));
        }
        _ => println!("  nothing to do for {}", delivery.event().event_type()),
    }
    Ok(())
}

fn server(verifier: Verifier, ledger: Ledger) -> Router {
    Router::new()
        .route("/webhooks", post(deliver))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .with_state(Endpoint { verifier, ledger })
}

#[tokio::main]
async fn main() -> Result<()> {
    let ledger = Ledger::default();
    if let Ok(webhook_id) = env::var("PAYPAL_WEBHOOK_ID") {
        let verifier = Verifier::builder(Environment::Sandbox, webhook_id)
            .replay_guard(MemoryReplayGuard::new(10_000))
            .build()?;
        if let Ok(url) = env::var("PAYPAL_CERT_URL")
            && let Err(error) = verifier.prefetch(&url).await
        {
            // The first delivery fetches the certificate then.
            println!("the certificate was not fetched in advance: {error}");
        }
        let listener = TcpListener::bind("127.0.0.1:8080").await?;
        println!("waiting on http://{}/webhooks", listener.local_addr()?);
        axum::serve(listener, server(verifier, ledger)).await?;
        return Ok(());
    }

    let signer = TestSigner::new(Environment::Sandbox, "4JH86294D6297924G")?;
    let verifier = Verifier::builder(Environment::Sandbox, "4JH86294D6297924G")
        .trust_anchor(signer.trust_anchor())
        .transport(signer.transport())
        .replay_guard(MemoryReplayGuard::new(10_000))
        .build()?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/webhooks", listener.local_addr()?);
    let router = server(verifier, ledger.clone());
    tokio::spawn(async { axum::serve(listener, router).await });
    tokio::time::timeout(Duration::from_secs(30), send_test_events(&signer, &url)).await??;
    let stored = ledger.lines().join(", ");
    if stored != "45.50 USD for an order, 9.00 EUR for I-1" {
        return Err(format!("stored: {stored}").into());
    }
    Ok(())
}

/// Sends genuine events, one of them twice, an event that can't be handled, an event that was
/// changed in transit, and an unsigned event.
async fn send_test_events(signer: &TestSigner, url: &str) -> Result<()> {
    let paid = r#"{"id":"WH-1","event_type":"PAYMENT.CAPTURE.COMPLETED","resource_version":"2.0","resource":{"id":"42","amount":{"currency_code":"USD","value":"45.50"}}}"#;
    let subscription = r#"{"id":"WH-2","event_type":"PAYMENT.SALE.COMPLETED","resource":{"id":"43","billing_agreement_id":"I-1","amount":{"currency":"EUR","total":"9.00"}}}"#;
    let other = subscription.replace(r#""billing_agreement_id":"I-1","#, "");
    let genuine = signer.headers(paid.as_bytes())?;
    let client = reqwest::Client::builder().no_proxy().build()?;
    let deliveries = [
        ("a payment", genuine.clone(), paid.to_owned(), 200),
        ("the same event again", genuine, paid.to_owned(), 200),
        (
            "a payment for a subscription",
            signer.headers(subscription.as_bytes())?,
            subscription.to_owned(),
            200,
        ),
        ("an event that the handler refuses", signer.headers(other.as_bytes())?, other, 503),
        (
            "an event changed in transit",
            signer.headers(paid.as_bytes())?,
            paid.replace("45.50", "99.50"),
            400,
        ),
        ("an unsigned event", HeaderMap::new(), paid.to_owned(), 400),
    ];
    for (what, headers, body, expected) in deliveries {
        println!("{what}");
        let status = client.post(url).headers(headers).body(body).send().await?.status();
        println!("  answered {status}");
        if status != expected {
            return Err(format!("{what}: {status} instead of {expected}").into());
        }
    }
    Ok(())
}
