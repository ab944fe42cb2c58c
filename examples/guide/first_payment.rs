//! Takes a payment, repeats the capture without paying twice, and refunds a part.
//!
//!     cargo run -p paypal-guide --example first_payment
//!
//! The chapter is docs/guide/first-payment.md. The program uses a local PayPal; no money moves.

use paypal_generated::{
    Linked, Outcome, Prefer, RequestId,
    orders::{
        AmountWithBreakdown, CheckoutPaymentIntent, Item, Money, OrderRequest, PaymentSource, PaypalWallet,
        PaypalWalletExperienceContext, PurchaseUnitRequest,
    },
    payments::RefundRequest,
};
use paypal_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (sandbox, paypal) = Sandbox::with_client().await?;

    // Create the order. The payer comes back to these pages of the shop.
    let pages = PaypalWalletExperienceContext::new()
        .return_url("https://shop.example/paid")
        .cancel_url("https://shop.example/cart");
    let wallet = PaymentSource::new().paypal(PaypalWallet::new().experience_context(pages));
    let items = vec![Item::new("Mug", Money::new("USD", "20.00"), "2")];
    let total = AmountWithBreakdown::from_items(&items).shipping(Money::new("USD", "5.50")).build()?;
    let unit = PurchaseUnitRequest::new(total).items(items).custom_id("shop-1001");
    let request = OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit]).payment_source(wallet);
    let order = paypal
        .orders()
        .create(&request)
        .request_id(RequestId::new("shop-1001-create")?)
        .prefer(Prefer::Representation)
        .await?;
    let order_id = order.id.as_deref().ok_or("the order has no id")?;
    let page = order.payer_link().ok_or("the order has no link for the payer")?;
    println!("Created:  {order_id}, {:?}", order.payment().state);
    println!("Payer:    {}", page.href());

    // A capture before the approval is refused. Nothing was paid.
    if let Err(error) = paypal.orders().capture(order_id).await {
        println!("Too soon: {:?}, {:?}", error.issue(), error.outcome());
    }

    // The payer approves. Here the sandbox does it in the place of the payer.
    assert!(sandbox.approve(order_id));

    // Capture. The same request id makes a repeated call safe: both answers name one capture.
    let request_id = RequestId::new("shop-1001-capture")?;
    let capture = || {
        let call = paypal.orders().capture(order_id).prefer(Prefer::Representation);
        call.request_id(request_id.clone())
    };
    let paid = capture().await?;
    let again = capture().await?;
    let capture_id = paid.captures().next().and_then(|it| it.id.as_deref()).ok_or("no capture")?;
    assert_eq!(again.captures().next().and_then(|it| it.id.as_deref()), Some(capture_id));
    println!("Captured: {capture_id}, {:?}", paid.payment().state);

    // With another request id, PayPal refuses the second capture.
    if let Err(error) = paypal.orders().capture(order_id).await {
        assert_eq!(error.outcome(), Outcome::AlreadyDone);
        println!("Again:    {:?}, {:?}", error.issue(), error.outcome());
    }

    // Refund a part.
    let refund = RefundRequest::new().amount(Money::new("USD", "5.50")).note_to_payer("One mug was broken");
    let refund = paypal
        .payments()
        .refund_capture(capture_id)
        .body(&refund)
        .request_id(RequestId::new("shop-1001-refund-1")?)
        .await?;
    let payment = paypal.orders().get(order_id).await?.payment();
    println!("Refunded: {}, {:?}", refund.id.unwrap_or_default(), payment.state);
    println!("Kept:     {}", payment.remaining.ok_or("PayPal did not send the amounts")?);
    Ok(())
}
