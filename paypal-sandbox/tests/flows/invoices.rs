//! Invoices of both versions of the API, until they are paid and refunded.

use std::time::Duration;

use paypal_generated::{
    invoicing::{
        Configuration, Invoice, InvoiceDetail, InvoicePaymentTerm, InvoiceStatus, Item, Money,
        PartialPayment, PaymentDetail, PaymentMethod, PaymentTermType, PaymentType, QrConfig, SearchData,
    },
    invoicing_v1::{self, Currency, InvoiceItem, MerchantInfo},
};
use serde_json::json;

use crate::stage::Stage;

const DAY: Duration = Duration::from_secs(86_400);

fn invoice(price: &str) -> Invoice {
    let item = Item::new("Tea", Money::new("USD", price), "2");
    Invoice::new(InvoiceDetail::new("USD")).items(vec![item])
}

async fn read(stage: &Stage, id: &str) -> Invoice {
    stage.paypal.invoicing().get_invoice(id).await.unwrap()
}

#[tokio::test]
async fn an_invoice_is_sent_paid_in_parts_and_refunded() {
    let stage = Stage::new().await;
    let invoicing = stage.paypal.invoicing();
    let parts = PartialPayment::new().allow_partial_payment(true);
    let mut new = invoice("50.00").configuration(Configuration::new().partial_payment(parts));
    new.detail.payment_term = Some(InvoicePaymentTerm::new().term_type(PaymentTermType::Net10));
    let made = invoicing.create_invoice(&new).await.unwrap();
    let (id, number) = (made.id.unwrap(), made.detail.invoice_number.unwrap());
    assert_eq!(made.status, Some(InvoiceStatus::Draft));
    assert!(made.detail.payment_term.unwrap().due_date.is_some());
    let sent = invoicing.send_invoice(&id).send().await.unwrap();
    assert_eq!(sent.status(), 200);
    let code = invoicing.generate_qr_code(&id).body(&QrConfig::new().width(200).height(200)).await.unwrap();
    assert_eq!(code.content_type(), "image/png");

    let cash = PaymentDetail::new(PaymentMethod::Cash).amount(Money::new("USD", "40.00"));
    invoicing.record_payment(&id, &cash).await.unwrap();
    let partly = read(&stage, &id).await;
    assert_eq!(partly.status, Some(InvoiceStatus::PartiallyPaid));
    assert_eq!(partly.due_amount.unwrap().value, "60.00");

    let Some(local) = stage.local() else { return };
    local.post(&format!("/_sandbox/invoices/{id}/pay"), json!({})).await;
    let paid = read(&stage, &id).await;
    assert_eq!(paid.status, Some(InvoiceStatus::Paid));
    let payments = paid.payments.unwrap().transactions.unwrap();
    let kinds: Vec<_> = payments.iter().map(|one| one.r#type.clone().unwrap()).collect();
    assert_eq!(kinds, [PaymentType::External, PaymentType::Paypal]);
    assert!(local.emitted("INVOICING.INVOICE.PAID"));

    let refund = format!("/_sandbox/invoices/{id}/refund");
    local.post(&refund, json!({ "amount": "25.00" })).await;
    assert_eq!(read(&stage, &id).await.status, Some(InvoiceStatus::PartiallyRefunded));
    local.post(&refund, json!({})).await;
    let refunded = read(&stage, &id).await;
    assert_eq!(refunded.refunds.unwrap().refund_amount.unwrap().value, "60.00");
    assert_eq!(refunded.status, Some(InvoiceStatus::PartiallyRefunded), "the cash was not given back");
    assert!(local.emitted("INVOICING.INVOICE.REFUNDED"));

    let found = invoicing.search_invoices().body(&SearchData::new().invoice_number(number)).await.unwrap();
    assert_eq!(found.items.unwrap().len(), 1);
    stage.end().await;
}

#[tokio::test]
async fn a_scheduled_invoice_is_sent_on_its_date() {
    let stage = Stage::new().await;
    let invoicing = stage.paypal.invoicing();
    let Some(local) = stage.local() else { return };
    let mut later = invoice("1.00");
    let created = invoicing.create_invoice(&later).await.unwrap();
    let today = created.detail.invoice_date.unwrap().into_string();
    later.detail.invoice_date = Some(day_after(&today).into());
    let id = invoicing.create_invoice(&later).await.unwrap().id.unwrap();
    let sent = invoicing.send_invoice(&id).send().await.unwrap();
    assert_eq!(sent.status(), 202);
    assert_eq!(read(&stage, &id).await.status, Some(InvoiceStatus::Scheduled));
    assert!(local.emitted("INVOICING.INVOICE.SCHEDULED"));
    local.advance(DAY);
    let sent = read(&stage, &id).await;
    assert_eq!(sent.status, Some(InvoiceStatus::Sent));
    let first = sent.detail.metadata.unwrap().first_sent_time.unwrap().into_string();
    assert_eq!(first, format!("{}T00:00:00Z", day_after(&today)), "it is sent when its date begins");
    invoicing.cancel_invoice(&id, &paypal_generated::invoicing::Notification::new()).await.unwrap();
    assert!(local.emitted("INVOICING.INVOICE.CANCELLED"));
    stage.end().await;
}

/// Computes the day after a date.
fn day_after(date: &str) -> String {
    let midnight = paypal_generated::DateTime::from(format!("{date}T00:00:00Z"));
    let next = midnight.to_system_time().unwrap() + DAY;
    let next = paypal_generated::DateTime::from(next).into_string();
    next.split_once('T').unwrap().0.to_owned()
}

#[tokio::test]
async fn a_walk_of_the_lists_of_both_versions_returns_each_invoice_once() {
    let stage = Stage::new().await;
    let Some(_) = stage.local() else { return };
    let (v1, v2) = (stage.paypal.invoicing_v1(), stage.paypal.invoicing());
    let mut made = Vec::new();
    for index in 0..12 {
        let id = if index % 2 == 0 {
            v2.create_invoice(&invoice("1.00")).await.unwrap().id
        } else {
            let item = InvoiceItem::new("Tea", Currency::new("USD", "2.00"), "1.5".parse().unwrap());
            let new = invoicing_v1::Invoice::new(MerchantInfo::new()).items(vec![item]);
            v1.create_invoice(&new).await.unwrap().id
        };
        made.push(id.unwrap());
    }

    let mut walked = Vec::new();
    let mut items = v2.list_invoices().page_size(5).items();
    while let Some(item) = items.next().await {
        walked.push(item.unwrap().id.unwrap());
    }
    assert_eq!(walked, made);

    let mut walked = Vec::new();
    let mut items = v1.list_invoices().page_size(5).items();
    while let Some(item) = items.next().await {
        walked.push(item.unwrap().id.unwrap());
    }
    assert_eq!(walked, made);

    // In v1, `page` is the index of the first invoice.
    let page = v1.list_invoices().page(3).page_size(4).total_count_required(true).await.unwrap();
    let ids: Vec<String> = page.invoices.unwrap().into_iter().map(|one| one.id.unwrap()).collect();
    assert_eq!((page.total_count, ids.as_slice()), (Some(12), &made[3..7]));
    stage.end().await;
}
