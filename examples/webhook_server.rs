//! An endpoint for webhooks: verifies a delivery, stores its payment, and only then confirms it.
//!
//!     cargo run --example webhook_server --features webhooks
//!
//! By default the example starts a local PayPal, subscribes to its events, and is paid a few times.
//! With `PAYPAL_WEBHOOK_ID` set, it receives the events of that webhook of PayPal's sandbox on port
//! 8080 until it is stopped. PayPal must reach it over HTTPS, so run a tunnel or a proxy in front
//! of it. `PAYPAL_CERT_URL` may be set to the certificate's address that the example has printed
//! before: the certificate is then fetched before the first delivery.

use std::{
    env,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
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
    Client, Environment,
    events::{Event, MemoryReplayGuard, VerifiedEvent, Verifier},
    orders::{AmountWithBreakdown, CheckoutPaymentIntent, OrderRequest, PurchaseUnitRequest},
    webhooks::{EventType, Webhook},
};
use paypal_sandbox::Sandbox;
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
struct Ledger {
    lines: Arc<Mutex<Vec<String>>>,
    is_down: Arc<AtomicBool>,
}

impl Ledger {
    fn store(&self, line: String) -> Result<()> {
        if self.is_down.load(Ordering::Relaxed) {
            return Err("the database is down".into());
        }
        println!("  stored: {line}");
        self.lines().push(line);
        Ok(())
    }

    fn lines(&self) -> std::sync::MutexGuard<'_, Vec<String>> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
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
            ledger.store(format!("{} {} for an order", amount.value, amount.currency_code))?;
        }
        Event::PaymentSaleCompleted(sale) => {
            let subscription = sale.billing_agreement_id.as_deref().ok_or("not of a subscription")?;
            ledger.store(format!("{} {} for {subscription}", sale.amount.total, sale.amount.currency))?;
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

    let (sandbox, paypal) = Sandbox::with_client().await?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/webhooks", listener.local_addr()?);
    let webhook = Webhook::new(url.as_str(), vec![EventType::new("*")]);
    let webhook = paypal.webhooks().create(&webhook).await?;
    // A local PayPal has a root of its own, which PayPal's live environment never accepts.
    let verifier = Verifier::for_client(&paypal, webhook.id.ok_or("the webhook has no id")?)
        .trust_anchor(sandbox.webhook_root()?)
        .replay_guard(MemoryReplayGuard::new(10_000))
        .build()?;
    let router = server(verifier, ledger.clone());
    tokio::spawn(async { axum::serve(listener, router).await });
    tokio::time::timeout(Duration::from_secs(30), be_paid(&sandbox, &paypal, &ledger, &url)).await??;
    let stored = ledger.lines().join(", ");
    if stored != "45.50 USD for an order, 9.00 USD for an order" {
        return Err(format!("stored: {stored}").into());
    }
    Ok(())
}

/// Is paid twice. The second payment can't be stored at first, so PayPal sends its event again
/// later. Then somebody else sends an event that is not signed.
async fn be_paid(sandbox: &Sandbox, paypal: &Client, ledger: &Ledger, url: &str) -> Result<()> {
    println!("a payment");
    pay(sandbox, paypal, "45.50").await?;
    sandbox.delivered().await;

    println!("a payment while the database is down");
    ledger.is_down.store(true, Ordering::Relaxed);
    pay(sandbox, paypal, "9.00").await?;
    sandbox.delivered().await;
    ledger.is_down.store(false, Ordering::Relaxed);
    println!("an hour later");
    sandbox.play(Duration::from_secs(3600)).await;

    println!("an unsigned event");
    let client = reqwest::Client::builder().no_proxy().build()?;
    let forged = r#"{"id":"WH-1","event_type":"PAYMENT.CAPTURE.COMPLETED","resource":{"id":"42"}}"#;
    let status = client.post(url).body(forged).send().await?.status();
    if status != 400 {
        return Err(format!("the forged event was answered {status}").into());
    }
    Ok(())
}

/// Creates an order, approves it in the place of a payer, and captures it.
async fn pay(sandbox: &Sandbox, paypal: &Client, value: &str) -> Result<()> {
    let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", value));
    let order = OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit]);
    let order_id = paypal.orders().create(&order).await?.id.ok_or("the order has no id")?;
    sandbox.approve(&order_id);
    paypal.orders().capture(&order_id).await?;
    Ok(())
}
