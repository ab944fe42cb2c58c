//! Tests code that calls PayPal, without a network and without waiting.
//!
//!     cargo run -p paypal-guide --example testing
//!
//! In your crate each function below `main` is a `#[tokio::test]`.

use std::time::Duration;

use paypal_generated::{
    Client, Error, Prefer,
    helpers::orders::PaymentState,
    orders::{AmountWithBreakdown, CheckoutPaymentIntent, OrderRequest, PurchaseUnitRequest},
    runtime::testing::{Answer, Script, VirtualClock},
};
use paypal_sandbox::Sandbox;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The code under test.
async fn is_paid(paypal: &Client, order_id: &str) -> std::result::Result<bool, Error> {
    let order = paypal.orders().capture(order_id).prefer(Prefer::Representation).await?;
    Ok(order.payment().state == PaymentState::Captured)
}

#[tokio::main(flavor = "current_thread")] // a virtual clock needs a runtime with one thread
async fn main() -> Result<()> {
    an_overloaded_paypal_is_called_again().await?;
    a_silent_paypal_leaves_the_outcome_unknown().await?;
    an_approved_order_is_paid().await?;
    an_old_order_is_expired().await
}

/// A script supplies the answers. Waits take no real time.
async fn an_overloaded_paypal_is_called_again() -> Result<()> {
    let script = Script::new([Answer::server_error(503), Answer::issue("ORDER_NOT_APPROVED")]);
    let error = is_paid(&script.client()?, "5O190127TN364715T").await.err().ok_or("no error")?;
    assert_eq!((error.issue(), error.attempts()), (Some("ORDER_NOT_APPROVED"), 2));
    let calls = script.calls();
    let mut ids = calls.iter().map(|call| call.header("PayPal-Request-Id"));
    assert_eq!(ids.next(), ids.next()); // both attempts have one request id
    println!("called again after {:?} of virtual time", script.clock().elapsed());
    Ok(())
}

async fn a_silent_paypal_leaves_the_outcome_unknown() -> Result<()> {
    let script = Script::new([Answer::hang()]);
    let error = is_paid(&script.client()?, "5O190127TN364715T").await.err().ok_or("no error")?;
    assert!(error.is_timeout() && error.outcome_unknown());
    println!("unknown after {:?} of virtual time", script.clock().elapsed());
    Ok(())
}

/// The local PayPal has state: an order, a payer and money.
async fn an_approved_order_is_paid() -> Result<()> {
    let (sandbox, paypal) = Sandbox::with_client().await?;
    let order_id = create(&paypal).await?;
    assert!(sandbox.approve(&order_id)); // in the place of the payer
    assert!(is_paid(&paypal, &order_id).await?);
    println!("paid by {} capture", sandbox.count("orders.capture"));
    Ok(())
}

/// Its clock moves only when the test says so.
async fn an_old_order_is_expired() -> Result<()> {
    let sandbox = Sandbox::builder().clock(VirtualClock::manual()).start().await?;
    let paypal = sandbox.client()?;
    let order_id = create(&paypal).await?;
    sandbox.advance(Duration::from_secs(4 * 3600)); // a payer has three hours to approve
    let error = is_paid(&paypal, &order_id).await.err().ok_or("the order was paid")?;
    println!("four hours later: {:?}", error.issue());
    assert_eq!(error.issue(), Some("ORDER_EXPIRED"));
    Ok(())
}

async fn create(paypal: &Client) -> Result<String> {
    let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", "10.00"));
    let order = OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit]);
    Ok(paypal.orders().create(&order).await?.id.ok_or("the order has no id")?)
}
