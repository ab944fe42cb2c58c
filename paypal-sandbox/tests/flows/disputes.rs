//! Disputes that the seller wins, loses and settles.

use std::time::Duration;

use paypal_generated::{
    File,
    disputes::{
        Adjudicate, AdjudicationOutcome, CarrierName, DenyOffer, DisputeStatus, Evidence, EvidenceInfo,
        EvidenceType, Evidences, MakeOffer, Money, OfferType, OutcomeCode, SendMessage, TrackingInfo,
    },
};
use serde_json::{Value, json};

use crate::stage::{Local, Stage};

const SELLER: &str = "MERCHANTAAAA2";

/// Opens a dispute about a payment of 50.00. Returns its id.
async fn open(stage: &Stage, local: &Local, reason: &str, stage_name: &str) -> String {
    let capture = local.pay(&stage.paypal, "USD", "50.00").await;
    let body = json!({ "transaction": capture, "reason": reason, "stage": stage_name });
    let dispute: Value = local.post("/_sandbox/disputes", body).await;
    dispute["dispute_id"].as_str().unwrap().to_owned()
}

fn balance(local: &Local) -> String {
    local.sandbox.environment("").unwrap().balances(SELLER)["USD"].clone()
}

fn evidence() -> Evidences {
    let mut info = EvidenceInfo::new();
    info.tracking_info = Some(vec![TrackingInfo::new(CarrierName::Ups, "1Z9999999999999999")]);
    let mut evidence = Evidence::new();
    evidence.evidence_type = Some(EvidenceType::ProofOfFulfillment);
    evidence.evidence_info = Some(info);
    let mut evidences = Evidences::new();
    evidences.evidences = Some(vec![evidence]);
    evidences
}

#[tokio::test]
async fn a_claim_with_evidence_is_won_and_the_money_is_given_back() {
    let stage = Stage::new().await;
    let Some(local) = stage.local() else { return };
    let disputes = stage.paypal.disputes();
    let id = open(&stage, local, "MERCHANDISE_OR_SERVICE_NOT_RECEIVED", "CHARGEBACK").await;
    // The payment was 50.00, less a fee of 2.24; the 50.00 are held.
    assert_eq!(balance(local), "9997.76");
    assert!(local.emitted("CUSTOMER.DISPUTE.CREATED"));

    let receipt = File::new("receipt.pdf", "application/pdf", &b"%PDF-1.7"[..]);
    disputes.provide_evidence(&id, &evidence()).evidence_file(receipt).await.unwrap();
    let dispute = disputes.get(&id).await.unwrap();
    assert_eq!(dispute.status, Some(DisputeStatus::UnderReview));
    let documents = dispute.evidences.unwrap().remove(0).documents.unwrap();
    assert_eq!(documents[0].name.as_deref(), Some("receipt.pdf"));

    let rels: Vec<String> = dispute.links.unwrap().into_iter().map(|link| link.rel).collect();
    assert_eq!(rels, ["self", "provide_supporting_info", "require_evidence", "adjudicate"]);
    let refused = disputes.send_message(&id, &SendMessage::new("Hello")).await.unwrap_err();
    assert_eq!(refused.issue(), Some("ACTION_NOT_ALLOWED_IN_CURRENT_DISPUTE_STATE"));

    disputes.adjudicate(&id, &Adjudicate::new(AdjudicationOutcome::SellerFavor)).await.unwrap();
    let dispute = disputes.get(&id).await.unwrap();
    assert_eq!(dispute.status, Some(DisputeStatus::Resolved));
    let outcome = dispute.dispute_outcome.unwrap().outcome_code;
    assert_eq!(outcome, Some(OutcomeCode::ResolvedSellerFavour));
    assert_eq!(balance(local), "10047.76");
    assert!(local.emitted("CUSTOMER.DISPUTE.RESOLVED"));
    stage.end().await;
}

#[tokio::test]
async fn a_claim_without_a_response_is_lost_when_it_is_due() {
    let stage = Stage::new().await;
    let Some(local) = stage.local() else { return };
    let disputes = stage.paypal.disputes();
    let id = open(&stage, local, "UNAUTHORISED", "CHARGEBACK").await;
    local.advance(Duration::from_secs(10 * 86_400 - 1));
    assert_eq!(disputes.get(&id).await.unwrap().status, Some(DisputeStatus::WaitingForSellerResponse));
    local.advance(Duration::from_secs(1));
    let dispute = disputes.get(&id).await.unwrap();
    let outcome = dispute.dispute_outcome.unwrap();
    assert_eq!(outcome.outcome_code, Some(OutcomeCode::ResolvedBuyerFavour));
    assert_eq!(outcome.amount_refunded.unwrap().value, "50.00");
    assert_eq!(balance(local), "9997.76");
    assert!(local.emitted("PAYMENT.CAPTURE.REVERSED"));

    // The seller appeals, and PayPal decides otherwise.
    disputes.appeal(&id, &evidence()).await.unwrap();
    disputes.adjudicate(&id, &Adjudicate::new(AdjudicationOutcome::SellerFavor)).await.unwrap();
    assert_eq!(balance(local), "10047.76");
    stage.end().await;
}

#[tokio::test]
async fn buyer_and_seller_agree_on_an_offer() {
    let stage = Stage::new().await;
    let Some(local) = stage.local() else { return };
    let disputes = stage.paypal.disputes();
    let id = open(&stage, local, "MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED", "INQUIRY").await;
    disputes.send_message(&id, &SendMessage::new("What is wrong with it?")).await.unwrap();
    for (value, is_accepted) in [("5.00", false), ("20.00", true)] {
        let mut offer = MakeOffer::new("We are sorry.", OfferType::Refund);
        offer.offer_amount = Some(Money::new("USD", value));
        disputes.make_offer(&id, &offer).await.unwrap();
        if is_accepted {
            disputes.accept_offer(&id).await.unwrap();
        } else {
            disputes.deny_offer(&id, &DenyOffer::new("It is not enough.")).await.unwrap();
        }
    }
    let dispute = disputes.get(&id).await.unwrap();
    assert_eq!(dispute.status, Some(DisputeStatus::Resolved));
    assert_eq!(dispute.dispute_outcome.unwrap().amount_refunded.unwrap().value, "20.00");
    assert_eq!(dispute.offer.unwrap().history.unwrap().len(), 4);
    assert_eq!(balance(local), "10027.76");
    stage.end().await;
}

#[tokio::test]
async fn the_list_shows_each_dispute_once() {
    let stage = Stage::new().await;
    let Some(local) = stage.local() else { return };
    let mut expected = Vec::new();
    for _ in 0..7 {
        expected.insert(0, open(&stage, local, "OTHER", "INQUIRY").await);
    }
    let found = stage.paypal.disputes().list().page_size(3).items().into_vec().await.unwrap();
    let found: Vec<String> = found.into_iter().map(|dispute| dispute.dispute_id.unwrap()).collect();
    assert_eq!(found, expected);
    stage.end().await;
}
