//! Handles errors: a declined payment, a lost answer, and a call whose effect exists already.
//!
//!     cargo run -p paypal-guide --example errors
//!
//! A local PayPal makes the calls fail.

use paypal_generated::{
    Client, Error, Linked, Outcome, Prefer, RequestId, RetryPolicy,
    orders::{AmountWithBreakdown, CheckoutPaymentIntent, Issue, Order, OrderRequest, PurchaseUnitRequest},
};
use paypal_sandbox::{Fault, FaultTransport, Sandbox};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let (sandbox, paypal) = Sandbox::with_client().await?;
    let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", "10.00"));
    let order =
        paypal.orders().create(&OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit])).await?;
    let order_id = order.id.as_deref().ok_or("the order has no id")?;

    // The payer approves, but the card behind the wallet is declined.
    sandbox.decline(order_id).await?;
    let error = paypal.orders().capture(order_id).await.err().ok_or("the card was not declined")?;
    println!("declined: {error}");
    if let Some(advice) = error.advice() {
        println!("advice: {} {} ({:?})", advice.happened, advice.help, advice.remedy);
    }
    if error.issue_as() == Some(Issue::InstrumentDeclined) {
        println!("send the payer back to {}", page_for_payer(&error, &order).ok_or("no page")?);
    }
    assert_eq!(error.outcome(), Outcome::NotDone); // so the next attempt has a new request id
    sandbox.approve(order_id); // the payer has chosen another card

    // PayPal captures the order, and its answer is lost. A real client would retry by itself.
    let lost = Fault::after().operation("orders.capture").transport(FaultTransport::Reset).times(1);
    sandbox.environment("").ok_or("no environment")?.add_fault(lost)?;
    let request_id = RequestId::new("shop-1001-capture-2")?; // stored before the call
    let call = paypal.orders().capture(order_id).prefer(Prefer::Representation).retry(RetryPolicy::none());
    let error = call.request_id(request_id.clone()).await.err().ok_or("the answer was not lost")?;
    println!("lost: {error}");
    assert_eq!(error.outcome(), Outcome::Unknown);

    // The same call with the same request id gives the first result.
    let paid = capture(&paypal, order_id, request_id).await?;
    println!("repeated: {:?}, payment {:?}", paid.status, paid.payment().state);

    // Another request id would be another payment. PayPal refuses it, because the order is paid.
    let paid = capture(&paypal, order_id, RequestId::random()).await?;
    println!("read: {:?}, payment {:?}", paid.status, paid.payment().state);
    Ok(())
}

/// Captures an order, or reads it if it was captured before.
async fn capture(
    paypal: &Client,
    order_id: &str,
    request_id: RequestId,
) -> std::result::Result<Order, Error> {
    let call = paypal.orders().capture(order_id).prefer(Prefer::Representation);
    match call.request_id(request_id).await {
        Err(error) if error.outcome() == Outcome::AlreadyDone => {
            println!("already done: {:?}", error.issue());
            paypal.orders().get(order_id).await
        }
        result => result,
    }
}

/// Returns the page on which the payer chooses another card: the link of the error, or that of the
/// order.
fn page_for_payer(error: &Error, order: &Order) -> Option<String> {
    let of_error = error.links().iter().find(|link| matches!(link.rel(), Some("redirect" | "payer-action")));
    of_error.cloned().or_else(|| order.payer_link()).map(|link| link.href().to_owned())
}
