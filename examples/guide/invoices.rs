//! Writes an invoice, sends it, gets its QR code, and records two payments.
//!
//!     cargo run -p paypal-guide --example invoices
//!
//! The chapter is docs/guide/invoices.md. The program uses a local PayPal; no money moves.

use paypal_generated::{
    Client, Error,
    invoicing::{
        BillingInfo, Configuration, Invoice, InvoiceDetail, InvoicePaymentTerm, Item, Money, Notification,
        PartialPayment, PaymentDetail, PaymentMethod, PaymentTermType, QrConfig, RecipientInfo, Tax,
    },
};
use paypal_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (_sandbox, paypal) = Sandbox::with_client().await?;
    let invoicing = paypal.invoicing();

    // Create a draft. PayPal computes the amounts: (4 × 80.00 + 50.00) × 1.19 = 440.30 USD.
    let items = vec![
        Item::new("Consulting", Money::new("USD", "80.00"), "4").tax(Tax::new("VAT", "19")),
        Item::new("Travel", Money::new("USD", "50.00"), "1").tax(Tax::new("VAT", "19")),
    ];
    let customer = BillingInfo::new().email_address("buyer@sandbox.example.com");
    let terms = InvoicePaymentTerm::new().term_type(PaymentTermType::Net10);
    let parts = PartialPayment::new().allow_partial_payment(true);
    let draft = Invoice::new(InvoiceDetail::new("USD").payment_term(terms))
        .primary_recipients(vec![RecipientInfo::new().billing_info(customer)])
        .configuration(Configuration::new().partial_payment(parts))
        .items(items);
    let draft = invoicing.create_invoice(&draft).await?;
    let id = draft.id.as_deref().ok_or("the invoice has no id")?;
    println!("Number:   {}", draft.detail.invoice_number.as_deref().unwrap_or("none"));
    show(&paypal, id).await?;

    // Send it by e-mail.
    invoicing.send_invoice(id).body(&Notification::new().send_to_recipient(true)).await?;
    let sent = show(&paypal, id).await?;
    println!("Page:     {}", sent.payer_url().unwrap_or("none"));

    // The QR code leads to the page of the invoice.
    let code = invoicing.generate_qr_code(id).body(&QrConfig::new().width(300).height(300)).await?;
    println!("QR code:  {}, {} bytes", code.content_type(), code.len());

    // The customer pays 100.00 in cash, and the rest by bank transfer.
    let cash = PaymentDetail::new(PaymentMethod::Cash).amount(Money::new("USD", "100.00"));
    invoicing.record_payment(id, &cash).await?;
    show(&paypal, id).await?;
    let too_much = PaymentDetail::new(PaymentMethod::BankTransfer).amount(Money::new("USD", "500.00"));
    if let Err(error) = invoicing.record_payment(id, &too_much).await {
        println!("Refused:  {:?}", error.issue());
    }
    let rest = PaymentDetail::new(PaymentMethod::BankTransfer).note("Transfer of 3 May");
    invoicing.record_payment(id, &rest).await?;
    let paid = show(&paypal, id).await?;
    for payment in paid.payments_made() {
        println!("Payment:  {:?}, {:?}", payment.method, payment.payment_id);
    }

    // A paid invoice can't be cancelled.
    if let Err(error) = invoicing.cancel_invoice(id, &Notification::new()).await {
        println!("Refused:  {:?}", error.issue());
    }
    Ok(())
}

/// Reads the invoice, and prints its status and the amount due.
async fn show(paypal: &Client, id: &str) -> Result<Invoice, Error> {
    let invoice = paypal.invoicing().get_invoice(id).await?;
    let due = invoice.amount_due().map_or("unknown".to_owned(), |due| due.to_string());
    println!("Status:   {:?}, due {due}", invoice.status);
    Ok(invoice)
}
