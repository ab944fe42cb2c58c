//! The payments of one purchase unit or of a whole order, and their sums.

use crate::orders::{
    AuthorizationStatus, AuthorizationWithAdditionalData, Capture, CaptureStatus, PurchaseUnit, Refund,
    RefundStatus,
};
use crate::{Amount, CurrencyCode};

/// The payments of a purchase unit, or of several.
#[derive(Clone, Debug, Default)]
pub(super) struct Payments<'a> {
    /// The amounts of the purchase units; `None` for a unit without a readable amount.
    units: Vec<Option<Amount>>,
    pub(super) captures: Vec<&'a Capture>,
    pub(super) authorizations: Vec<&'a AuthorizationWithAdditionalData>,
    pub(super) refunds: Vec<&'a Refund>,
}

impl<'a> Payments<'a> {
    /// Returns the payments of all units together.
    pub(super) fn of(units: &'a [PurchaseUnit]) -> Self {
        let mut all = Self::default();
        for unit in units {
            all.units.push(amount(&unit.amount));
            let Some(payments) = &unit.payments else { continue };
            all.captures.extend(payments.captures.iter().flatten());
            all.authorizations.extend(payments.authorizations.iter().flatten());
            all.refunds.extend(payments.refunds.iter().flatten());
        }
        all
    }

    /// Returns the currency of the first readable amount.
    fn currency(&self) -> Option<CurrencyCode> {
        let units = self.units.iter().copied();
        let captures = self.captures.iter().map(|it| amount(&it.amount));
        let authorizations = self.authorizations.iter().map(|it| amount(&it.amount));
        units.chain(captures).chain(authorizations).flatten().next().map(|amount| amount.currency())
    }

    /// Returns the sum of the units' amounts; `None` if there are no units.
    pub(super) fn total(&self) -> Option<Amount> {
        if self.units.is_empty() { None } else { self.sum(self.units.iter().copied()) }
    }

    /// Returns the sum of the authorizations that are not denied, voided or pending. If they exceed
    /// the total, one of them may be the renewal of another, which PayPal does not tell: `None`.
    pub(super) fn authorized(&self) -> Option<Amount> {
        use AuthorizationStatus::{Captured, Created, Denied, PartiallyCaptured, Pending, Voided};
        let counted = self.authorizations.iter().filter_map(|it| match it.status {
            Some(Created | Captured | PartiallyCaptured) => Some(amount(&it.amount)),
            Some(Denied | Voided | Pending) => None,
            // Not known whether it counts, so neither is the sum.
            _ => Some(None),
        });
        let sum = self.sum(counted)?;
        let may_be_renewed = self.authorizations.len() > 1
            && self.total().is_some_and(|total| is_less(total, sum) != Some(false));
        if may_be_renewed { None } else { Some(sum) }
    }

    /// Returns the sum of the captures that are completed, whether they were refunded or not.
    pub(super) fn captured(&self) -> Option<Amount> {
        use CaptureStatus::{Completed, Declined, Failed, PartiallyRefunded, Pending, Refunded};
        let counted = self.captures.iter().filter_map(|it| match it.status {
            Some(Completed | PartiallyRefunded | Refunded) => Some(amount(&it.amount)),
            Some(Declined | Failed | Pending) => None,
            _ => Some(None),
        });
        self.sum(counted)
    }

    /// Returns the sum of the refunds that are completed or pending.
    pub(super) fn refunded(&self) -> Option<Amount> {
        use RefundStatus::{Cancelled, Completed, Failed, Pending};
        let counted = self.refunds.iter().filter_map(|it| match it.status {
            Some(Completed | Pending) => Some(amount(&it.amount)),
            Some(Cancelled | Failed) => None,
            _ => Some(None),
        });
        let listed = self.sum(counted)?;
        // PayPal does not list the refunds in each answer. The status of a capture then says more.
        let whole = self.captures.iter().filter(|it| it.status == Some(CaptureStatus::Refunded));
        let whole = self.sum(whole.map(|it| amount(&it.amount)))?;
        let is_partly = |it: &&Capture| it.status == Some(CaptureStatus::PartiallyRefunded);
        let has_parts = self.captures.iter().any(is_partly);
        match (listed.is_zero(), is_less(listed, whole)?) {
            // Nothing is listed.
            (true, _) if has_parts => None,
            (true, _) => Some(whole),
            // Some refunds are listed, and some are not.
            (false, true) => None,
            (false, false) if has_parts && listed == whole => None,
            (false, false) => Some(listed),
        }
    }

    /// Adds amounts; `None` if one of them is unknown, or if they can't be added.
    fn sum(&self, amounts: impl Iterator<Item = Option<Amount>>) -> Option<Amount> {
        Amount::sum(self.currency()?, amounts.collect::<Option<Vec<_>>>()?).ok()
    }
}

/// Returns whether one amount is less than another; `None` if they can't be compared.
pub(super) fn is_less(one: Amount, other: Amount) -> Option<bool> {
    one.checked_sub(other).ok().map(|difference| difference.is_negative())
}

fn amount<T: crate::Monetary>(money: &Option<T>) -> Option<Amount> {
    money.as_ref()?.amount().ok()
}
