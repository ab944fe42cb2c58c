//! Answers two disputes: gives evidence in one, and accepts the other.
//!
//!     cargo run -p paypal-guide --example disputes
//!
//! The chapter is docs/guide/disputes.md. The program uses a local PayPal; no money moves.

use std::error::Error;

use paypal_generated::{
    Client, File, Method, Prefer, Value,
    disputes::{
        AcceptClaim, Adjudicate, AdjudicationOutcome, CarrierName, DisputeState, Evidence, EvidenceInfo,
        EvidenceType, Evidences, TrackingInfo,
    },
    orders::{
        AmountWithBreakdown, CardRequest, CheckoutPaymentIntent, OrderRequest, PaymentSource,
        PurchaseUnitRequest,
    },
};
use paypal_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (_sandbox, paypal) = Sandbox::with_client().await?;
    let disputes = paypal.disputes();
    open_dispute(&paypal).await?;
    open_dispute(&paypal).await?;

    // List the disputes that wait for you.
    let waiting = disputes.list().dispute_state(DisputeState::RequiredAction).page_size(10);
    let mut ids = Vec::new();
    for dispute in waiting.items().into_vec().await? {
        println!("Waiting:  {:?}, until {:?}", dispute.reason, dispute.seller_response_due_date);
        ids.push(dispute.dispute_id.ok_or("the dispute has no id")?);
    }
    let [first, second] = ids.as_slice() else { return Err("expected two disputes".into()) };

    // The first item was delivered: give the proof.
    let parcel = TrackingInfo::new(CarrierName::Ups, "1Z9999999999999999");
    let proof = Evidence::new()
        .evidence_type(EvidenceType::ProofOfFulfillment)
        .evidence_info(EvidenceInfo::new().tracking_info(vec![parcel]));
    let receipt = File::new("receipt.pdf", "application/pdf", &b"%PDF-1.7"[..]);
    let proof = Evidences::new().evidences(vec![proof]);
    disputes.provide_evidence(first, &proof).evidence_file(receipt).await?;
    show(&paypal, first).await?;

    // PayPal decides. In a sandbox, you decide in the place of PayPal.
    disputes.adjudicate(first, &Adjudicate::new(AdjudicationOutcome::SellerFavor)).await?;
    show(&paypal, first).await?;
    if let Err(error) = disputes.provide_evidence(first, &proof).await {
        println!("Refused:  {:?}", error.issue());
    }

    // The second item was lost: accept the claim, which refunds the buyer.
    disputes.accept_claim(second, &AcceptClaim::new().note("The parcel was lost.")).await?;
    show(&paypal, second).await
}

/// Takes a payment of 50.00, and lets its buyer open a dispute with a request of the local PayPal.
async fn open_dispute(paypal: &Client) -> Result<(), Box<dyn Error>> {
    let card = CardRequest::new().number("4111111111111111").expiry("2035-12").name("Sam Buyer");
    let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", "50.00"));
    let order = OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit])
        .payment_source(PaymentSource::new().card(card));
    let paid = paypal.orders().create(&order).prefer(Prefer::Representation).await?;
    let capture = paid.captures().next().and_then(|it| it.id.as_deref()).ok_or("no capture")?;
    let body = format!(r#"{{"transaction": "{capture}", "stage": "CHARGEBACK"}}"#);
    let call = paypal.request(Method::Post, "/_sandbox/disputes").body("application/json", body);
    let _: Value = call.await?;
    Ok(())
}

async fn show(paypal: &Client, id: &str) -> Result<(), Box<dyn Error>> {
    let dispute = paypal.disputes().get(id).await?;
    let outcome = dispute.dispute_outcome.and_then(|it| it.outcome_code);
    println!("Dispute:  {:?}, {outcome:?}", dispute.status);
    Ok(())
}
