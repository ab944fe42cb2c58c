//! Several processes share one limit: at most 7 requests at a time, and 240 a minute, over all.
//!
//!     redis-server --port 6379 &
//!     cargo run --example shared_limit --features redis
//!
//! Start it several times at once: their orders are created in turn. It works without Redis as
//! well, and says so. Each process calls a local PayPal that it starts itself.

use std::env;

use paypal_generated::{
    Client, Credentials, Environment, LimitRules, Rate,
    orders::{AmountWithBreakdown, CheckoutPaymentIntent, OrderRequest, PurchaseUnitRequest},
    runtime::{KeyLimit, KeyLimits, LimitScope, RedisLimit},
};
use paypal_sandbox::Sandbox;
use tokio::task::JoinSet;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

#[tokio::main]
async fn main() -> Result<()> {
    let redis = env::var("REDIS_URL").unwrap_or("redis://127.0.0.1:6379/0".to_owned());
    let rules = LimitRules::new().level(7).rate(Rate::per_minute(240));
    // By default each client id has its own limit in each environment. The local PayPal of each
    // process is another environment, so this example has one limit for everything.
    let rules = rules.scope(LimitScope::Everything);
    let limit = RedisLimit::new(&redis, rules)?.on_event(|event| eprintln!("{event}"));

    let local = Sandbox::start().await?;
    let paypal = Client::builder(Credentials::new(local.client_id(), local.client_secret()))
        .environment(Environment::custom(local.base_url())?)
        .limit(limit.clone())
        .build()?;
    let mut orders = JoinSet::new();
    for number in 1..=20 {
        let paypal = paypal.clone();
        orders.spawn(async move {
            let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", "10.00"));
            let request = OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit]);
            let order = paypal.orders().create(&request).await?;
            println!("order {number}: {}", order.id.unwrap_or_default());
            Result::Ok(())
        });
    }
    while let Some(order) = orders.join_next().await {
        order??;
    }
    // The places of this process are free at once, not only when their leases end.
    limit.flush().await;
    borrowed()
}

/// Two REST apps of one PayPal account: `app` uses the limit of `shop`, and its own 5 is ignored.
fn borrowed() -> Result<()> {
    let keys =
        KeyLimits::new([KeyLimit::new("shop").level(25), KeyLimit::new("app").level(5).borrow_from("shop")])?;
    println!("app may send {:?} requests at a time, as {:?}", keys.level("app"), keys.root("app"));
    let _rules = LimitRules::new().keys(keys);
    Ok(())
}
