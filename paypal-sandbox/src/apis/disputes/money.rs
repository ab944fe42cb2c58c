//! The money of disputes.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::dispute::{Dispute, left};
use crate::{
    apis::{
        orders::Order,
        payments::{self, Capture, Refund},
    },
    money::Money,
    world::{
        event::NewEvent,
        ledger::{Entry, held},
        work::Work,
    },
};

/// The T-codes of reports: the hold for a dispute and its end, a refund by the seller, a reversal
/// by PayPal, a chargeback of a bank and its reversal.
const HOLD: &str = "T1110";
const RELEASE: &str = "T1111";
const REFUND: &str = "T1107";
const REVERSAL: &str = "T1106";
const CHARGEBACK: &str = "T1201";
const CHARGEBACK_REVERSAL: &str = "T1202";

/// Who returns the money to the buyer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    Seller,
    PayPal,
}

/// Holds the disputed amount.
pub(super) fn hold(work: &mut Work<'_>, dispute: &mut Dispute) {
    let amount = dispute.amount.amount;
    draw(work, dispute, amount);
    book(work, dispute, HOLD, &held(&dispute.merchant), -amount);
    dispute.is_held = true;
}

/// Gives the held amount back to the seller.
pub(super) fn release(work: &mut Work<'_>, dispute: &mut Dispute) {
    if dispute.is_held {
        book(work, dispute, RELEASE, &held(&dispute.merchant), dispute.amount.amount);
        dispute.is_held = false;
        restore(work, dispute);
    }
}

/// Takes money of the seller that is not disbursed yet.
fn draw(work: &mut Work<'_>, dispute: &mut Dispute, amount: Decimal) {
    dispute.drawn = payments::hold::draw(work, &dispute.payment.id, amount);
}

/// Puts back what the dispute drew, when the seller has it again.
fn restore(work: &mut Work<'_>, dispute: &mut Dispute) {
    payments::hold::restore(work, &dispute.payment.id, dispute.drawn);
    dispute.drawn = Decimal::ZERO;
}

/// Pays an amount to the buyer, at most the rest of the payment. Returns the amount that was paid.
pub(super) fn refund(work: &mut Work<'_>, dispute: &mut Dispute, amount: &Money, by: By) -> Money {
    release(work, dispute);
    let left = left(work, &dispute.payment.id, &dispute.payment.gross);
    let amount = amount.with(amount.amount.min(left.amount).max(Decimal::ZERO));
    if amount.amount.is_zero() {
        return amount;
    }
    let code = match by {
        By::Seller => REFUND,
        By::PayPal if dispute.is_external => CHARGEBACK,
        By::PayPal => REVERSAL,
    };
    draw(work, dispute, amount.amount);
    let id = book(work, dispute, code, &dispute.buyer, -amount.amount);
    for (party, kind) in [("SELLER", "DEBIT"), ("BUYER", "CREDIT")] {
        dispute.fund_movements.push(movement(work, party, kind, &amount));
    }
    if let Some(mut capture) = work.rows.find::<Capture>(&dispute.payment.id) {
        capture.refunded += amount.amount;
        capture.updated = work.now;
        work.rows.put(&capture);
        let refund = Refund {
            id,
            merchant: dispute.merchant.clone(),
            owner: capture.owner.clone(),
            capture_id: capture.id.clone(),
            order_id: capture.order_id.clone(),
            amount: amount.clone(),
            platform_fees: Vec::new(),
            total: capture.amount.with(capture.refunded),
            references: capture.references.clone(),
            created: work.now,
        };
        work.rows.put(&refund);
        show_in_order(work, &refund);
        tell(work, &refund, by);
    }
    amount
}

/// Adds a refund to the purchase unit of its capture.
fn show_in_order(work: &mut Work<'_>, refund: &Refund) {
    let Some(mut order) = work.rows.find::<Order>(&refund.order_id) else { return };
    if let Some(unit) = order.units.iter_mut().find(|unit| unit.captures.contains(&refund.capture_id)) {
        unit.refunds.push(refund.id.clone());
    }
    work.rows.put(&order);
}

/// Pays the money of a lost dispute back to the seller, after a won appeal. The capture
/// stays refunded.
pub(super) fn give_back(work: &mut Work<'_>, dispute: &mut Dispute) {
    let taken = dispute.outcome.take().and_then(|outcome| outcome.refunded);
    let Some(amount) = taken.filter(|money| money.amount > Decimal::ZERO) else { return };
    book(work, dispute, CHARGEBACK_REVERSAL, &dispute.buyer, amount.amount);
    restore(work, dispute);
    for (party, kind) in [("BUYER", "DEBIT"), ("SELLER", "CREDIT")] {
        dispute.fund_movements.push(movement(work, party, kind, &amount));
    }
}

/// Books a movement of the seller's money. Returns its id.
fn book(work: &mut Work<'_>, dispute: &Dispute, code: &str, other: &str, amount: Decimal) -> String {
    let id = work.ids.transaction();
    let amount = dispute.amount.with(amount);
    let mut entry = Entry::new(&id, code, &dispute.merchant, other, &amount);
    entry.reference = Some(dispute.payment.id.clone());
    entry.invoice_id.clone_from(&dispute.payment.invoice_id);
    entry.custom.clone_from(&dispute.payment.custom);
    work.book(entry);
    id
}

fn movement(work: &Work<'_>, party: &str, kind: &str, amount: &Money) -> Value {
    json!({
        "party": party, "type": kind, "amount": amount.to_json(), "initiated_time": work.now.text(),
        "reason": "DISPUTE_SETTLEMENT",
    })
}

fn tell(work: &mut Work<'_>, refund: &Refund, by: By) {
    let (event_type, summary) = match by {
        By::Seller => ("PAYMENT.CAPTURE.REFUNDED", "The seller refunded a disputed payment."),
        By::PayPal => ("PAYMENT.CAPTURE.REVERSED", "PayPal reversed a disputed payment."),
    };
    let resource = refund.to_json(work);
    let merchant = &refund.merchant;
    let (resource_type, resource_version) = ("refund", "2.0");
    work.emit(NewEvent { event_type, resource_type, resource_version, summary, resource, merchant });
}
