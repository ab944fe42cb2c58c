//! Calls PayPal in a program without async functions.
//!
//!     cargo run -p paypal-guide --example without_async

use paypal_generated::{
    Client, Error,
    invoicing::{Invoice, InvoiceDetail, Item, Money},
};
use paypal_sandbox::Sandbox;
use tokio::runtime::{Builder, Runtime};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The runtime and the client. Make one, and keep it as long as the program runs.
struct PayPal {
    /// Its thread renews the token between two calls.
    runtime: Runtime,
    client: Client,
}

impl PayPal {
    /// Creates an invoice, and returns its id.
    fn create_invoice(&self, hours: &str) -> Result<String> {
        let work = Item::new("Consulting", Money::new("USD", "80.00"), hours);
        let invoice = Invoice::new(InvoiceDetail::new("USD")).items(vec![work]);
        let call = self.client.invoicing().create_invoice(&invoice);
        Ok(self.runtime.block_on(call.send())?.into_value().id.ok_or("the invoice has no id")?)
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

    /// Reads an invoice.
    fn invoice(&self, id: &str) -> std::result::Result<Invoice, Error> {
        Ok(self.runtime.block_on(self.client.invoicing().get_invoice(id).send())?.into_value())
    }
}

fn main() -> Result<()> {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let (local, client) = runtime.block_on(Sandbox::with_client())?;
    let paypal = PayPal { runtime, client };
    for hours in ["1", "2", "3"] {
        println!("created {}", paypal.create_invoice(hours)?);
    }
    println!("the account has {} invoices", paypal.count_invoices()?);
    if let Err(error) = paypal.invoice("INV2-0000-0000-0000-0000") {
        println!("kind {}, issue {:?}, debug id {:?}", error.kind(), error.issue(), error.debug_id());
        println!("advice: {}", error.advice().ok_or("PayPal's issue is unknown")?);
    }
    paypal.runtime.block_on(local.shutdown());
    Ok(())
}
