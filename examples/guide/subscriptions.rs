//! Sells a subscription, lets two months pass, fails a payment, and cancels.
//!
//!     cargo run -p paypal-guide --example subscriptions
//!
//! The chapter is docs/guide/subscriptions.md. The program uses a local PayPal; no money moves.

use std::{error::Error, time::Duration};

use paypal_generated::{
    Client, Linked,
    catalog_products::{ProductRequest, ProductType},
    subscriptions::{
        BillingCycle, Frequency, IntervalUnit, Money, PaymentPreferences, PlanRequest, PricingScheme,
        SubscriptionActivateRequest, SubscriptionCancelRequest, SubscriptionRequest,
        SubscriptionSuspendRequest, TenureType,
    },
};
use paypal_sandbox::Sandbox;

const DAY: Duration = Duration::from_secs(86_400);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (sandbox, paypal) = Sandbox::with_client().await?;
    let subscriptions = paypal.subscriptions();

    // A product and a plan are made once: 9.99 USD each month, without an end.
    let product = ProductRequest::new("Films", ProductType::Service);
    let product_id = paypal.catalog_products().create(&product).await?.id.ok_or("no product id")?;
    let price = PricingScheme::new().fixed_price(Money::new("USD", "9.99"));
    let monthly = BillingCycle::new(Frequency::new(IntervalUnit::Month), TenureType::Regular, 1)
        .pricing_scheme(price)
        .total_cycles(0);
    let preferences = PaymentPreferences::new().payment_failure_threshold(2);
    let plan = PlanRequest::new(product_id, "Basic", vec![monthly], preferences);
    let plan_id = subscriptions.create_plan(&plan).await?.id.clone().ok_or("no plan id")?;
    println!("Plan:      {plan_id}");

    // Each subscriber gets a subscription, and approves it.
    let request = SubscriptionRequest::new(plan_id).custom_id("customer-7");
    let created = subscriptions.create(&request).await?;
    let id = created.id.as_deref().ok_or("the subscription has no id")?;
    println!("Payer:     {}", created.payer_link().ok_or("no link for the subscriber")?.href());
    show(&paypal, id).await?;
    sandbox.approve_subscription(id).await?; // in the place of the subscriber
    show(&paypal, id).await?;

    // PayPal bills each month.
    sandbox.advance(DAY * 62);
    show(&paypal, id).await?;

    // The next payment fails, and PayPal tries it again after five days.
    sandbox.act(&format!("subscriptions/{id}/fail-next"), &()).await?;
    sandbox.advance(DAY * 31);
    let billing = subscriptions.get(id).await?.billing_info.clone().ok_or("no billing info")?;
    let failed = billing.last_failed_payment.ok_or("no payment failed")?;
    println!("Failed:    next try {:?}", failed.next_payment_retry_time);
    sandbox.advance(DAY * 5);
    show(&paypal, id).await?;

    // A pause, and the end.
    subscriptions.suspend(id, &SubscriptionSuspendRequest::new("The customer is on holiday")).await?;
    show(&paypal, id).await?;
    let resume = SubscriptionActivateRequest::new().reason("The customer is back");
    subscriptions.activate(id).body(&resume).await?;
    subscriptions.cancel(id, &SubscriptionCancelRequest::new("The customer moved away")).await?;
    show(&paypal, id).await?;
    Ok(())
}

/// Prints the status and the number of payments.
async fn show(paypal: &Client, id: &str) -> Result<(), Box<dyn Error>> {
    let subscription = paypal.subscriptions().get(id).await?;
    let list = paypal.subscriptions().list_transactions(id, "2000-01-01T00:00:00Z", "2100-01-01T00:00:00Z");
    let payments = list.await?.transactions.as_ref().map_or(0, Vec::len);
    println!("Status:    {:?}, {payments} payments", subscription.status);
    Ok(())
}
