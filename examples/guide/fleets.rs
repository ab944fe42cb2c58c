//! Shares an access token and a limit between several clients, as a fleet of processes does.
//!
//!     cargo run -p paypal-guide --example fleets
//!
//! The clients are in one process here, so the store and the limit are in its memory. A real fleet
//! uses `RedisTokenStore` and `RedisLimit` in their place: `examples/shared_limit.rs`.

use std::time::Instant;

use paypal_generated::{
    Client, Credentials, Environment, LimitRules, LocalLimit, MemoryTokenStore, Rate,
    orders::{AmountWithBreakdown, CheckoutPaymentIntent, OrderRequest, PurchaseUnitRequest},
};
use paypal_sandbox::Sandbox;
use tokio::task::JoinSet;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

#[tokio::main]
async fn main() -> Result<()> {
    let local = Sandbox::start().await?;
    let tokens = MemoryTokenStore::new();
    // At most 3 requests at a time and 20 a second, with up to 5 at once.
    let limit = LocalLimit::new(LimitRules::new().level(3).rate(Rate::per_second(20).with_burst(5)));

    let began = Instant::now();
    let mut processes = JoinSet::new();
    for process in 1..=4 {
        let paypal = Client::builder(Credentials::new(local.client_id(), local.client_secret()))
            .environment(Environment::custom(local.base_url())?)
            .token_store(tokens.clone())
            .limit(limit.clone())
            .build()?;
        processes.spawn(work(process, paypal));
    }
    while let Some(process) = processes.join_next().await {
        process??;
    }

    let requests = local.requests();
    let token_requests = requests.iter().filter(|request| request.path == "/v1/oauth2/token").count();
    let orders = local.count("orders.create");
    println!("{orders} orders in {:.1?}, {token_requests} token request", began.elapsed());
    if (orders, token_requests) != (20, 1) {
        return Err("the processes did not share the token".into());
    }
    Ok(())
}

/// Creates five orders, one after the other.
async fn work(process: u32, paypal: Client) -> Result<()> {
    for number in 1..=5 {
        let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", "10.00"));
        let request = OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit]);
        let order = paypal.orders().create(&request).await?;
        println!("process {process}, order {number}: {}", order.id.unwrap_or_default());
    }
    Ok(())
}
