//! The fees of partners, which the payee of a transaction pays when it gets money.

use serde::{Deserialize, Serialize};

use super::booking::Origin;
use crate::{
    money::Money,
    world::{ledger::Entry, work::Work},
};

/// The T-code of reports for the fee of a partner.
const CODE: &str = "T0113";
/// The table of the fees that wait for a capture, by payment and transaction.
const KEPT: &str = "v1-partner-fees";

/// The fee of a partner.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PartnerFee {
    /// The account that gets the fee.
    pub(crate) receiver: String,
    pub(crate) amount: Money,
}

impl PartnerFee {
    /// Books the fee, which a payee pays.
    pub(crate) fn book(&self, work: &mut Work<'_>, payee: &str) {
        let id = work.ids.transaction();
        let amount = self.amount.with(-self.amount.amount);
        work.book(Entry::new(&id, CODE, payee, &self.receiver, &amount));
    }

    /// Keeps the fee of an authorized transaction until its captures.
    pub(crate) fn keep(&self, work: &mut Work<'_>, payment: &str, transaction: usize) {
        work.rows.set(KEPT, &key(payment, transaction), self);
    }
}

/// Books the kept fee of a captured transaction, but at most the captured amount: the rest of the
/// fee waits for the next capture.
pub(super) fn book_kept(work: &mut Work<'_>, origin: &Origin, captured: &Money) {
    let Some(key) = origin.payment.as_ref().map(|payment| key(payment, origin.transaction)) else { return };
    let Some(mut fee) = work.rows.get::<PartnerFee>(KEPT, &key) else { return };
    let part = fee.amount.with(fee.amount.amount.min(captured.amount));
    fee.amount.amount -= part.amount;
    if fee.amount.amount.is_zero() {
        work.rows.unset(KEPT, &key);
    } else {
        work.rows.set(KEPT, &key, &fee);
    }
    PartnerFee { amount: part, ..fee }.book(work, &origin.merchant);
}

fn key(payment: &str, transaction: usize) -> String {
    format!("{payment}/{transaction}")
}
