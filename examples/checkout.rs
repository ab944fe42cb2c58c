//! Runs a checkout from the first call to the last, and creates a few invoices.
//!
//!     cargo run --example checkout
//!
//! By default the example uses a local PayPal, which it starts in this process. With
//! `PAYPAL_CLIENT_ID` and `PAYPAL_CLIENT_SECRET` set to those of a sandbox app, it uses PayPal's
//! own sandbox, and waits for you to approve the order. Neither moves any money.

use std::{env, time::Duration};

use paypal_generated::{
    Amount, Client, Credentials, Environment, Linked, Prefer,
    invoicing::{self, Invoice, InvoiceDetail},
    orders::{
        self, AmountWithBreakdown, CheckoutPaymentIntent, Money, Order, OrderRequest, OrderStatus, Patch,
        PaymentSource, PaypalWallet, PaypalWalletExperienceContext, PurchaseUnitRequest,
    },
    payments::RefundRequest,
};
use paypal_sandbox::Sandbox;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let (paypal, local) = connect().await?;
    println!("PayPal is at {}", paypal.environment().base_url());

    let capture_id = check_out(&paypal, local.is_some()).await?;
    refund(&paypal, &capture_id).await?;
    invoices(&paypal).await?;
    Ok(())
}

/// Connects to PayPal's sandbox if there are credentials for it, else to a local sandbox, which
/// runs until it is dropped.
async fn connect() -> Result<(Client, Option<Sandbox>)> {
    if let (Ok(id), Ok(secret)) = (env::var("PAYPAL_CLIENT_ID"), env::var("PAYPAL_CLIENT_SECRET")) {
        return Ok((Client::sandbox(id, secret)?, None));
    }
    let local = Sandbox::start().await?;
    let paypal = Client::builder(Credentials::new(local.client_id(), local.client_secret()))
        .environment(Environment::custom(local.base_url())?)
        .build()?;
    Ok((paypal, Some(local)))
}

/// Sells two mugs, and returns the id of the capture.
async fn check_out(paypal: &Client, local: bool) -> Result<String> {
    // Amounts are exact, and can't be added across currencies. PayPal refuses an order whose parts
    // do not add up to its total, so it is computed from them.
    let items = vec![orders::Item::new("Mug", Money::new("USD", "20.00"), "2")];
    let shipping = Amount::from_minor("USD", 550)?;
    let total = AmountWithBreakdown::from_items(&items).shipping(shipping).build()?;
    let unit = PurchaseUnitRequest::new(total).description("Two mugs").items(items);

    // The payer comes back to these pages of the shop.
    let pages = PaypalWalletExperienceContext::new()
        .return_url("https://shop.example/paid")
        .cancel_url("https://shop.example/cart");
    let wallet = PaymentSource::new().paypal(PaypalWallet::new().experience_context(pages));

    // Awaiting a call returns its value. `send` also returns status, headers and debug id.
    let created = paypal
        .orders()
        .create(&OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit]).payment_source(wallet))
        .prefer(Prefer::Representation)
        .send()
        .await?;
    println!("\nCreated:    {} (debug id {})", created.status(), created.debug_id().unwrap_or("none"));
    println!("Deviations: {:?}", created.deviations()); // differences from PayPal's spec
    let order = created.into_value();
    let order_id = order.id.as_deref().ok_or("an order without id")?;
    println!("Order:      {order_id}, {}", status(&order));

    // An order can be changed until the payer has approved it.
    let custom_id = Patch::add("/purchase_units/@reference_id=='default'/custom_id", "mugs-2");
    paypal.orders().patch(order_id, &[custom_id]).await?;

    approve(paypal, &order, local).await?;

    // Each call has a request id: a retry sends the same id, so that the call acts once.
    let paid = paypal.orders().capture(order_id).prefer(Prefer::Representation).await?;
    let capture = paid.captures().next().ok_or("an order without capture")?;
    let breakdown = capture.seller_receivable_breakdown.as_ref();
    println!("Captured:   {}, payment {:?}", amount(capture.amount.as_ref()), paid.payment().state);
    println!("Fee:        {}", amount(breakdown.and_then(|parts| parts.paypal_fee.as_ref())));
    println!("Net:        {}", amount(breakdown.and_then(|parts| parts.net_amount.as_ref())));

    // An error has its issue, as text and as a type, and the debug id that PayPal's support asks
    // for.
    if let Err(error) = paypal.orders().capture(order_id).await {
        println!("Again:      {error}");
        assert_eq!(error.issue_as(), Some(orders::Issue::OrderAlreadyCaptured));
    }
    Ok(capture.id.clone().ok_or("a capture without id")?)
}

/// Waits until the payer has approved the order on its approval page; approves it for the payer if
/// the sandbox is local.
async fn approve(paypal: &Client, order: &Order, local: bool) -> Result<()> {
    let link = order.payer_link().ok_or("an order without a link for its payer")?;
    if local {
        // The page sends the payer back to the shop, which is not there: do not follow it.
        let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
        let page = browser.get(format!("{}&approve", link.href())).send().await?.error_for_status()?;
        println!("Approved:   {} ({})", link.href(), page.status());
        return Ok(());
    }
    println!("Approve it: {}", link.href());
    loop {
        tokio::time::sleep(Duration::from_secs(5)).await;
        let order = paypal.orders().get(order.id.as_deref().unwrap_or_default()).await?;
        if order.status == Some(OrderStatus::Approved) {
            return Ok(());
        }
    }
}

/// Refunds a part of the capture.
async fn refund(paypal: &Client, capture_id: &str) -> Result<()> {
    let body = RefundRequest::new().amount(Money::new("USD", "5.50")).note_to_payer("Shipping is on us");
    let refund =
        paypal.payments().refund_capture(capture_id).body(&body).prefer(Prefer::Representation).await?;
    println!("\nRefunded:   {}, as {}", amount(refund.amount.as_ref()), refund.id.unwrap_or_default());
    let capture = paypal.payments().get_capture(capture_id).await?;
    println!("Capture:    {}", capture.status.as_ref().map_or("unknown", |status| status.as_str()));
    Ok(())
}

/// Creates five invoices, and lists all invoices.
async fn invoices(paypal: &Client) -> Result<()> {
    println!();
    for hours in ["1", "2", "3", "4", "5"] {
        let work = invoicing::Item::new("Consulting", Money::new("USD", "80.00"), hours);
        let invoice = Invoice::new(InvoiceDetail::new("USD")).items(vec![work]);
        paypal.invoicing().create_invoice(&invoice).await?;
    }
    // Each page has two invoices, and is requested when it is needed.
    let mut invoices = paypal.invoicing().list_invoices().page_size(2).items();
    while let Some(invoice) = invoices.next().await {
        let invoice = invoice?;
        let number = invoice.detail.invoice_number.as_deref().unwrap_or("none");
        let due = amount(invoice.due_amount.as_ref());
        println!("Invoice:    no. {number}, {due}, {}", invoice.id.unwrap_or_default());
    }
    Ok(())
}

fn status(order: &Order) -> &str {
    order.status.as_ref().map_or("unknown", |status| status.as_str())
}

fn amount(money: Option<&Money>) -> String {
    money.map_or_else(|| "none".to_owned(), |money| format!("{} {}", money.value, money.currency_code))
}
