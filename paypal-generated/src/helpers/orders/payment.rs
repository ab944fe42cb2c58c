//! The captures, authorizations and refunds of an order, and their sums.

use super::state::{self, PaymentState};
use super::sums::Payments;
use crate::Amount;
use crate::orders::{
    AuthorizationStatus, AuthorizationWithAdditionalData, Capture, Order, OrderAuthorizeResponse,
    OrderStatus, PaymentCollection, PurchaseUnit, Refund,
};

/// The payment of an order: its state and its amounts, of all purchase units together.
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
    /// The sum of the authorizations that are not denied, voided or pending; `None` also if one of
    /// them may be the renewal of another.
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

            /// Returns the state of the payment and its amounts, of all purchase units together.
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
                payment(self.status.as_ref(), self.purchase_units.as_deref().unwrap_or_default())
            }
        }
    )* };
}

payments! { Order OrderAuthorizeResponse }

/// The payments of each purchase unit.
fn collections(units: &Option<Vec<PurchaseUnit>>) -> impl Iterator<Item = &PaymentCollection> {
    units.iter().flatten().filter_map(|unit| unit.payments.as_ref())
}

fn payment(status: Option<&OrderStatus>, units: &[PurchaseUnit]) -> OrderPayment {
    let payments = Payments::of(units);
    let captured = payments.captured().filter(|_| shows_captures(status, &payments));
    let refunded = payments.refunded().filter(|_| captured.is_some());
    OrderPayment {
        state: state::of(status, units),
        total: payments.total(),
        authorized: payments.authorized().filter(|_| shows_authorizations(status, &payments)),
        captured,
        refunded,
        remaining: captured.zip(refunded).and_then(|(all, back)| all.checked_sub(back).ok()),
    }
}

/// Returns whether the order has no other captures than those that it lists. PayPal leaves them out
/// of a minimal answer, and of the answer to an authorization.
fn shows_captures(status: Option<&OrderStatus>, payments: &Payments<'_>) -> bool {
    use AuthorizationStatus::{Captured, PartiallyCaptured};
    let is_captured =
        |it: &&AuthorizationWithAdditionalData| matches!(it.status, Some(Captured | PartiallyCaptured));
    !payments.captures.is_empty()
        || shows_authorizations(status, payments) && !payments.authorizations.iter().any(is_captured)
}

/// Returns whether the order has no other authorizations than those that it lists.
fn shows_authorizations(status: Option<&OrderStatus>, payments: &Payments<'_>) -> bool {
    use OrderStatus::{Approved, Created, PayerActionRequired, PendingApproval, Saved, Voided};
    let is_unpaid =
        matches!(status, Some(Approved | Created | PayerActionRequired | PendingApproval | Saved | Voided));
    is_unpaid || !payments.captures.is_empty() || !payments.authorizations.is_empty()
}
