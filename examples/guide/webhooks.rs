//! Receives webhooks: verifies each delivery, and matches its event.
//!
//!     cargo run -p paypal-guide --example webhooks
//!
//! A local PayPal signs the deliveries and sends them to an endpoint in this process.

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    routing::post,
};
use paypal_generated::{
    events::{Event, MemoryReplayGuard, VerifiedEvent, Verifier},
    orders::{AmountWithBreakdown, CheckoutPaymentIntent, OrderRequest, PurchaseUnitRequest},
    webhooks::{EventType, Webhook},
};
use paypal_sandbox::{DeliveryStatus, Sandbox};
use tokio::net::TcpListener;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// The endpoint. It takes the body as bytes, because the signature is of the exact bytes.
async fn webhook(State(verifier): State<Verifier>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let answer = verifier.handle(&headers, &body, handle).await;
    if let Some(error) = answer.error() {
        println!("refused: {error}");
    }
    answer.status()
}

/// Acts on a verified delivery. After an error, PayPal sends the event again.
async fn handle(delivery: VerifiedEvent) -> Result<()> {
    match Event::of(delivery.event()) {
        Event::PaymentCaptureCompleted(capture) => {
            let amount = capture.amount.as_ref().ok_or("the capture has no amount")?;
            let order = capture.custom_id.as_deref().unwrap_or("unknown");
            println!("shop order {order} is paid: {} {}", amount.value, amount.currency_code);
        }
        Event::CheckoutOrderApproved(order) => println!("approved: {}", order.id.as_deref().unwrap_or("?")),
        _ => println!("nothing to do for {}", delivery.event().event_type()),
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<()> {
    let (sandbox, paypal) = Sandbox::with_client().await?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/webhooks", listener.local_addr()?);

    // Subscribe once. The webhook's id is part of each signature.
    let webhook_id = paypal.webhooks().create(&Webhook::new(url, vec![EventType::new("*")])).await?.id;
    let verifier = Verifier::for_client(&paypal, webhook_id.ok_or("the webhook has no id")?)
        .trust_anchor(sandbox.webhook_root()?) // the local PayPal has a root of its own
        .replay_guard(MemoryReplayGuard::new(10_000))
        .build()?;
    let routes = Router::new().route("/webhooks", post(webhook)).with_state(verifier);
    tokio::spawn(async { axum::serve(listener, routes).await });

    let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", "10.00")).custom_id("shop-1001");
    let order = OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit]);
    let order_id = paypal.orders().create(&order).await?.id.ok_or("the order has no id")?;
    sandbox.approve(&order_id);
    paypal.orders().capture(&order_id).await?;
    sandbox.delivered().await;

    let deliveries = sandbox.environment("").ok_or("no environment")?.deliveries();
    println!("{} deliveries", deliveries.len());
    if deliveries.is_empty() || deliveries.iter().any(|one| one.status != DeliveryStatus::Delivered) {
        return Err("an event was not delivered".into());
    }
    Ok(())
}
