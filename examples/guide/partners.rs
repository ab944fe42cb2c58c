//! Acts for several merchants: with one REST app, and with an app of each merchant.
//!
//!     cargo run -p paypal-guide --example partners
//!
//! A local PayPal has the partner's app and the merchants.

use paypal_generated::{
    AuthAssertion, Client, ConcurrencyLimit, Credentials, Environment, Prefer,
    orders::{AmountWithBreakdown, CheckoutPaymentIntent, Order, OrderRequest, PurchaseUnitRequest},
};
use paypal_sandbox::{Application, Sandbox};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let local = Sandbox::builder()
        .application(Application::new("platform", "platform-secret"))
        .application(Application::new("shop-c", "shop-c-secret").merchant("MERCHANTCCCC2"))
        .start()
        .await?;
    // The limit counts the requests of all clients together.
    let limit = ConcurrencyLimit::new(10);
    let platform = Client::builder(Credentials::new("platform", "platform-secret"))
        .environment(Environment::custom(local.base_url())?)
        .partner_attribution_id("EXAMPLE_SP_PPCP") // the BN code, on every call
        .prefer(Prefer::Representation)
        .concurrency_limit(&limit)
        .build()?;

    // One REST app: each call names the merchant.
    let shop_b = AuthAssertion::payer_id("MERCHANTBBBB2");
    let order = platform.orders().create(&order("EUR", "10.00")).on_behalf_of(&shop_b).await?;
    println!("created for {}", payee(&order));
    let order_id = order.id.as_deref().ok_or("the order has no id")?;
    local.approve(order_id);
    // Every later call for this order names the merchant as well.
    let refused = platform.orders().capture(order_id).await.err().ok_or("captured without a merchant")?;
    println!("without the merchant: {refused}");
    let paid = platform.orders().capture(order_id).on_behalf_of(&shop_b).await?;
    println!("captured for {}: payment {:?}", payee(&paid), paid.payment().state);

    // An app of the merchant: a client of its own, which shares connections and limit.
    let shop_c = platform.with_credentials(Credentials::new("shop-c", "shop-c-secret"))?;
    let order = shop_c.orders().create(&self::order("JPY", "1000")).await?;
    println!("created for {} by the client {}", payee(&order), shop_c.client_id());
    println!("{} of {} requests may start now", limit.available(), limit.limit());
    Ok(())
}

fn order(currency: &str, value: &str) -> OrderRequest {
    let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new(currency, value));
    OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit])
}

/// Returns the merchant who receives the money of an order.
fn payee(order: &Order) -> &str {
    let unit = order.purchase_units.as_ref().and_then(|units| units.first());
    unit.and_then(|unit| unit.payee.as_ref()?.merchant_id.as_deref()).unwrap_or("an unknown merchant")
}
