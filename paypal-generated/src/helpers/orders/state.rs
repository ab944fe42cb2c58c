//! Decides how far the payment of an order has come.

use super::sums::{Payments, is_less};
use crate::orders::{
    AuthorizationStatus, AuthorizationWithAdditionalData, Capture, CaptureStatus, OrderStatus, PurchaseUnit,
    Refund, RefundStatus,
};

/// How far the payment of an order has come, for all purchase units together.
///
/// [`Order::payment`](crate::orders::Order::payment) returns it. Refunds count before captures, and
/// captures before authorizations: an order that was captured in part and then refunded in part is
/// `PartiallyRefunded`. Compare the amounts of the [`OrderPayment`](super::OrderPayment) then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentState {
    /// The payer has to act, at [`Linked::payer_link`](crate::Linked::payer_link).
    AwaitingPayer,
    /// The payer has approved the order: capture or authorize it.
    Approved,
    /// PayPal has not decided yet, for example because it reviews the payment or an eCheck clears.
    /// Do not ship: wait for the webhook, or read the order later.
    Pending,
    /// Money is authorized, and nothing of it was captured: capture it, or void it.
    Authorized,
    /// A part was captured. The rest can be captured later, is pending, or will not be captured,
    /// because it was declined, voided, or left by a final capture.
    PartiallyCaptured,
    /// The whole amount of every purchase unit was captured, and nothing was refunded.
    Captured,
    /// A part of the captured money was refunded. This says nothing of money that was not captured
    /// yet.
    PartiallyRefunded,
    /// All of the captured money was refunded.
    Refunded,
    /// The payment was declined or failed. No money moved.
    Declined,
    /// The order or its authorizations were voided. No money moved.
    Voided,
    /// The order does not say it, because PayPal sent only a part of it (read it by
    /// `orders().get`), or because a status is new.
    Unknown,
}

/// Returns the state of an order with these purchase units.
pub(super) fn of(order: Option<&OrderStatus>, units: &[PurchaseUnit]) -> PaymentState {
    let states: Vec<Option<PaymentState>> =
        units.iter().map(|unit| of_unit(&Payments::of(std::slice::from_ref(unit)))).collect();
    of_units(&states).unwrap_or(match order {
        Some(OrderStatus::Created | OrderStatus::PayerActionRequired) => PaymentState::AwaitingPayer,
        Some(OrderStatus::Approved | OrderStatus::Saved) => PaymentState::Approved,
        Some(OrderStatus::PendingApproval) => PaymentState::Pending,
        Some(OrderStatus::Voided) => PaymentState::Voided,
        // A completed order has a payment, but not each answer shows it, and it may be declined.
        _ => PaymentState::Unknown,
    })
}

/// Combines the states of the units, which are `None` for a unit without payments; `None` if no
/// unit has payments.
fn of_units(states: &[Option<PaymentState>]) -> Option<PaymentState> {
    use PaymentState::{
        Authorized, Captured, Declined, PartiallyCaptured, PartiallyRefunded, Pending, Refunded, Unknown,
        Voided,
    };
    let has = |state: PaymentState| states.contains(&Some(state));
    let first = (*states.iter().find(|state| state.is_some())?)?;
    Some(if states.iter().all(|state| *state == Some(first)) {
        first
    } else if has(Unknown) {
        Unknown
    } else if has(Refunded) || has(PartiallyRefunded) {
        PartiallyRefunded
    } else if has(Captured) || has(PartiallyCaptured) {
        PartiallyCaptured
    } else if has(Pending) {
        Pending
    } else if has(Authorized) {
        Authorized
    } else if has(Declined) {
        Declined
    } else {
        Voided
    })
}

/// Returns the state of one purchase unit; `None` if it has no payments.
fn of_unit(unit: &Payments<'_>) -> Option<PaymentState> {
    use CaptureStatus::{Completed, Declined, Failed, PartiallyRefunded, Pending, Refunded};
    let authorized = of_authorizations(&unit.authorizations);
    if authorized == Some(PaymentState::Unknown) {
        return authorized;
    }
    let has = |status: CaptureStatus| unit.captures.iter().any(|it| it.status.as_ref() == Some(&status));
    let is_known = |it: &&Capture| {
        matches!(it.status, Some(Completed | Refunded | PartiallyRefunded | Pending | Declined | Failed))
    };
    if !unit.captures.iter().all(is_known) {
        return Some(PaymentState::Unknown);
    }
    let (is_pending, is_declined) = (has(Pending), has(Declined) || has(Failed));
    if has(Completed) || has(Refunded) || has(PartiallyRefunded) {
        let is_rest_open =
            is_pending || is_declined || authorized.is_some_and(|it| it != PaymentState::Captured);
        return Some(of_refunds(unit).unwrap_or_else(|| of_captured(unit, is_rest_open)));
    }
    match (is_pending, is_declined, authorized) {
        (true, ..) => Some(PaymentState::Pending),
        (false, true, authorized) if authorized != Some(PaymentState::Authorized) => {
            Some(PaymentState::Declined)
        }
        _ => authorized,
    }
}

/// Returns the state of a unit of which something was captured, if something was refunded.
fn of_refunds(unit: &Payments<'_>) -> Option<PaymentState> {
    use RefundStatus::{Cancelled, Completed, Failed, Pending};
    let is_unknown = |it: &&Refund| !matches!(it.status, Some(Cancelled | Completed | Failed | Pending));
    if unit.refunds.iter().any(is_unknown) {
        return Some(PaymentState::Unknown);
    }
    let has = |status: CaptureStatus| unit.captures.iter().any(|it| it.status.as_ref() == Some(&status));
    let (refunded, partly) = (has(CaptureStatus::Refunded), has(CaptureStatus::PartiallyRefunded));
    if refunded && !partly && !has(CaptureStatus::Completed) {
        return Some(PaymentState::Refunded);
    }
    // The status of a capture may be older than a refund of it.
    let is_listed = |it: &&Refund| matches!(it.status, Some(Completed | Pending));
    if !(refunded || partly || unit.refunds.iter().any(is_listed)) {
        return None;
    }
    let amounts = unit.captured().zip(unit.refunded());
    let is_whole = amounts.and_then(|(captured, refunded)| is_less(refunded, captured)) == Some(false);
    Some(if is_whole { PaymentState::Refunded } else { PaymentState::PartiallyRefunded })
}

/// Returns the state of a unit of which something was captured, and nothing refunded.
/// `is_rest_open` tells whether the statuses leave a part that was not captured.
fn of_captured(unit: &Payments<'_>, is_rest_open: bool) -> PaymentState {
    match (unit.total(), unit.captured()) {
        // Amounts say more than statuses: a declined try may have been followed by another one.
        (Some(total), Some(captured)) => match is_less(captured, total) {
            Some(true) => PaymentState::PartiallyCaptured,
            Some(false) => PaymentState::Captured,
            None => PaymentState::Unknown,
        },
        (Some(_), None) => PaymentState::Unknown,
        (None, _) if is_rest_open => PaymentState::PartiallyCaptured,
        (None, _) => PaymentState::Captured,
    }
}

/// Returns the state by the authorizations alone; `None` if there are none.
fn of_authorizations(authorizations: &[&AuthorizationWithAdditionalData]) -> Option<PaymentState> {
    use AuthorizationStatus::{Captured, Created, Denied, PartiallyCaptured, Pending, Voided};
    let has =
        |status: &AuthorizationStatus| authorizations.iter().any(|it| it.status.as_ref() == Some(status));
    let is_known = |it: &&AuthorizationWithAdditionalData| {
        matches!(it.status, Some(Created | Captured | Denied | PartiallyCaptured | Pending | Voided))
    };
    Some(match authorizations {
        [] => return None,
        all if !all.iter().all(is_known) => PaymentState::Unknown,
        all if all.iter().all(|it| it.status == Some(Captured)) => PaymentState::Captured,
        _ if has(&PartiallyCaptured) || has(&Captured) => PaymentState::PartiallyCaptured,
        _ if has(&Created) => PaymentState::Authorized,
        _ if has(&Pending) => PaymentState::Pending,
        _ if has(&Denied) => PaymentState::Declined,
        _ => PaymentState::Voided,
    })
}
