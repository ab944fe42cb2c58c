//! Holds: the money of payments with a delayed disbursement, which their payees can't use yet.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{
    money::Money,
    store::Row,
    world::{
        ledger::{Entry, held},
        time::DAY,
        work::Work,
    },
};

/// The kind of the job that ends a hold.
pub(super) const DISBURSE: &str = "payment.disburse";
/// How long PayPal holds money that no referenced payout releases.
const HOLD_DAYS: u32 = 28;
/// The T-codes of reports: the hold of a payment and its end.
const HOLD: &str = "T2107";
const RELEASE: &str = "T2108";

/// The money of a payment that is held for its payee.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Hold {
    /// The id of the payment.
    pub(crate) id: String,
    /// The payee.
    merchant: String,
    /// What is held now: refunds and disputes take from it.
    pub(crate) amount: Money,
    /// The job that ends the hold; `None` if a referenced payout will end it.
    job: Option<String>,
}

impl Row for Hold {
    const TABLE: &'static str = "payment-holds";
    fn key(&self) -> &str {
        &self.id
    }
}

impl Hold {
    /// Holds what a payee got of a payment.
    pub(crate) fn begin(work: &mut Work<'_>, payment_id: &str, merchant: &str, net: &Money) {
        if net.amount <= Decimal::ZERO {
            return;
        }
        let mut hold = Self {
            id: payment_id.to_owned(),
            merchant: merchant.to_owned(),
            amount: net.with(Decimal::ZERO),
            job: Some(work.schedule(work.now + DAY * HOLD_DAYS, DISBURSE, payment_id)),
        };
        hold.change(work, net.amount);
        work.rows.put(&hold);
    }

    /// Lets the hold wait for a referenced payout.
    pub(crate) fn await_payout(mut self, work: &mut Work<'_>) {
        if let Some(job) = self.job.take() {
            work.unschedule(&job);
        }
        work.rows.put(&self);
    }

    /// Takes an amount into the hold, or out of it if it is below zero. Returns the id of the
    /// transaction; `None` for zero.
    fn change(&mut self, work: &mut Work<'_>, amount: Decimal) -> Option<String> {
        if amount.is_zero() {
            return None;
        }
        self.amount.amount += amount;
        let code = if amount > Decimal::ZERO { HOLD } else { RELEASE };
        let id = work.ids.transaction();
        let of_payee = self.amount.with(-amount);
        let mut entry = Entry::new(&id, code, &self.merchant, &held(&self.merchant), &of_payee);
        entry.reference = Some(self.id.clone());
        work.book(entry);
        Some(id)
    }
}

/// Takes out of the hold of a payment what its payee is about to pay for a refund or a dispute.
/// Returns what was taken: less than the amount if less is held.
pub(crate) fn draw(work: &mut Work<'_>, payment_id: &str, amount: Decimal) -> Decimal {
    let Some(mut hold) = work.rows.find::<Hold>(payment_id) else { return Decimal::ZERO };
    let drawn = amount.clamp(Decimal::ZERO, hold.amount.amount);
    hold.change(work, -drawn);
    work.rows.put(&hold);
    drawn
}

/// Takes into the hold of a payment what was drawn for a dispute, after its payee got it back. It
/// stays with the payee if the hold has ended.
pub(crate) fn restore(work: &mut Work<'_>, payment_id: &str, drawn: Decimal) {
    let Some(mut hold) = work.rows.find::<Hold>(payment_id) else { return };
    hold.change(work, drawn);
    work.rows.put(&hold);
}

/// Ends a hold: the payee gets the money. Returns the id of the transaction and the amount; `None`
/// if nothing is held.
pub(crate) fn end(work: &mut Work<'_>, payment_id: &str) -> Option<(String, Money)> {
    let mut hold = work.rows.find::<Hold>(payment_id)?;
    if let Some(job) = hold.job.take() {
        work.unschedule(&job);
    }
    let amount = hold.amount.clone();
    let id = hold.change(work, -amount.amount);
    work.rows.remove::<Hold>(payment_id);
    Some((id?, amount))
}

/// The job that ends a hold.
pub(super) fn disburse(work: &mut Work<'_>, payment_id: &str) {
    end(work, payment_id);
}
