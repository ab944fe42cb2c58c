//! The captures, authorizations and refunds of an order, and their sums.

use super::state::{self, PaymentState};
use crate::orders::{
    AuthorizationStatus, AuthorizationWithAdditionalData, Capture, CaptureStatus, Money, Order,
    OrderAuthorizeResponse, OrderStatus, PaymentCollection, PurchaseUnit, Refund, RefundStatus,
};
use crate::{Amount, CurrencyCode};

/// The payment of an order: its state and its amounts, over all purchase units.
///
/// [`Order::payment`] makes it from a received order. Amounts are exact and in the order's
/// currency. An amount is `None` if it is not certain: if PayPal did not send what it is made of,
/// if a status is unknown, or if the currencies differ. PayPal's fees are not subtracted; see
/// `seller_receivable_breakdown` of each capture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OrderPayment {
    /// How far the payment has come.
    pub state: PaymentState,
    /// The total of the order.
    pub total: Option<Amount>,
    /// The sum of the authorizations that are not denied, voided or pending.
    pub authorized: Option<Amount>,
    /// The sum of the captures that are completed, refunded or not.
    pub captured: Option<Amount>,
    /// The sum of the refunds that are completed or pending.
    pub refunded: Option<Amount>,
    /// The captured amount without the refunded amount.
    pub remaining: Option<Amount>,
}

/// Adds the methods to the types of an order in responses.
macro_rules! payments {
    ($($order:ident)*) => { $(
        impl $order {
            /// Returns the captures of all purchase units, in PayPal's order. A capture exists also
            /// if it is pending or declined: see its `status`.
            ///
            /// PayPal sends them after a capture with `prefer(Prefer::Representation)`, and when
            /// the order is read.
            ///
            /// ```
            /// use paypal_generated::orders::Order;
            ///
            /// /// The id to store for a later refund.
            /// fn capture_id(order: &Order) -> Option<&str> {
            ///     order.captures().next()?.id.as_deref()
            /// }
            /// # assert_eq!(capture_id(&Order::new()), None);
            /// ```
            pub fn captures(&self) -> impl Iterator<Item = &Capture> {
                collections(&self.purchase_units).flat_map(|payments| payments.captures.iter().flatten())
            }

            /// Returns the authorizations of all purchase units, in PayPal's order.
            ///
            /// ```
            /// use paypal_generated::orders::OrderAuthorizeResponse;
            ///
            /// /// The ids to capture later.
            /// fn ids(order: &OrderAuthorizeResponse) -> Vec<&str> {
            ///     order.authorizations().filter_map(|it| it.id.as_deref()).collect()
            /// }
            /// # assert!(ids(&OrderAuthorizeResponse::new()).is_empty());
            /// ```
            pub fn authorizations(&self) -> impl Iterator<Item = &AuthorizationWithAdditionalData> {
                collections(&self.purchase_units)
                    .flat_map(|payments| payments.authorizations.iter().flatten())
            }

            /// Returns the refunds of all purchase units, in PayPal's order.
            ///
            /// ```
            /// use paypal_generated::orders::Order;
            ///
            /// fn has_refunds(order: &Order) -> bool {
            ///     order.refunds().next().is_some()
            /// }
            /// # assert!(!has_refunds(&Order::new()));
            /// ```
            pub fn refunds(&self) -> impl Iterator<Item = &Refund> {
                collections(&self.purchase_units).flat_map(|payments| payments.refunds.iter().flatten())
            }

            /// Returns the state of the payment and its amounts, over all purchase units.
            ///
            /// An order of PayPal's is `COMPLETED` also if its capture was declined or is pending,
            /// and stays so after a refund. The state returned here comes from the captures,
            /// authorizations and refunds, and from the order's status only if there are none.
            ///
            /// ```
            /// use paypal_generated::helpers::orders::PaymentState;
            /// use paypal_generated::orders::Order;
            ///
            /// fn may_ship(order: &Order) -> bool {
            ///     let payment = order.payment();
            ///     println!("{:?}, {:?} of {:?}", payment.state, payment.captured, payment.total);
            ///     payment.state == PaymentState::Captured
            /// }
            /// # assert!(!may_ship(&Order::new()));
            /// ```
            pub fn payment(&self) -> OrderPayment {
                let captures: Vec<&Capture> = self.captures().collect();
                let authorizations: Vec<_> = self.authorizations().collect();
                let refunds: Vec<&Refund> = self.refunds().collect();
                let units = self.purchase_units.as_deref().unwrap_or_default();
                payment(self.status.as_ref(), units, &captures, &authorizations, &refunds)
            }
        }
    )* };
}

payments! { Order OrderAuthorizeResponse }

/// The payments of each purchase unit.
fn collections(units: &Option<Vec<PurchaseUnit>>) -> impl Iterator<Item = &PaymentCollection> {
    units.iter().flatten().filter_map(|unit| unit.payments.as_ref())
}

fn payment(
    status: Option<&OrderStatus>,
    units: &[PurchaseUnit],
    captures: &[&Capture],
    authorizations: &[&AuthorizationWithAdditionalData],
    refunds: &[&Refund],
) -> OrderPayment {
    let state = state::of(status, captures, authorizations, refunds);
    let totals = || units.iter().map(|unit| unit.amount.as_ref()?.amount().ok());
    let currency = totals()
        .chain(captures.iter().map(|it| amount(&it.amount)))
        .chain(authorizations.iter().map(|it| amount(&it.amount)))
        .find_map(|amount| Some(amount?.currency()));
    let Some(currency) = currency else {
        let [total, authorized, captured, refunded, remaining] = [None; 5];
        return OrderPayment { state, total, authorized, captured, refunded, remaining };
    };
    let total = if units.is_empty() { None } else { sum(currency, totals()) };
    let captured = captured(currency, captures);
    let refunded = refunded(currency, captures, refunds);
    OrderPayment {
        state,
        total,
        authorized: authorized(currency, authorizations),
        captured,
        refunded,
        remaining: captured.zip(refunded).and_then(|(all, back)| all.checked_sub(back).ok()),
    }
}

fn authorized(currency: CurrencyCode, all: &[&AuthorizationWithAdditionalData]) -> Option<Amount> {
    use AuthorizationStatus::{Captured, Created, Denied, PartiallyCaptured, Pending, Voided};
    let counted = all.iter().filter_map(|it| match it.status {
        Some(Created | Captured | PartiallyCaptured) => Some(amount(&it.amount)),
        Some(Denied | Voided | Pending) => None,
        // Not known whether it counts, so neither is the sum.
        _ => Some(None),
    });
    sum(currency, counted)
}

fn captured(currency: CurrencyCode, all: &[&Capture]) -> Option<Amount> {
    use CaptureStatus::{Completed, Declined, Failed, PartiallyRefunded, Pending, Refunded};
    let counted = all.iter().filter_map(|it| match it.status {
        Some(Completed | PartiallyRefunded | Refunded) => Some(amount(&it.amount)),
        Some(Declined | Failed | Pending) => None,
        _ => Some(None),
    });
    sum(currency, counted)
}

fn refunded(currency: CurrencyCode, captures: &[&Capture], refunds: &[&Refund]) -> Option<Amount> {
    use RefundStatus::{Cancelled, Completed, Failed, Pending};
    let counted = refunds.iter().filter_map(|it| match it.status {
        Some(Completed | Pending) => Some(amount(&it.amount)),
        Some(Cancelled | Failed) => None,
        _ => Some(None),
    });
    let listed = sum(currency, counted)?;
    // PayPal does not list the refunds in each answer. The status of a capture then says more.
    let has = |status: &CaptureStatus| captures.iter().any(|it| it.status.as_ref() == Some(status));
    let whole = captures.iter().filter(|it| it.status == Some(CaptureStatus::Refunded));
    let whole = sum(currency, whole.map(|it| amount(&it.amount)))?;
    match has(&CaptureStatus::PartiallyRefunded) {
        true => (listed > whole).then_some(listed),
        false => Some(if listed < whole { whole } else { listed }),
    }
}

fn amount(money: &Option<Money>) -> Option<Amount> {
    money.as_ref()?.amount().ok()
}

/// Adds amounts; `None` if one of them is unknown, or if they can't be added.
fn sum(currency: CurrencyCode, amounts: impl Iterator<Item = Option<Amount>>) -> Option<Amount> {
    Amount::sum(currency, amounts.collect::<Option<Vec<_>>>()?).ok()
}
