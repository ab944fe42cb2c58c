//! The end of disputes.

use serde_json::json;

use super::{
    action::{Action, begin, finish, store},
    dispute::{APPEAL_DAYS, Dispute, Outcome, Party, Stage, Status},
    money::{self, By},
};
use crate::{
    apis::{Answer, Exchange},
    error::Failure,
    money::Money,
    world::{time::DAY, work::Work},
};

const SELLER_WINS: &str = "RESOLVED_SELLER_FAVOUR";
const BUYER_WINS: &str = "RESOLVED_BUYER_FAVOUR";

/// Decides a dispute, as PayPal does.
pub(super) fn adjudicate(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut dispute = begin(exchange, Action::Adjudicate)?;
    let is_for_buyer = exchange.text("/adjudication_outcome").as_deref() == Some("BUYER_FAVOR");
    let reason = "DECISION_BASED_ON_AVAILABLE_INFORMATION";
    let kind = if is_for_buyer { "RECOVER_FROM_SELLER" } else { "DENY_BUYER" };
    dispute.adjudications.push(json!({
        "type": kind, "adjudication_time": exchange.now.text(), "reason": reason,
        "dispute_life_cycle_stage": dispute.stage.as_str(),
    }));
    if is_for_buyer {
        lose(&mut exchange.work, &mut dispute, reason);
    } else {
        win(&mut exchange.work, &mut dispute, reason);
    }
    finish(exchange, dispute)
}

/// Ends the wait for a response: the party that did not respond loses.
pub(super) fn due(work: &mut Work<'_>, id: &str) {
    let Some(mut dispute) = work.rows.find::<Dispute>(id) else { return };
    match dispute.debtor() {
        Some(Party::Seller) => lose(work, &mut dispute, "NO_SELLER_RESPONSE"),
        Some(Party::Buyer) => win(work, &mut dispute, "NO_RESPONSE_FROM_BUYER"),
        None => return,
    }
    store(work, dispute);
}

/// Resolves a dispute for the seller.
fn win(work: &mut Work<'_>, dispute: &mut Dispute, reason: &str) {
    if dispute.stage == Stage::PreArbitration {
        money::give_back(work, dispute);
    }
    money::release(work, dispute);
    resolve(work, dispute, SELLER_WINS, reason, None);
}

/// Resolves a dispute for the buyer, against the seller's will. The seller can appeal once.
fn lose(work: &mut Work<'_>, dispute: &mut Dispute, reason: &str) {
    let taken = dispute.outcome.take().and_then(|outcome| outcome.refunded);
    let refunded = match taken {
        // An earlier decision took the money already.
        Some(taken) => taken,
        None => {
            let amount = dispute.amount.clone();
            money::refund(work, dispute, &amount, By::PayPal)
        }
    };
    resolve(work, dispute, BUYER_WINS, reason, Some(refunded));
    if dispute.stage == Stage::Chargeback {
        dispute.appealable_until = Some(work.now + DAY * APPEAL_DAYS);
    }
}

/// Resolves a dispute by an agreement: the seller pays an amount, or nothing.
pub(super) fn agree(work: &mut Work<'_>, dispute: &mut Dispute, amount: Option<&Money>, reason: &str) {
    let refunded = amount.map(|amount| money::refund(work, dispute, amount, By::Seller));
    money::release(work, dispute);
    resolve(work, dispute, BUYER_WINS, reason, refunded);
}

fn resolve(work: &mut Work<'_>, dispute: &mut Dispute, code: &str, reason: &str, refunded: Option<Money>) {
    dispute.wait(work, Status::Resolved);
    if let Some(offer) = &mut dispute.offer {
        offer.is_open = false;
    }
    dispute.awaits_return = false;
    dispute.appealable_until = None;
    dispute.outcome = Some(Outcome { code: code.to_owned(), reason: reason.to_owned(), refunded });
}
