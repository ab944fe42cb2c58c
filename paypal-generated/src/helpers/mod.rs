//! Short answers to frequent questions about resources, written by hand: methods on the generated
//! types, and the types that those methods return.
//!
//! - `orders`: `Order::payment`, `captures`, `authorizations`, `refunds`;
//!   `AmountWithBreakdown::from_items`
//! - `invoicing`: `Invoice::amount_due`, `amount_paid`, `amount_refunded`, `payments_made`,
//!   `refunds_made`, `is_paid`, `payer_url`
//! - `payouts`: `PayoutBatch::batch_id`, `batch_status`, `is_finished`, `items_with`,
//!   `items_not_paid`; `PayoutItem::error_name`
//! - `subscriptions`: `Subscription::is_active`, `next_billing_time`, `last_payment`,
//!   `failed_payments_count`, `outstanding_balance`, `subscriber_email`
//! - `invoicing_v1`: `QrCode::picture`
//!
//! The link that a payer opens is [`Linked::payer_link`](crate::Linked::payer_link), for every
//! resource.
//!
//! None of the methods sends a request or panics. What PayPal did not send is `None`, an empty
//! iterator, or the state `Unknown`.
// For maintainers: `generate` leaves this folder alone and declares it in `lib.rs`. The methods may
// use what `specs/names.lock` pins, as code of users may. They must not have the name of a setter,
// which each writable property has.

#[cfg(feature = "invoicing")]
mod invoicing;
#[cfg(feature = "invoicing-v1")]
mod invoicing_v1;
#[cfg(feature = "orders")]
pub mod orders;
#[cfg(feature = "payouts")]
mod payouts;
#[cfg(feature = "subscriptions")]
mod subscriptions;
