//! The fees of partners, which the payee of a transaction pays when it gets money.

use rust_decimal::Decimal;
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
    fn book(&self, work: &mut Work<'_>, payee: &str) {
        let id = work.ids.transaction();
        let amount = self.amount.with(-self.amount.amount);
        work.book(Entry::new(&id, CODE, payee, &self.receiver, &amount));
    }

    /// Keeps the fee of a transaction until its sale or its captures.
    pub(super) fn keep(&self, work: &mut Work<'_>, payment: &str, transaction: usize) {
        work.rows.set(KEPT, &key(payment, transaction), self);
    }
}

/// Books the kept fee of a transaction that was paid, but at most the paid amount: the rest of the
/// fee waits for the next capture. Returns what the payee paid to someone else.
pub(super) fn book_kept(work: &mut Work<'_>, origin: &Origin, paid: &Money) -> Decimal {
    let key = origin.payment.as_ref().map(|payment| key(payment, origin.transaction));
    let kept = key.and_then(|key| Some((work.rows.get::<PartnerFee>(KEPT, &key)?, key)));
    let Some((mut fee, key)) = kept else { return Decimal::ZERO };
    let part = fee.amount.with(fee.amount.amount.min(paid.amount));
    fee.amount.amount -= part.amount;
    if fee.amount.amount.is_zero() {
        work.rows.unset(KEPT, &key);
    } else {
        work.rows.set(KEPT, &key, &fee);
    }
    if fee.receiver == origin.merchant {
        return Decimal::ZERO;
    }
    let amount = part.amount;
    PartnerFee { amount: part, ..fee }.book(work, &origin.merchant);
    amount
}

fn key(payment: &str, transaction: usize) -> String {
    format!("{payment}/{transaction}")
}
