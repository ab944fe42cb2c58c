//! Tests of invoices through the typed client.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::{collections::HashSet, time::Duration};

use paypal_generated::{
    invoicing::{
        AggregatedDiscount, AmountSummaryDetail, AmountWithBreakdown, Configuration, Discount, Invoice,
        InvoiceDetail, InvoicePaymentTerm, InvoiceStatus, Item, Money, Notification, PaymentDetail,
        PaymentMethod, PaymentTermType, ShippingCost, Tax,
    },
    invoicing_v1::MerchantInfo,
    registry,
};
use serde_json::json;
use support::{World, issue, world};

fn invoice(price: &str) -> Invoice {
    let item = Item::new("work", Money::new("USD", price), "3").tax(Tax::new("VAT", "20"));
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

#[tokio::test]
async fn an_invoice_can_be_read_changed_and_sent_back() {
    let world = world().await;
    let invoicing = world.paypal.invoicing();
    let usd = |value: &str| Money::new("USD", value);
    let item = Item::new("tea", usd("10.00"), "3")
        .discount(Discount::new().amount(usd("2.00")))
        .tax(Tax::new("VAT", "20"));
    let breakdown = AmountWithBreakdown::new()
        .shipping(ShippingCost::new().amount(usd("4.00")).tax(Tax::new("VAT", "10")))
        .discount(AggregatedDiscount::new().invoice_discount(Discount::new().amount(usd("3.00"))));
    let mut new = invoice("1.00").items(vec![item]).amount(AmountSummaryDetail::new().breakdown(breakdown));
    new.detail.payment_term = Some(InvoicePaymentTerm::new().term_type(PaymentTermType::Net30));
    let made = invoicing.create_invoice(&new).await.unwrap();
    let id = made.id.clone().unwrap();
    assert_eq!(made.amount.as_ref().unwrap().value.as_deref(), Some("34.40"));

    let updated = invoicing.update_invoice(&id, &made).await.unwrap();
    assert_eq!(updated.amount, made.amount);
    assert_eq!(updated.detail.payment_term, made.detail.payment_term);
    assert_eq!(updated.items, made.items);

    let v1 = world.paypal.invoicing_v1();
    let read = v1.get_invoice(&id).await.unwrap();
    assert_eq!(read.discount.as_ref().unwrap().amount.as_ref().unwrap().value, "3.00");
    let updated = v1.update_invoice(&id, &read).await.unwrap();
    assert_eq!((updated.total_amount, updated.items), (read.total_amount, read.items));
}

#[tokio::test]
async fn events_have_the_form_of_the_version_that_made_the_invoice() {
    let world = world().await;
    world.paypal.invoicing().create_invoice(&invoice("1.00")).await.unwrap();
    let v1 = paypal_generated::invoicing_v1::Invoice::new(MerchantInfo::new());
    world.paypal.invoicing_v1().create_invoice(&v1).await.unwrap();
    let listed = world.raw("GET", "/_sandbox/events?type=INVOICING.INVOICE.CREATED", &[], None).await;
    let events = listed.body["events"].as_array().unwrap();
    assert_eq!(events.len(), 2);
    for (event, (api, version, own)) in
        events.iter().zip([("invoicing", "2.0", "detail"), ("invoicing_v1", "1.0", "merchant_info")])
    {
        let invoice = &event["resource"]["invoice"];
        assert_eq!((&event["resource_version"], invoice[own].is_object()), (&version.into(), true));
        let component = registry::find_component(api, "invoice").unwrap();
        assert_eq!(format!("{:?}", (component.deviations)(invoice.to_string().as_bytes())), "[]");
    }
}

#[tokio::test]
async fn a_payment_by_paypal_is_booked_with_its_tip_and_fee() {
    let world = world().await;
    let invoicing = world.paypal.invoicing();
    let mut new = invoice("10.00");
    let id = invoicing.create_invoice(&new).await.unwrap().id.unwrap();
    invoicing.send_invoice(&id).send().await.unwrap();
    let pay = format!("/_sandbox/invoices/{id}/pay");
    let refused = world.post(&pay, json!({ "tip": "4.00" })).await;
    assert_eq!((refused.status, refused.issue()), (422, "TIP_NOT_ALLOWED"));

    new.configuration = Some(Configuration::new().allow_tip(true));
    invoicing.update_invoice(&id, &new).await.unwrap();
    let paid = world.post(&pay, json!({ "tip": "4.00" })).await;
    assert_eq!((paid.status, &paid.body["status"]), (200, &"PAID".into()));
    let shown = invoicing.get_invoice(&id).await.unwrap();
    assert_eq!(shown.gratuity.unwrap().value, "4.00");
    // 40.00 less a fee of 3.49 % and 0.49.
    let environment = world.sandbox.environment("").unwrap();
    assert_eq!(environment.balances("MERCHANTAAAA2")["USD"], "10038.11");
    let refunded = world.post(&format!("/_sandbox/invoices/{id}/refund"), json!({})).await;
    assert_eq!(refunded.body["status"], "REFUNDED");
    // The tip is paid back too; the fee of 1.89 is not.
    assert_eq!(environment.balances("MERCHANTAAAA2")["USD"], "9998.11");
    let refunds = invoicing.get_invoice(&id).await.unwrap().refunds.unwrap();
    assert_eq!(refunds.refund_amount.unwrap().value, "40.00");
    assert_eq!(refunds.transactions.unwrap()[0].amount.as_ref().unwrap().value, "40.00");
    assert!(environment.is_balanced());
}

#[tokio::test]
async fn paypals_test_values_give_their_answers() {
    let world = world().await;
    let created = |reference: &str| json!({ "detail": { "currency_code": "USD", "reference": reference } });
    let cash = json!({ "method": "CASH" });
    let table = [
        ("POST", "", created("ERRINV001"), 500, "INTERNAL_SERVER_ERROR"),
        ("POST", "", created("ERRINV003"), 415, "UNSUPPORTED_MEDIA_TYPE"),
        ("POST", "", created("errinv003"), 201, ""),
        ("GET", "/INV2-ABCD-1234-EINV-0008", json!({}), 403, "NOT_AUTHORIZED"),
        ("GET", "/INV2-ABCD-1234-EINV-0009", json!({}), 401, "AUTHENTICATION_FAILURE"),
        ("GET", "/INV2-ABCD-1234-EINV-0010", json!({}), 404, "RESOURCE_NOT_FOUND"),
        ("DELETE", "/INV2-ABCD-1234-EINV-0059", json!({}), 204, ""),
        ("POST", "/INV2-ABCD-1234-EINV-0037/payments", cash.clone(), 200, ""),
        ("POST", "/INV2-ABCD-1234-EINV-0047/refunds", cash, 422, "UNPROCESSABLE_ENTITY"),
        (
            "DELETE",
            "/INV2-ABCD-1234-EFGH-5678/payments/EXT-ABCDEFGHERRINV041",
            json!({}),
            404,
            "RESOURCE_NOT_FOUND",
        ),
        ("POST", "/INV2-ABCD-1234-EINV-0016/send", json!({}), 200, ""),
        ("POST", "/INV2-ABCD-1234-EINV-0016/remind", json!({}), 404, "RESOURCE_NOT_FOUND"),
    ];
    for (method, below, body, status, name) in table {
        let path = format!("/v2/invoicing/invoices{below}");
        let body = body.to_string();
        let answer = world.raw(method, &path, &[], (method == "POST").then_some(body.as_str())).await;
        let found = answer.body["name"].as_str().unwrap_or("");
        assert_eq!((answer.status, found), (status, name), "{method} {path} {body}");
    }
}
