//! Claims that the seller accepts.

use serde_json::json;

use super::{
    action::{Action, begin, finish},
    dispute::{Offer, Stage, Status},
    negotiation::{await_return, offered_amount, propose},
    resolution::agree,
};
use crate::{
    apis::{Answer, Exchange},
    error::{Detail, Failure},
};

/// Accepts the claim: refunds the buyer, at once or when the item is back. A partial refund needs
/// the buyer's consent.
pub(super) fn accept(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut dispute = begin(exchange, Action::AcceptClaim)?;
    let amount = offered_amount(exchange, "/refund_amount", &dispute)?;
    let is_partial = amount.as_ref().is_some_and(|amount| amount.amount < dispute.amount.amount);
    let usual = if is_partial { "PARTIAL_REFUND" } else { "REFUND" };
    let kind = exchange.text("/accept_claim_type").unwrap_or_else(|| usual.to_owned());
    if amount.is_some() && dispute.reason == "MERCHANDISE_OR_SERVICE_NOT_RECEIVED" {
        return Err(Failure::refused_at("AMOUNT_SHOULD_NOT_BE_PASSED", "/refund_amount"));
    }
    if !dispute.claim_types().contains(&kind.as_str()) {
        let detail = Detail::new("INVALID_PARAMETER_VALUE").at("/accept_claim_type").value(kind);
        return Err(detail.description("The dispute does not permit this kind of refund.").into());
    }
    match (kind.as_str(), amount) {
        ("PARTIAL_REFUND", None) => {
            Err(Failure::malformed_at("MISSING_REQUIRED_PARAMETER", "/refund_amount"))
        }
        ("PARTIAL_REFUND", Some(amount)) if is_partial => {
            propose(exchange, dispute, "REFUND".to_owned(), Some(amount))
        }
        ("REFUND_WITH_RETURN", amount) => {
            if exchange.body.get("return_shipping_address").is_none() {
                let pointer = "/return_shipping_address";
                return Err(Failure::refused_at("MISSING_RETURN_SHIPPING_ADDRESS", pointer));
            }
            // The buyer gets this amount when the item is back.
            dispute.offer =
                amount.map(|amount| Offer { offer_type: kind.clone(), amount: Some(amount), is_open: false });
            await_return(exchange, dispute)
        }
        (_, amount) => {
            let amount = amount.unwrap_or_else(|| dispute.amount.clone());
            let reason = "SELLER_AGREED_REFUND_WITHOUT_RETURN";
            agree(&mut exchange.work, &mut dispute, Some(&amount), reason);
            finish(exchange, dispute)
        }
    }
}

/// Tells whether the item is back. If it is, the buyer is refunded; otherwise PayPal decides.
pub(super) fn acknowledge_return(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut dispute = begin(exchange, Action::AcknowledgeReturnItem)?;
    let kind = exchange.text("/acknowledgement_type").unwrap_or_else(|| "ITEM_RECEIVED".to_owned());
    if kind == "ITEM_RECEIVED" {
        let offered = dispute.offer.as_ref().and_then(|offer| offer.amount.clone());
        let amount = offered.unwrap_or_else(|| dispute.amount.clone());
        agree(&mut exchange.work, &mut dispute, Some(&amount), "ITEM_RETURNED_TO_SELLER");
        return finish(exchange, dispute);
    }
    let words = exchange.text("/note").unwrap_or(kind);
    dispute.supporting_info.push(json!({
        "notes": words, "source": "SUBMITTED_BY_SELLER", "provided_time": exchange.now.text(),
        "dispute_life_cycle_stage": dispute.stage.as_str(),
    }));
    dispute.awaits_return = false;
    if !dispute.is_claim() {
        dispute.stage = Stage::Chargeback;
    }
    dispute.wait(&mut exchange.work, Status::UnderReview);
    finish(exchange, dispute)
}
