//! Authorizes money, captures it in two parts, and voids another authorization.
//!
//!     cargo run -p paypal-guide --example authorize_and_capture
//!
//! The chapter is docs/guide/authorize-and-capture.md. The program uses a local PayPal.

use std::{error::Error, time::Duration};

use paypal_generated::{
    Client, Prefer,
    orders::{AmountWithBreakdown, CheckoutPaymentIntent, Money, OrderRequest, PurchaseUnitRequest},
    payments::CaptureRequest,
};
use paypal_sandbox::Sandbox;

const DAY: Duration = Duration::from_secs(86_400);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (sandbox, paypal) = Sandbox::with_client().await?;
    let payments = paypal.payments();
    let (order_id, first) = authorize(&sandbox, &paypal).await?;

    // The first parcel leaves: capture its price.
    let parcel = CaptureRequest::new().amount(Money::new("USD", "30.00")).final_capture(false);
    payments.capture_authorization(&first).body(&parcel).await?;
    show(&paypal, "One parcel", &order_id).await?;

    // PayPal guarantees the money for three days. From the fourth day on, it can be renewed once.
    match payments.reauthorize(&first).await {
        Ok(_) => println!("The local PayPal renewed an authorization too soon"),
        Err(error) => println!("Too soon:    {:?}", error.issue()),
    }
    sandbox.advance(DAY * 4);
    let renewed = payments.reauthorize(&first).prefer(Prefer::Representation).await?;
    let renewed = renewed.id.ok_or("the renewed authorization has no id")?;
    println!("Renewed:     {first} is now {renewed}");

    // The rest leaves: the final capture ends the authorization.
    let rest = CaptureRequest::new().amount(Money::new("USD", "70.00")).final_capture(true);
    let captured = payments.capture_authorization(&renewed).body(&rest).await?;
    println!("Captured:    {:?}", captured.status);
    show(&paypal, "All parcels", &order_id).await?;
    if let Err(error) = payments.capture_authorization(&renewed).body(&rest).await {
        println!("Again:       {:?}, {:?}", error.issue(), error.outcome());
    }

    // An order that is not delivered: release the money.
    let (order_id, unused) = authorize(&sandbox, &paypal).await?;
    payments.void_authorization(&unused).await?;
    show(&paypal, "Not sent", &order_id).await?;
    Ok(())
}

/// Authorizes an order of 100.00, and returns the ids of the order and of its authorization.
async fn authorize(sandbox: &Sandbox, paypal: &Client) -> Result<(String, String), Box<dyn Error>> {
    let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", "100.00"));
    let request = OrderRequest::new(CheckoutPaymentIntent::Authorize, vec![unit]);
    let order_id = paypal.orders().create(&request).await?.id.ok_or("the order has no id")?;
    assert!(sandbox.approve(&order_id)); // in the place of the payer
    let order = paypal.orders().authorize(&order_id).prefer(Prefer::Representation).await?;
    let authorization = order.authorizations().next().and_then(|it| it.id.clone());
    println!("Authorized:  {order_id}, {:?}", order.payment().state);
    Ok((order_id, authorization.ok_or("the order has no authorization")?))
}

async fn show(paypal: &Client, title: &str, order_id: &str) -> Result<(), Box<dyn Error>> {
    let payment = paypal.orders().get(order_id).await?.payment();
    let captured = payment.captured.map_or("nothing".to_owned(), |amount| amount.to_string());
    println!("{:<12} {:?}, captured {captured}", format!("{title}:"), payment.state);
    Ok(())
}
