//! Short answers to frequent questions about resources, written by hand: methods on the generated
//! types, and the types that those methods return.
//!
//! - [`Order`](crate::orders::Order): `payment`, `captures`, `authorizations`, `refunds`;
//!   [`AmountWithBreakdown`](crate::orders::AmountWithBreakdown): `from_items`
//! - [`Invoice`](crate::invoicing::Invoice): `amount_due`, `amount_paid`, `amount_refunded`,
//!   `payments_made`, `refunds_made`, `is_paid`, `payer_url`
//! - [`PayoutBatch`](crate::payouts::PayoutBatch), one page of a batch: `batch_id`,
//!   `batch_status`, `is_finished`, `items_with`, `items_not_paid`;
//!   [`PayoutBatchItems`](crate::payouts::PayoutBatchItems) and
//!   [`PayoutItem`](crate::payouts::PayoutItem): `is_not_paid`, `error_name`
//! - [`Subscription`](crate::subscriptions::Subscription): `is_active`, `next_billing_time`,
//!   `last_payment`, `failed_payments_count`, `outstanding_balance`, `subscriber_email`
//! - [`invoicing_v1::QrCode`](crate::invoicing_v1::QrCode): `picture`; the QR code of Invoicing v2
//!   is the [`File`](crate::File) of
//!   [`generate_qr_code`](crate::invoicing::Invoicing::generate_qr_code)
//!
//! The link that a payer opens is [`Linked::payer_link`](crate::Linked::payer_link), for every
//! resource.
//!
//! None of the methods sends a request or panics. What PayPal did not send is `None`, an empty
//! iterator, or the state `Unknown`.
// For maintainers: `generate` leaves this folder alone and declares it in `lib.rs`. The methods may
// use what `specs/names.lock` pins, as code of users may. A new method must not have the name of a
// setter that exists: `generate` would rename the setter to `with_…`, which breaks users.

#[cfg(feature = "invoicing")]
mod invoicing;
#[cfg(feature = "invoicing-v1")]
mod invoicing_v1;
#[cfg(feature = "subscriptions")]
mod number;
#[cfg(feature = "orders")]
pub mod orders;
#[cfg(feature = "payouts")]
mod payouts;
#[cfg(feature = "subscriptions")]
mod subscriptions;
