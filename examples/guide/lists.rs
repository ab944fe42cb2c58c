//! Reads a list: all items, page by page with a cursor, and only the first items.
//!
//!     cargo run -p paypal-guide --example lists

use paypal_generated::{
    Client, PageCursor,
    invoicing::{Invoice, InvoiceDetail, Item, Money},
};
use paypal_sandbox::Sandbox;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let (local, paypal) = Sandbox::with_client().await?;
    for hours in ["1", "2", "3", "4", "5"] {
        let work = Item::new("Consulting", Money::new("USD", "80.00"), hours);
        let invoice = Invoice::new(InvoiceDetail::new("USD")).items(vec![work]);
        paypal.invoicing().create_invoice(&invoice).await?;
    }

    // All items. Each page has two of them, and is requested when it is needed.
    let mut invoices = paypal.invoicing().list_invoices().page_size(2).items();
    while let Some(invoice) = invoices.next().await {
        println!("item: {}", number(&invoice?));
    }
    println!("{} requests", local.count("invoices.list"));

    // One page. Its cursor is text, which another process can go on from.
    let stored = first_page(&paypal).await?;
    println!("stored cursor: {stored}");
    let cursor: PageCursor = stored.parse()?;
    let rest = paypal.invoicing().list_invoices().items_from(&cursor).into_vec().await?;
    println!("rest: {:?}", rest.iter().map(number).collect::<Vec<_>>());

    // The first three items alone. No further page is requested.
    let first = paypal.invoicing().list_invoices().page_size(2).items().limit(3).into_vec().await?;
    println!("first: {:?}", first.iter().map(number).collect::<Vec<_>>());
    if (rest.len(), first.len()) != (3, 3) {
        return Err("invoices are missing".into());
    }
    Ok(())
}

/// Reads the first page, and returns where the list goes on.
async fn first_page(paypal: &Client) -> Result<String> {
    let mut pages = paypal.invoicing().list_invoices().page_size(2).total_required(true).pages();
    let page = pages.next().await.ok_or("the list has no page")??;
    println!("the first page, of {:?} items in all", page.total_items());
    Ok(page.cursor().ok_or("there is only one page")?.to_string())
}

fn number(invoice: &Invoice) -> &str {
    invoice.detail.invoice_number.as_deref().unwrap_or("none")
}
