//! Payments of the first version, as PayPal's old guide pays: create, send the payer to
//! `approval_url`, execute.

use std::{collections::BTreeSet, time::Duration};

use paypal_generated::{
    Linked, RequestId,
    orders_v1::{
        self, DisbursementMode, OrderRedirectUrls, PartnerFeeDetails, PayOrderRequest, PurchaseUnit,
    },
    payments_v1::{
        Amount, AuthorizationState, Capture, Payer, PayerPaymentMethod, Payment, PaymentExecution,
        PaymentIntent, PaymentRedirectUrls, PaymentState, RefundRequest, RelatedResources, Transaction,
        TransactionState,
    },
    registry,
};
use reqwest::{Client, redirect::Policy};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::stage::{Local, Stage};

const MERCHANT: &str = "MERCHANTAAAA2";
const BUYER: &str = "BUYERAAAAAAA2";

/// A payment of 30.00 USD by PayPal.
fn payment(intent: PaymentIntent) -> Payment {
    let urls = PaymentRedirectUrls::new()
        .return_url("https://shop.example/return?cart=1")
        .cancel_url("https://shop.example/cancel");
    let transaction = Transaction::new().amount(Amount::new("USD", "30.00")).description("A hat");
    Payment::new(intent, Payer::new().payment_method(PayerPaymentMethod::Paypal))
        .transactions(vec![transaction])
        .redirect_urls(urls)
}

/// Creates a payment, approves it by the control and executes it. Returns what it led to.
async fn executed(stage: &Stage, local: &Local, intent: PaymentIntent) -> RelatedResources {
    let paypal = stage.paypal.payments_v1();
    let id = paypal.create(&payment(intent)).await.unwrap().id.unwrap();
    local.post(&format!("/_sandbox/payments/{id}/approve"), json!({})).await;
    let done = paypal.execute(&id, &PaymentExecution::new().payer_id(BUYER)).await.unwrap();
    assert_eq!(done.state, Some(PaymentState::Approved));
    related(done).remove(0)
}

fn related(payment: Payment) -> Vec<RelatedResources> {
    payment.transactions.unwrap().remove(0).related_resources.unwrap_or_default()
}

/// The balance of the merchant in USD.
fn balance(local: &Local) -> Decimal {
    balance_of(local, MERCHANT)
}

fn balance_of(local: &Local, account: &str) -> Decimal {
    let balances = local.sandbox.environment("").unwrap().balances(account);
    balances["USD"].parse().unwrap()
}

#[tokio::test]
async fn the_first_call_of_the_old_guide_takes_the_money_after_the_approval() {
    let stage = Stage::new().await;
    let paypal = stage.paypal.payments_v1();
    let created = paypal.create(&payment(PaymentIntent::Sale)).await.unwrap();
    let id = created.id.clone().unwrap();
    assert_eq!(created.state, Some(PaymentState::Created));
    let approval = created.link("approval_url").unwrap();
    assert_eq!(approval.method(), Some("REDIRECT"));
    assert_eq!(created.payer_link(), Some(approval.clone()));
    assert_eq!(created.link("execute").unwrap().method(), Some("POST"));
    let early = paypal.execute(&id, &PaymentExecution::new().payer_id(BUYER)).await.unwrap_err();
    assert_eq!(early.name(), Some("PAYMENT_NOT_APPROVED_FOR_EXECUTION"));

    let Some(local) = stage.local() else { return };
    let before = balance(local);
    let browser = Client::builder().redirect(Policy::none()).build().unwrap();
    let page = browser.get(approval.href()).send().await.unwrap().text().await.unwrap();
    assert!(page.contains("30.00 USD"), "{page}");
    let back = browser.post(approval.href()).send().await.unwrap();
    let back = back.headers()["location"].to_str().unwrap().to_owned();
    let rest = back.strip_prefix("https://shop.example/return?cart=1&").expect("the URL of the shop");
    assert!(rest.starts_with(&format!("paymentId={id}&token=EC-")), "{rest}");
    let payer_id = rest.split("&PayerID=").nth(1).unwrap();
    let again = browser.post(approval.href()).send().await.unwrap();
    assert_eq!(again.status(), 409, "a payment is approved once");

    let other = paypal.execute(&id, &PaymentExecution::new().payer_id("BUYERBBBBBBB2")).await.unwrap_err();
    assert_eq!(other.name(), Some("INVALID_PAYER_ID"));
    let execution = PaymentExecution::new().payer_id(payer_id);
    let key = RequestId::new("execution-1").unwrap();
    let done = paypal.execute(&id, &execution).request_id(key.clone()).await.unwrap();
    assert_eq!(done.state, Some(PaymentState::Approved));
    let sale = related(done).remove(0).sale.unwrap();
    let replayed = paypal.execute(&id, &execution).request_id(key).await.unwrap();
    assert_eq!(related(replayed).len(), 1, "a repeated execution takes no money");
    assert_eq!(sale.transaction_fee.unwrap().value, "1.54");
    assert_eq!(balance(local) - before, Decimal::new(2846, 2));

    let sale_id = sale.id.unwrap();
    let part = RefundRequest::new().amount(Amount::new("USD", "10.00"));
    let refund = paypal.refund_sale(&sale_id).body(&part).await.unwrap();
    assert_eq!(refund.total_refunded_amount.clone().unwrap().value, "10.00");
    assert_eq!(paypal.get_sale(&sale_id).await.unwrap().state, Some(TransactionState::PartiallyRefunded));
    let rest = RefundRequest::new().amount(Amount::new("USD", "20.00"));
    paypal.refund_sale(&sale_id).body(&rest).await.unwrap();
    assert_eq!(paypal.get_sale(&sale_id).await.unwrap().state, Some(TransactionState::Refunded));
    let error = paypal.refund_sale(&sale_id).await.unwrap_err();
    assert_eq!(error.name(), Some("TRANSACTION_ALREADY_REFUNDED"));
    assert_eq!(balance(local) - before, Decimal::new(-154, 2), "PayPal keeps its fee");
    for event in ["PAYMENTS.PAYMENT.CREATED", "PAYMENT.SALE.COMPLETED", "PAYMENT.SALE.REFUNDED"] {
        assert!(local.emitted(event), "{event}");
    }
    stage.end().await;
}

#[tokio::test]
async fn a_payer_who_cancels_approves_nothing() {
    let stage = Stage::new().await;
    let paypal = stage.paypal.payments_v1();
    let created = paypal.create(&payment(PaymentIntent::Sale)).await.unwrap();
    let Some(local) = stage.local() else { return };
    let browser = Client::builder().redirect(Policy::none()).build().unwrap();
    let url = format!("{}&cancel", created.link("approval_url").unwrap().href());
    let back = browser.get(url).send().await.unwrap();
    let back = back.headers()["location"].to_str().unwrap().to_owned();
    assert!(back.starts_with("https://shop.example/cancel?token=EC-"), "{back}");
    let id = created.id.unwrap();
    let still = paypal.get(&id).await.unwrap();
    assert!(still.payer.status.is_none(), "the payment has no payer");

    local.advance(Duration::from_secs(3 * 3600));
    assert!(paypal.get(&id).await.unwrap_err().is_not_found(), "an unapproved payment expires");
    stage.end().await;
}

#[tokio::test]
async fn an_authorization_is_captured_voided_or_expires() {
    let stage = Stage::new().await;
    let Some(local) = stage.local() else { return };
    let paypal = stage.paypal.payments_v1();
    let before = balance(local);
    let authorized = executed(&stage, local, PaymentIntent::Authorize).await.authorization.unwrap();
    let id = authorized.id.unwrap();
    assert_eq!(authorized.state, Some(AuthorizationState::Authorized));
    assert_eq!(balance(local), before, "an authorization moves no money");

    let take = |total: &str| Capture::new().amount(Amount::new("USD", total));
    let capture = paypal.capture_authorization(&id, &take("20.00")).await.unwrap();
    let state = async |id: &str| paypal.get_authorization(id).await.unwrap().state.unwrap();
    assert_eq!(state(&id).await, AuthorizationState::PartiallyCaptured);
    let error = paypal.capture_authorization(&id, &take("15.00")).await.unwrap_err();
    assert_eq!(error.name(), Some("CAPTURE_AMOUNT_LIMIT_EXCEEDED"));
    paypal.capture_authorization(&id, &take("10.00").is_final_capture(true)).await.unwrap();
    assert_eq!(state(&id).await, AuthorizationState::Captured);
    let error = paypal.void_authorization(&id).await.unwrap_err();
    assert_eq!(error.name(), Some("AUTHORIZATION_ALREADY_COMPLETED"));
    assert_eq!(balance(local) - before, Decimal::new(2797, 2), "30.00 less two fees");
    let refund = paypal.refund_capture(&capture.id.unwrap()).await.unwrap();
    assert_eq!(refund.amount.unwrap().total, "20.00");
    let parent = paypal.get(&capture.parent_payment.unwrap()).await.unwrap();
    assert_eq!(related(parent).len(), 4, "an authorization, two captures and a refund");

    let id = executed(&stage, local, PaymentIntent::Authorize).await.authorization.unwrap().id.unwrap();
    paypal.void_authorization(&id).await.unwrap();
    assert_eq!(state(&id).await, AuthorizationState::Voided);
    let error = paypal.capture_authorization(&id, &take("1.00")).await.unwrap_err();
    assert_eq!(error.name(), Some("AUTHORIZATION_VOIDED"));

    let id = executed(&stage, local, PaymentIntent::Authorize).await.authorization.unwrap().id.unwrap();
    local.advance(Duration::from_secs(29 * 86_400));
    assert_eq!(state(&id).await, AuthorizationState::Expired);
    let events = local.sandbox.environment("").unwrap().events();
    let voided = events.iter().filter(|event| *event == "PAYMENT.AUTHORIZATION.VOIDED").count();
    assert_eq!(voided, 2, "one was voided, and one expired");
    stage.end().await;
}

#[tokio::test]
async fn an_order_of_the_first_version_is_paid_to_its_payees_and_a_partner() {
    let stage = Stage::new().await;
    let paypal = stage.paypal.orders_v1();
    let partner = orders_v1::Payee::new().merchant_id("MERCHANTCCCC2");
    let fee = PartnerFeeDetails::new(partner, orders_v1::Currency::new("USD", "1.50"));
    let own = PurchaseUnit::new("own", Amount::new("USD", "30.00")).partner_fee_details(fee);
    let other = PurchaseUnit::new("other", Amount::new("USD", "10.00"))
        .payee(orders_v1::Payee::new().merchant_id("MERCHANTBBBB2"));
    let urls = OrderRedirectUrls::new()
        .return_url("https://shop.example/return")
        .cancel_url("https://shop.example/cancel");
    let Some(local) = stage.local() else { return };
    let created = paypal.create(&orders_v1::Order::new(vec![own, other], urls)).await.unwrap();
    let id = created.id.clone().unwrap();
    let browser = Client::builder().redirect(Policy::none()).build().unwrap();
    let back = browser.post(created.payer_link().unwrap().href()).send().await.unwrap();
    let back = back.headers()["location"].to_str().unwrap().to_owned();
    assert_eq!(back, format!("https://shop.example/return?orderId={id}&token={id}&PayerID={BUYER}"));

    let accounts = [MERCHANT, "MERCHANTBBBB2", "MERCHANTCCCC2"];
    let before = accounts.map(|account| balance_of(local, account));
    let paid = paypal.pay(&id, &PayOrderRequest::new(DisbursementMode::Instant)).await.unwrap();
    assert_eq!(paid.status.unwrap().as_str(), "COMPLETED");
    let after = accounts.map(|account| balance_of(local, account));
    let moved: Vec<String> =
        after.iter().zip(before).map(|(after, before)| (after - before).to_string()).collect();
    assert_eq!(moved, ["26.96", "9.16", "1.50"], "30.00 and 10.00 less the fees");
    assert!(local.emitted("CHECKOUT.ORDER.PROCESSED"));
    assert!(paypal.cancel(&id).await.is_err(), "a paid order can't be cancelled");
    stage.end().await;
}

#[tokio::test]
async fn a_walk_over_the_list_of_payments_sees_each_once() {
    let stage = Stage::new().await;
    let Some(_) = stage.local() else { return };
    let paypal = stage.paypal.payments_v1();
    let mut made = Vec::new();
    for _ in 0..23 {
        made.push(paypal.create(&payment(PaymentIntent::Sale)).await.unwrap().id.unwrap());
    }
    let mut seen: Vec<String> = Vec::new();
    let mut items = paypal.list().count(5).items();
    while let Some(found) = items.next().await {
        seen.push(found.unwrap().id.unwrap());
        if seen.len() == 7 {
            // A payment that is made during the walk moves no other to a later page.
            paypal.create(&payment(PaymentIntent::Sale)).await.unwrap();
        }
    }
    made.reverse();
    assert_eq!(seen, made, "the newest payment comes first");
    let all = paypal.list().items().into_vec().await.unwrap();
    let distinct: BTreeSet<_> = all.iter().map(|payment| payment.id.clone()).collect();
    assert_eq!((all.len(), distinct.len()), (24, 24));
    stage.end().await;
}

#[tokio::test]
async fn the_resources_of_events_conform_to_their_components() {
    let stage = Stage::new().await;
    let Some(local) = stage.local() else { return };
    let paypal = stage.paypal.payments_v1();
    let sale = executed(&stage, local, PaymentIntent::Sale).await.sale.unwrap();
    paypal.refund_sale(&sale.id.unwrap()).await.unwrap();
    let id = executed(&stage, local, PaymentIntent::Authorize).await.authorization.unwrap().id.unwrap();
    let amount = Capture::new().amount(Amount::new("USD", "1.00"));
    let capture = paypal.capture_authorization(&id, &amount).await.unwrap();
    paypal.refund_capture(&capture.id.unwrap()).await.unwrap();
    paypal.void_authorization(&id).await.unwrap();
    let order = executed(&stage, local, PaymentIntent::Order).await.order.unwrap();
    paypal.void_order(&order.id.unwrap()).await.unwrap();

    let url = format!("{}/_sandbox/events", local.sandbox.base_url());
    let events: Value = reqwest::get(url).await.unwrap().json().await.unwrap();
    let mut kinds = BTreeSet::new();
    for event in events["events"].as_array().unwrap() {
        let kind = event["resource_type"].as_str().unwrap();
        let component = registry::find_component("payments_v1", kind).expect("a component");
        let resource = event["resource"].to_string();
        let deviations = (component.deviations)(resource.as_bytes());
        assert!(deviations.is_empty(), "{event}: {deviations:?}");
        assert_eq!(event["resource_version"], "1.0");
        kinds.insert(event["event_type"].as_str().unwrap().to_owned());
    }
    let expected = [
        "PAYMENT.AUTHORIZATION.CREATED",
        "PAYMENT.AUTHORIZATION.VOIDED",
        "PAYMENT.CAPTURE.COMPLETED",
        "PAYMENT.CAPTURE.REFUNDED",
        "PAYMENT.ORDER.CANCELLED",
        "PAYMENT.ORDER.CREATED",
        "PAYMENT.SALE.COMPLETED",
        "PAYMENT.SALE.REFUNDED",
        "PAYMENTS.PAYMENT.CREATED",
    ];
    assert!(kinds.iter().eq(expected.iter()), "{kinds:?}");
    stage.end().await;
}
