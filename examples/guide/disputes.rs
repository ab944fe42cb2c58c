//! Answers two disputes: gives evidence in one, and accepts the other.
//!
//!     cargo run -p paypal-guide --example disputes
//!
//! The chapter is docs/guide/disputes.md. The program uses a local PayPal; no money moves.

use paypal_generated::{
    Client, File, Linked, Prefer,
    disputes::{
        AcceptClaim, Adjudicate, AdjudicationOutcome, CarrierName, DisputeState, Escalate, Evidence,
        EvidenceInfo, EvidenceType, Evidences, TrackingInfo,
    },
    orders::{
        AmountWithBreakdown, CardRequest, CheckoutPaymentIntent, OrderRequest, PaymentSource,
        PurchaseUnitRequest,
    },
};
use paypal_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (sandbox, paypal) = Sandbox::with_client().await?;
    let disputes = paypal.disputes();
    for _ in 0..2 {
        let capture_id = take_payment(&paypal).await?;
        // The buyer opens an inquiry. Here the sandbox does it in the place of the buyer.
        sandbox.open_dispute(&capture_id, "MERCHANDISE_OR_SERVICE_NOT_RECEIVED").await?;
    }

    // List the inquiries. Of claims, `RequiredAction` are those that wait for you.
    let waiting = disputes.list().dispute_state(DisputeState::OpenInquiries).page_size(10);
    let mut ids = Vec::new();
    for dispute in waiting.items().into_vec().await? {
        let reason = dispute.reason.as_ref().map_or("no reason", |reason| reason.as_str());
        println!("Waiting:  {reason}, until {:?}", dispute.seller_response_due_date);
        ids.push(dispute.dispute_id.ok_or("the dispute has no id")?);
    }
    let [first, second] = ids.as_slice() else { return Err("expected two disputes".into()) };

    // The first item was delivered. Turn the inquiry into a claim, which needs evidence.
    if disputes.get(first).await?.link("provide_evidence").is_none() {
        disputes.escalate(first, &Escalate::new().note("We could not agree.")).await?;
    }
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

/// Takes a payment of 50.00 USD, and returns the id of its capture.
async fn take_payment(paypal: &Client) -> Result<String, Box<dyn std::error::Error>> {
    let card = CardRequest::new().number("4111111111111111").expiry("2035-12").name("Sam Buyer");
    let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", "50.00"));
    let order = OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit])
        .payment_source(PaymentSource::new().card(card));
    let paid = paypal.orders().create(&order).prefer(Prefer::Representation).await?;
    Ok(paid.captures().next().and_then(|capture| capture.id.clone()).ok_or("no capture")?)
}

async fn show(paypal: &Client, id: &str) -> Result<(), Box<dyn std::error::Error>> {
    let dispute = paypal.disputes().get(id).await?;
    println!("Dispute:  {:?}, {:?}", dispute.status, dispute.dispute_outcome.and_then(|it| it.outcome_code));
    Ok(())
}
