//! Messages and offers between buyer and seller, and the escalation to PayPal.

use serde_json::{Value, json};

use super::{
    action::{Action, begin, finish, party},
    dispute::{Dispute, Offer, Party, Stage, Status},
    evidence::documents,
    resolution::agree,
};
use crate::{
    apis::{Answer, Exchange, object},
    error::{Detail, Failure, Problems},
    money::{Money, Sign},
};

/// Sends a message to the other party, who then has to respond.
pub(super) fn send_message(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut dispute = begin(exchange, Action::SendMessage)?;
    let sender = party(exchange, &dispute);
    let mut message = object(json!({
        "posted_by": sender.as_str(), "time_posted": exchange.now.text(),
        "content": exchange.text("/message").unwrap_or_default(),
    }));
    let documents = documents(exchange)?;
    if !documents.is_empty() {
        message.insert("documents".to_owned(), Value::from(documents));
    }
    dispute.messages.push(Value::Object(message));
    if dispute.debtor() == Some(sender) {
        let status = match sender {
            Party::Seller => Status::WaitingForBuyer,
            Party::Buyer => Status::WaitingForSeller,
        };
        dispute.wait(&mut exchange.work, status);
    }
    finish(exchange, dispute)
}

/// Makes an offer to the buyer.
pub(super) fn make_offer(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let dispute = begin(exchange, Action::MakeOffer)?;
    let offer_type = exchange.text("/offer_type").unwrap_or_default();
    let amount = offered_amount(exchange, "/offer_amount", &dispute)?;
    let amount = match offer_type.as_str() {
        "REPLACEMENT_WITHOUT_REFUND" if amount.is_some() => {
            return Err(Failure::refused_at("AMOUNT_SHOULD_NOT_BE_PASSED", "/offer_amount"));
        }
        "REPLACEMENT_WITHOUT_REFUND" => None,
        _ => Some(amount.unwrap_or_else(|| dispute.amount.clone())),
    };
    if offer_type == "REFUND_WITH_RETURN" && exchange.body.get("return_shipping_address").is_none() {
        return Err(Failure::refused_at("MISSING_RETURN_SHIPPING_ADDRESS", "/return_shipping_address"));
    }
    propose(exchange, dispute, offer_type, amount)
}

/// Reads an amount that the seller offers: at most the disputed one.
pub(super) fn offered_amount(
    exchange: &Exchange<'_>,
    pointer: &str,
    dispute: &Dispute,
) -> Result<Option<Money>, Failure> {
    let mut problems = Problems::default();
    let sent = exchange.body.pointer(pointer);
    let amount = sent.and_then(|sent| Money::check(sent, pointer, Sign::Positive, &mut problems));
    problems.into_result()?;
    match amount {
        Some(money) if money.currency != dispute.amount.currency => {
            Err(Failure::refused_at("REFUND_CAPTURE_CURRENCY_MISMATCH", &format!("{pointer}/currency_code")))
        }
        Some(money) if money.amount > dispute.amount.amount => {
            let detail = Detail::new("REFUND_AMOUNT_EXCEEDED").at(format!("{pointer}/value"));
            Err(detail.value(money.text()).into())
        }
        amount => Ok(amount),
    }
}

/// Notes an offer of the seller, and waits for the buyer.
pub(super) fn propose(
    exchange: &mut Exchange<'_>,
    mut dispute: Dispute,
    offer_type: String,
    amount: Option<Money>,
) -> Result<Answer, Failure> {
    dispute.offer = Some(Offer { offer_type, amount, is_open: true });
    note(exchange, &mut dispute, Party::Seller, "PROPOSED");
    dispute.wait(&mut exchange.work, Status::WaitingForBuyer);
    finish(exchange, dispute)
}

/// Accepts the offer, in the name of the buyer.
pub(super) fn accept_offer(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut dispute = begin(exchange, Action::AcceptOffer)?;
    note(exchange, &mut dispute, Party::Buyer, "ACCEPTED");
    let Some(offer) = dispute.offer.clone() else { return finish(exchange, dispute) };
    let is_partial = offer.amount.as_ref().is_some_and(|amount| amount.amount < dispute.amount.amount);
    let reason = match offer.offer_type.as_str() {
        "REFUND_WITH_RETURN" => return await_return(exchange, dispute),
        "REFUND_WITH_REPLACEMENT" => "INQUIRY_OFFER_REFUND_WITH_REPLACEMENT",
        "REPLACEMENT_WITHOUT_REFUND" => "INQUIRY_OFFER_ITEM_REPLACED",
        _ if is_partial => "PARTIAL_REFUND_OFFER_ACCEPTED",
        _ => "SELLER_AGREED_REFUND_WITHOUT_RETURN",
    };
    agree(&mut exchange.work, &mut dispute, offer.amount.as_ref(), reason);
    finish(exchange, dispute)
}

/// Waits until the buyer returns the item.
pub(super) fn await_return(exchange: &mut Exchange<'_>, mut dispute: Dispute) -> Result<Answer, Failure> {
    if let Some(offer) = &mut dispute.offer {
        offer.is_open = false;
    }
    dispute.awaits_return = true;
    dispute.wait(&mut exchange.work, Status::WaitingForBuyer);
    finish(exchange, dispute)
}

/// Denies the offer, in the name of the buyer.
pub(super) fn deny_offer(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut dispute = begin(exchange, Action::DenyOffer)?;
    note(exchange, &mut dispute, Party::Buyer, "DENIED");
    if let Some(offer) = &mut dispute.offer {
        offer.is_open = false;
    }
    dispute.wait(&mut exchange.work, Status::WaitingForSeller);
    finish(exchange, dispute)
}

/// Escalates an inquiry to a claim, for which the seller gives evidence.
pub(super) fn escalate(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut dispute = begin(exchange, Action::Escalate)?;
    if let Some(note) = exchange.text("/note") {
        let sender = party(exchange, &dispute);
        dispute.supporting_info.push(json!({
            "notes": note, "source": sender.source(), "provided_time": exchange.now.text(),
            "dispute_life_cycle_stage": dispute.stage.as_str(),
        }));
    }
    if let Some(offer) = &mut dispute.offer {
        offer.is_open = false;
    }
    dispute.stage = Stage::Chargeback;
    dispute.wait(&mut exchange.work, Status::WaitingForSeller);
    finish(exchange, dispute)
}

/// Adds to the history of offers.
fn note(exchange: &Exchange<'_>, dispute: &mut Dispute, actor: Party, event_type: &str) {
    let Some(offer) = &dispute.offer else { return };
    let mut entry = object(json!({
        "offer_time": exchange.now.text(), "actor": actor.as_str(), "event_type": event_type,
        "offer_type": offer.offer_type, "dispute_life_cycle_stage": dispute.stage.as_str(),
    }));
    let amount = offer.amount.as_ref();
    entry.extend(amount.map(|amount| ("offer_amount".to_owned(), amount.to_json())));
    entry.extend(exchange.text("/note").map(|note| ("notes".to_owned(), Value::from(note))));
    dispute.offer_history.push(Value::Object(entry));
}
