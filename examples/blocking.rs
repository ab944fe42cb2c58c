//! Uses the SDK in a program without async functions.
//!
//!     cargo run --example blocking
//!
//! The program makes one Tokio runtime when it starts, and runs each call on it. By default it uses
//! a local PayPal, which it starts in this process; with `PAYPAL_CLIENT_ID` and
//! `PAYPAL_CLIENT_SECRET` set to those of a sandbox app, it uses PayPal's own sandbox. Neither
//! moves any money.

use std::{env, thread};

use paypal_generated::{
    Client, Credentials, Environment, Prefer,
    invoicing::{self, Invoice, InvoiceDetail, Money},
    orders::{AmountWithBreakdown, CheckoutPaymentIntent, Order, OrderRequest, PurchaseUnitRequest},
};
use paypal_sandbox::Sandbox;
use tokio::runtime::{Builder, Runtime};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// PayPal for code that blocks. Make one, and share it between threads.
struct PayPal {
    /// The runtime lives as long as the client. Its thread refreshes tokens between calls.
    runtime: Runtime,
    client: Client,
    /// The local PayPal, which runs until it is dropped.
    _local: Option<Sandbox>,
}

impl PayPal {
    fn connect() -> Result<Self> {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        if let (Ok(id), Ok(secret)) = (env::var("PAYPAL_CLIENT_ID"), env::var("PAYPAL_CLIENT_SECRET")) {
            return Ok(Self { runtime, client: Client::sandbox(id, secret)?, _local: None });
        }
        let local = runtime.block_on(Sandbox::start())?;
        let client = Client::builder(Credentials::new(local.client_id(), local.client_secret()))
            .environment(Environment::custom(local.base_url())?)
            .prefer(Prefer::Representation) // of all calls
            .build()?;
        Ok(Self { runtime, client, _local: Some(local) })
    }

    /// Creates an order. `send` is a future, and `block_on` waits for it.
    fn create_order(&self, value: &str) -> Result<Order> {
        let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", value));
        let order = OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit]);
        let created = self.runtime.block_on(self.client.orders().create(&order).send())?;
        Ok(created.into_value())
    }

    /// Creates an invoice over some hours of work.
    fn create_invoice(&self, hours: &str) -> Result<()> {
        let work = invoicing::Item::new("Consulting", Money::new("USD", "80.00"), hours);
        let invoice = Invoice::new(InvoiceDetail::new("USD")).items(vec![work]);
        self.runtime.block_on(self.client.invoicing().create_invoice(&invoice).send())?;
        Ok(())
    }

    /// Counts the invoices. A list waits for each of its items.
    fn count_invoices(&self) -> Result<usize> {
        let mut invoices = self.client.invoicing().list_invoices().page_size(2).items();
        let mut count = 0;
        while let Some(invoice) = self.runtime.block_on(invoices.next()) {
            invoice?;
            count += 1;
        }
        Ok(count)
    }
}

fn main() -> Result<()> {
    let paypal = PayPal::connect()?;
    let order = paypal.create_order("10.00")?;
    let status = order.status.as_ref().map_or("unknown", |status| status.as_str());
    println!("Order:    {}, {status}", order.id.as_deref().unwrap_or("without id"));

    for hours in ["1", "2", "3"] {
        paypal.create_invoice(hours)?;
    }
    println!("Invoices: {}", paypal.count_invoices()?);

    // Several threads call at the same time, each with its own `block_on`.
    let ids: Vec<String> = thread::scope(|scope| {
        let orders: Vec<_> = ["1.00", "2.00", "3.00"]
            .map(|value| scope.spawn(|| paypal.create_order(value).ok()?.id))
            .into_iter()
            .collect();
        orders.into_iter().filter_map(|order| order.join().ok().flatten()).collect()
    });
    println!("Orders:   {}", ids.len());
    if ids.len() < 3 {
        return Err("a thread could not create its order".into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_example_runs_to_its_end() {
        if let Err(error) = super::main() {
            panic!("{error}");
        }
    }
}
