//! A marketplace that holds the money of its sellers, and releases it later.

use std::time::Duration;

use paypal_generated::{
    AuthAssertion, Prefer,
    disputes::{Adjudicate, AdjudicationOutcome, Evidence, EvidenceType, Evidences},
    orders::{
        AmountWithBreakdown, CheckoutPaymentIntent, DisbursementMode, Money, OrderRequest, Payee,
        PaymentInstruction, PlatformFee, PurchaseUnitRequest,
    },
    payments::{CapturePaymentInstruction, CaptureRequest, RefundPaymentInstruction, RefundRequest},
    referenced_payouts::{ProcessingStatus, ReferenceType, ReferencedPayoutItemRequest},
};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::stage::{Local, Stage};

const MARKETPLACE: &str = "MERCHANTAAAA2";
const SELLER: &str = "MERCHANTBBBB2";
const DAY: Duration = Duration::from_secs(86_400);

fn euros(value: &str) -> Money {
    Money::new("EUR", value)
}

/// An order of the marketplace over 100.00 for its seller, with a fee of 7.00.
fn order(intent: CheckoutPaymentIntent) -> OrderRequest {
    let mut instruction = PaymentInstruction::new().disbursement_mode(DisbursementMode::Delayed);
    if intent == CheckoutPaymentIntent::Capture {
        instruction = instruction.platform_fees(vec![PlatformFee::new(euros("7.00"))]);
    }
    let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("EUR", "100.00"))
        .payee(Payee::new().merchant_id(SELLER))
        .payment_instruction(instruction);
    OrderRequest::new(intent, vec![unit])
}

/// Sells, and captures the payment. Returns the id of the capture.
async fn sell(stage: &Stage, local: &Local) -> String {
    let orders = stage.paypal.orders();
    let id = orders.create(&order(CheckoutPaymentIntent::Capture)).await.unwrap().id.unwrap();
    local.approve(&id).await;
    let order = orders.capture(&id).prefer(Prefer::Representation).await.unwrap();
    let capture = order.purchase_units.unwrap().remove(0).payments.unwrap().captures.unwrap().remove(0);
    assert_eq!(capture.disbursement_mode, Some(DisbursementMode::Delayed));
    capture.id.unwrap()
}

/// Checks what the seller has and what is held for it, beside the opening balance of 10000.00.
#[track_caller]
fn assert_money(local: &Local, available: &str, held: &str) {
    let environment = local.sandbox.environment("").unwrap();
    let balance = |account: &str| {
        let balances = environment.balances(account);
        balances.get("EUR").map_or(Decimal::ZERO, |text| text.parse().unwrap())
    };
    let found = (balance(SELLER) - Decimal::from(10_000), balance(&format!("held:{SELLER}")));
    assert_eq!(found, (available.parse().unwrap(), held.parse().unwrap()));
    assert!(environment.is_balanced());
}

/// Evidence of the seller, after which PayPal decides.
fn evidence() -> Evidences {
    let mut evidence = Evidence::new();
    evidence.evidence_type = Some(EvidenceType::Other);
    evidence.notes = Some("We sent it.".to_owned());
    let mut evidences = Evidences::new();
    evidences.evidences = Some(vec![evidence]);
    evidences
}

fn reference(capture: &str) -> ReferencedPayoutItemRequest {
    ReferencedPayoutItemRequest::new(capture, ReferenceType::TransactionId)
}

#[tokio::test]
async fn a_referenced_payout_releases_what_refunds_left() {
    let stage = Stage::new().await;
    let Some(local) = stage.local() else { return };
    let (paypal, seller) = (&stage.paypal, AuthAssertion::payer_id(SELLER));
    let capture = sell(&stage, local).await;
    // PayPal's fee is 3.98. The marketplace has its own fee at once.
    assert_money(local, "0.00", "89.02");
    assert_eq!(local.sandbox.environment("").unwrap().balances(MARKETPLACE)["EUR"], "10007.00");
    let balances = paypal.transactions().list_balances().currency_code("EUR").on_behalf_of(&seller);
    let balance = balances.await.unwrap().balances.unwrap().remove(0);
    assert_eq!(balance.withheld_balance.unwrap().value, "89.02");
    assert_eq!(balance.available_balance.unwrap().value, "10000.00");

    // A refund pays with the money that is held.
    let back = RefundPaymentInstruction::new().platform_fees(vec![PlatformFee::new(euros("3.50"))]);
    let body = RefundRequest::new().amount(euros("50.00")).payment_instruction(back);
    paypal.payments().refund_capture(&capture).body(&body).on_behalf_of(&seller).await.unwrap();
    assert_money(local, "0.00", "42.52");

    let item = paypal.referenced_payouts().create_item(&reference(&capture)).await.unwrap();
    assert_eq!(item.payout_amount.unwrap().value, "42.52");
    assert_eq!(item.processing_state.unwrap().status, Some(ProcessingStatus::Success));
    assert!(item.disbursement_transaction_id.is_some());
    assert!(local.emitted("PAYMENT.REFERENCED-PAYOUT-ITEM.COMPLETED"));
    assert_money(local, "42.52", "0.00");
    let error = paypal.referenced_payouts().create_item(&reference(&capture)).await.unwrap_err();
    assert_eq!(error.issue(), Some("DUPLICATE_REFERENCE_ID"));

    // A later refund is paid by the seller.
    let body = RefundRequest::new().amount(euros("50.00"));
    paypal.payments().refund_capture(&capture).body(&body).on_behalf_of(&seller).await.unwrap();
    assert_money(local, "-7.48", "0.00");
    stage.end().await;
}

#[tokio::test]
async fn money_that_nobody_releases_is_disbursed_after_28_days() {
    let stage = Stage::new().await;
    let Some(local) = stage.local() else { return };
    let orders = stage.paypal.orders();
    // A capture of an authorization is held as its order says, unless it says otherwise itself.
    let id = orders.create(&order(CheckoutPaymentIntent::Authorize)).await.unwrap().id.unwrap();
    local.approve(&id).await;
    let order = orders.authorize(&id).prefer(Prefer::Representation).await.unwrap();
    let payments = order.purchase_units.unwrap().remove(0).payments.unwrap();
    let authorization = payments.authorizations.unwrap().remove(0).id.unwrap();
    let payments = stage.paypal.payments();
    for (value, mode) in [("60.00", None), ("40.00", Some(DisbursementMode::Instant))] {
        let mut body = CaptureRequest::new().amount(euros(value));
        body.payment_instruction = mode.map(|mode| CapturePaymentInstruction::new().disbursement_mode(mode));
        payments.capture_authorization(&authorization).body(&body).await.unwrap();
    }
    assert_money(local, "38.11", "57.42");
    local.advance(DAY * 28 - Duration::from_secs(1));
    assert_money(local, "38.11", "57.42");
    local.advance(Duration::from_secs(1));
    assert_money(local, "95.53", "0.00");
    stage.end().await;
}

#[tokio::test]
async fn a_dispute_takes_the_money_that_is_held_and_a_won_one_puts_it_back() {
    let stage = Stage::new().await;
    let Some(local) = stage.local() else { return };
    let seller = AuthAssertion::payer_id(SELLER);
    let payouts = stage.paypal.referenced_payouts();
    let open = async |capture: &str, value: &str| {
        let amount = json!({ "currency_code": "EUR", "value": value });
        let body = json!({ "transaction": capture, "stage": "CHARGEBACK", "amount": amount });
        let dispute: Value = local.post("/_sandbox/disputes", body).await;
        dispute["dispute_id"].as_str().unwrap().to_owned()
    };
    let decide = async |dispute: &str, outcome: AdjudicationOutcome| {
        let disputes = stage.paypal.disputes();
        let evidence = evidence();
        disputes.provide_evidence(dispute, &evidence).on_behalf_of(&seller).await.unwrap();
        disputes.adjudicate(dispute, &Adjudicate::new(outcome)).on_behalf_of(&seller).await.unwrap();
    };
    let capture = sell(&stage, local).await;
    // More is disputed than held: the rest comes from the seller's balance.
    let dispute = open(&capture, "100.00").await;
    assert_money(local, "-10.98", "100.00");
    let error = payouts.create_item(&reference(&capture)).await.unwrap_err();
    assert_eq!(error.issue(), Some("INVALID_RESOURCE_ID"), "nothing is left to release");
    decide(&dispute, AdjudicationOutcome::SellerFavor).await;
    assert_money(local, "0.00", "89.02");

    let dispute = open(&capture, "30.00").await;
    assert_money(local, "0.00", "89.02");
    decide(&dispute, AdjudicationOutcome::BuyerFavor).await;
    assert_money(local, "0.00", "59.02");
    payouts.create_item(&reference(&capture)).await.unwrap();
    assert_money(local, "59.02", "0.00");
    stage.end().await;
}

#[tokio::test]
async fn a_payout_that_finds_no_money_fails() {
    let stage = Stage::new().await;
    let Some(local) = stage.local() else { return };
    let seller = AuthAssertion::payer_id(SELLER);
    let capture = sell(&stage, local).await;
    let payouts = stage.paypal.referenced_payouts();
    let later = payouts.create_item(&reference(&capture)).header("Prefer", "respond-async");
    let item = later.await.unwrap();
    assert_eq!(item.processing_state.unwrap().status, Some(ProcessingStatus::Processing));
    stage.paypal.payments().refund_capture(&capture).on_behalf_of(&seller).await.unwrap();
    // The fees were not returned.
    assert_money(local, "-10.98", "0.00");
    local.advance(Duration::from_secs(30));
    assert!(local.emitted("PAYMENT.REFERENCED-PAYOUT-ITEM.FAILED"));
    let item = payouts.get_item(&item.item_id.unwrap()).await.unwrap();
    assert_eq!(item.processing_state.unwrap().status, Some(ProcessingStatus::Failed));
    local.advance(DAY * 28);
    assert_money(local, "-10.98", "0.00");
    stage.end().await;
}
