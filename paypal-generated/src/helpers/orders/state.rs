//! Decides how far the payment of an order has come.

use crate::orders::{
    AuthorizationStatus, AuthorizationWithAdditionalData, Capture, CaptureStatus, OrderStatus, Refund,
    RefundStatus,
};

/// How far the payment of an order has come, over all purchase units.
///
/// [`Order::payment`](crate::orders::Order::payment) returns it.
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
    /// A part was captured. The rest can be captured later, is pending, or was declined.
    PartiallyCaptured,
    /// Everything was captured, and nothing was refunded.
    Captured,
    /// A part of the captured money was refunded.
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

pub(super) fn of(
    order: Option<&OrderStatus>,
    captures: &[&Capture],
    authorizations: &[&AuthorizationWithAdditionalData],
    refunds: &[&Refund],
) -> PaymentState {
    let authorized = of_authorizations(authorizations);
    of_captures(captures, authorized, refunds).or(authorized).unwrap_or(match order {
        Some(OrderStatus::Created | OrderStatus::PayerActionRequired) => PaymentState::AwaitingPayer,
        Some(OrderStatus::Approved | OrderStatus::Saved) => PaymentState::Approved,
        Some(OrderStatus::PendingApproval) => PaymentState::Pending,
        Some(OrderStatus::Voided) => PaymentState::Voided,
        // A completed order has a payment, but not each answer shows it, and it may be declined.
        _ => PaymentState::Unknown,
    })
}

/// Returns the state by the captures; `None` if there are none, or if all were declined and an
/// authorization can be captured again.
fn of_captures(
    captures: &[&Capture],
    authorized: Option<PaymentState>,
    refunds: &[&Refund],
) -> Option<PaymentState> {
    use CaptureStatus::{Completed, Declined, Failed, PartiallyRefunded, Pending, Refunded};
    let (mut paid, mut back, mut partly_back, mut pending, mut declined) = (0, 0, 0, 0, 0);
    for capture in captures {
        match capture.status {
            Some(Completed) => paid += 1,
            Some(Refunded) => back += 1,
            Some(PartiallyRefunded) => partly_back += 1,
            Some(Pending) => pending += 1,
            Some(Declined | Failed) => declined += 1,
            _ => return Some(PaymentState::Unknown),
        }
    }
    let captured = paid + back + partly_back;
    if captured == 0 {
        return match (pending, declined, authorized) {
            (0, 0, _) | (0, _, Some(PaymentState::Authorized)) => None,
            (0, ..) => Some(PaymentState::Declined),
            _ => Some(PaymentState::Pending),
        };
    }
    // The status of a capture may be older than a refund of it.
    let has_refunds = refunds
        .iter()
        .any(|refund| matches!(refund.status, Some(RefundStatus::Completed | RefundStatus::Pending)));
    let is_final = captures.iter().any(|capture| capture.final_capture == Some(true));
    let is_open =
        matches!(authorized, Some(PaymentState::Authorized | PaymentState::PartiallyCaptured)) && !is_final;
    Some(match (back == captured, back + partly_back > 0 || has_refunds) {
        (true, _) => PaymentState::Refunded,
        (false, true) => PaymentState::PartiallyRefunded,
        (false, false) if pending + declined > 0 || is_open => PaymentState::PartiallyCaptured,
        (false, false) => PaymentState::Captured,
    })
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
        _ if has(&PartiallyCaptured) || has(&Captured) && has(&Created) => PaymentState::PartiallyCaptured,
        _ if has(&Created) => PaymentState::Authorized,
        _ if has(&Pending) => PaymentState::Pending,
        _ if has(&Captured) => PaymentState::Captured,
        _ if has(&Denied) => PaymentState::Declined,
        _ => PaymentState::Voided,
    })
}
