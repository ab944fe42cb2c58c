//! Tests of invoices through the typed client.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::{collections::HashSet, time::Duration};

use paypal_generated::invoicing::{
    Invoice, InvoiceDetail, InvoiceStatus, Item, Money, Notification, PaymentDetail, PaymentMethod, Tax,
};
use support::{World, issue, world};

fn invoice(price: &str) -> Invoice {
    let item = Item::new("work", "3", Money::new("USD", price)).tax(Tax::new("VAT", "20"));
    Invoice::new(InvoiceDetail::new("USD")).items(vec![item])
}

async fn status(world: &World, id: &str) -> Option<InvoiceStatus> {
    world.paypal.invoicing().get_invoice(id).await.unwrap().status
}

#[tokio::test]
async fn each_invoice_is_on_exactly_one_page() {
    let world = world().await;
    let invoicing = world.paypal.invoicing();
    for _ in 0..7 {
        invoicing.create_invoice(&invoice("10.00")).await.unwrap();
    }
    for (size, pages) in [(1, 7), (2, 4), (3, 3), (7, 1), (20, 1)] {
        let (mut seen, mut page) = (HashSet::new(), 1);
        loop {
            let listed =
                invoicing.list_invoices().page(page).page_size(size).total_required(true).await.unwrap();
            assert_eq!((listed.total_items, listed.total_pages), (Some(7), Some(pages)), "{size} per page");
            for invoice in listed.items.unwrap() {
                assert!(seen.insert(invoice.id.unwrap()), "an invoice is on two pages");
            }
            let links = listed.links.unwrap();
            let rels: Vec<&str> = links.iter().map(|link| link.rel.as_str()).collect();
            assert_eq!(rels.contains(&"previous"), page > 1);
            if !rels.contains(&"next") {
                break;
            }
            page += 1;
        }
        assert_eq!((seen.len(), page), (7, pages));
    }
    let beyond = invoicing.list_invoices().page(9).await.unwrap();
    assert_eq!((beyond.items.unwrap().len(), beyond.total_items), (0, None));
    for (page, size, expected) in [
        (0, 1, "INVALID_INTEGER_MIN_VALUE"),
        (1001, 1, "INVALID_INTEGER_MAX_VALUE"),
        (1, 101, "INVALID_INTEGER_MAX_VALUE"),
    ] {
        assert_eq!(issue(invoicing.list_invoices().page(page).page_size(size).await), expected);
    }
}

#[tokio::test]
async fn an_invoice_goes_from_draft_to_paid() {
    let world = world().await;
    let invoicing = world.paypal.invoicing();
    let made = invoicing.create_invoice(&invoice("10.00")).await.unwrap();
    let id = made.id.unwrap();
    assert_eq!(made.status, Some(InvoiceStatus::Draft));
    let amount = made.amount.unwrap();
    assert_eq!(amount.value.as_deref(), Some("36.00"));
    assert_eq!(amount.breakdown.unwrap().tax_total.unwrap().value, "6.00");

    assert_eq!(issue(invoicing.send_invoice_reminder(&id).await), "CANNOT_REMIND_INVOICE");
    assert_eq!(
        issue(invoicing.cancel_invoice(&id, &Notification::new()).await),
        "CANNOT_CANCEL_DRAFT_INVOICE"
    );
    // The type of the outcome depends on PayPal's description of both answers, so the JSON is read.
    let sent = invoicing.send_invoice(&id).send().await.unwrap();
    let link: serde_json::Value = serde_json::from_slice(sent.body()).unwrap();
    assert_eq!((sent.status(), &link["rel"]), (200, &"payer-view".into()));
    assert_eq!(status(&world, &id).await, Some(InvoiceStatus::Sent));
    invoicing.send_invoice_reminder(&id).await.unwrap();

    let pay = |value: &str| PaymentDetail::new(PaymentMethod::Cash).amount(Money::new("USD", value));
    let too_much = invoicing.record_payment(&id, &pay("36.01")).await;
    assert_eq!(issue(too_much), "PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE");
    invoicing.record_payment(&id, &pay("6.00")).await.unwrap();
    let partly = invoicing.get_invoice(&id).await.unwrap();
    assert_eq!(partly.status, Some(InvoiceStatus::PartiallyPaid));
    assert_eq!(partly.due_amount.unwrap().value, "30.00");
    invoicing.record_payment(&id, &PaymentDetail::new(PaymentMethod::Cash)).await.unwrap();
    assert_eq!(status(&world, &id).await, Some(InvoiceStatus::MarkedAsPaid));
    assert_eq!(
        issue(invoicing.cancel_invoice(&id, &Notification::new()).await),
        "CANNOT_CANCEL_PAID_INVOICE"
    );
    assert_eq!(issue(invoicing.record_payment(&id, &pay("1.00")).await), "CANNOT_PROCESS_PAYMENTS");
}

#[tokio::test]
async fn drafts_can_be_deleted_and_future_invoices_are_scheduled() {
    let world = world().await;
    let invoicing = world.paypal.invoicing();
    let id = invoicing.create_invoice(&invoice("1.00")).await.unwrap().id.unwrap();
    invoicing.delete_invoice(&id).await.unwrap();
    assert!(invoicing.get_invoice(&id).await.unwrap_err().is_not_found());

    let mut later = invoice("1.00");
    later.detail.invoice_date = Some("2199-01-01".into());
    let id = invoicing.create_invoice(&later).await.unwrap().id.unwrap();
    world.clock.advance(Duration::from_secs(1));
    let sent = world.raw("POST", &format!("/v2/invoicing/invoices/{id}/send"), &[], Some("{}")).await;
    assert_eq!(sent.status, 202);
    assert_eq!(status(&world, &id).await, Some(InvoiceStatus::Scheduled));
}

#[tokio::test]
async fn invoice_numbers_are_incremented_and_unique() {
    let world = world().await;
    let invoicing = world.paypal.invoicing();
    let numbered = |number: &str| Invoice::new(InvoiceDetail::new("USD").invoice_number(number));
    invoicing.create_invoice(&numbered("TEA-0099")).await.unwrap();
    let next = invoicing.generate_next_invoice_number().await.unwrap().invoice_number;
    assert_eq!(next.as_deref(), Some("TEA-0100"));
    let made = invoicing.create_invoice(&invoice("1.00")).await.unwrap();
    assert_eq!(made.detail.invoice_number, next);
    assert_eq!(issue(invoicing.create_invoice(&numbered("TEA-0099")).await), "DUPLICATE_INVOICE_NUMBER");
}
