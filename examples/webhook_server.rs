//! An endpoint for webhooks: verifies a delivery, stores it, and only then confirms it.
//!
//!     cargo run --example webhook_server --features webhooks
//!
//! By default the example sends a few test events to itself on a loopback address, and ends. With
//! `PAYPAL_WEBHOOK_ID` set, it receives the events of that webhook of PayPal's sandbox on port 8080
//! until it is stopped. PayPal must reach it over HTTPS, so run a tunnel or a proxy in front of it.
//! `PAYPAL_CERT_URL` may be set to the certificate's address that the example has printed before:
//! the certificate is then fetched before the first delivery.

use std::{env, time::Duration};

use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State},
    http::{HeaderMap, StatusCode},
    routing::post,
};
use paypal_generated::events::{EventType, Resource, WebhookEvent};
use paypal_generated::{
    Environment,
    runtime::webhook::{MemoryReplayGuard, Verifier, testing::TestSigner},
};
use tokio::{net::TcpListener, sync::mpsc};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The largest accepted body, in bytes. PayPal's events have a few kilobytes.
const LARGEST_BODY: usize = 1 << 20;

/// The state of the handler. Both fields are cheap to clone.
#[derive(Clone)]
struct Endpoint {
    verifier: Verifier,
    /// Stands in for a store, such as a table or a queue. It is bounded: in a flood, PayPal retries
    /// later, and the memory does not grow.
    store: mpsc::Sender<WebhookEvent>,
}

/// Takes the body as bytes: the signature covers the exact bytes, which a JSON extractor would
/// lose.
async fn deliver(State(endpoint): State<Endpoint>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let verified = match endpoint.verifier.verify(&headers, &body).await {
        Ok(verified) => verified,
        Err(error) => {
            // The headers are not logged: with them, somebody else could send the event again.
            println!("  refused: {error}");
            return StatusCode::from_u16(error.suggested_status()).unwrap_or(StatusCode::BAD_REQUEST);
        }
    };
    // Not a secret: a server keeps it, and fetches the certificate from it when it starts.
    println!("  verified by {}", verified.transmission().certificate_url());
    let stored = endpoint.store.try_send(verified.event().clone()).is_ok();
    // Tells the replay guard the result. If the event was stored, the guard refuses the same
    // delivery; if not, it accepts PayPal's next attempt. A handler that needs longer than five
    // minutes calls `extend` before, or it loses its claim and `complete` fails.
    let guarded = if stored { verified.complete().await } else { verified.release().await };
    if stored && guarded.is_ok() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }
}

/// Processes the events, after they were confirmed.
async fn work(mut events: mpsc::Receiver<WebhookEvent>) {
    while let Some(event) = events.recv().await {
        match (event.event_type(), Resource::of(&event)) {
            (EventType::PaymentCaptureCompleted, Resource::Capture(capture)) => {
                let amount = capture.amount.as_ref().map_or("?", |amount| amount.value.as_str());
                println!("  paid: {amount} by capture {}", capture.id.as_deref().unwrap_or("?"));
            }
            (other, _) => println!("  nothing to do for {other}"),
        }
    }
}

fn server(verifier: Verifier) -> Router {
    let (store, events) = mpsc::channel(64);
    tokio::spawn(work(events));
    Router::new()
        .route("/webhooks", post(deliver))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .with_state(Endpoint { verifier, store })
}

#[tokio::main]
async fn main() -> Result<()> {
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
        axum::serve(listener, server(verifier)).await?;
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
    tokio::spawn(async { axum::serve(listener, server(verifier)).await });
    tokio::time::timeout(Duration::from_secs(30), send_test_events(&signer, &url)).await?
}

/// Sends a genuine event, the same event again, an event that was changed in transit, and an
/// unsigned event.
async fn send_test_events(signer: &TestSigner, url: &str) -> Result<()> {
    let paid = r#"{"id":"WH-1","event_type":"PAYMENT.CAPTURE.COMPLETED","resource_version":"2.0","resource":{"id":"42","amount":{"currency_code":"USD","value":"45.50"}}}"#;
    let genuine = signer.headers(paid.as_bytes())?;
    let client = reqwest::Client::builder().no_proxy().build()?;
    let deliveries = [
        ("a genuine event", genuine.clone(), paid.to_owned(), 200),
        ("the same event again", genuine, paid.to_owned(), 200),
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
