//! The Orders API.
//!
//! Where PayPal lists no issue for a state that an operation can meet, the sandbox answers with an
//! issue that PayPal lists for another one: `ORDER_EXPIRED` at `orders.patch`, `orders.confirm` and
//! `orders.capture`, `ACTION_DOES_NOT_MATCH_INTENT` at `orders.capture`, and `CARD_EXPIRED` at
//! `orders.capture` and `orders.authorize`, and `PAYEE_ACCOUNT_INVALID` at `orders.patch`. A test
//! of payment sources checks these.
//!
//! PayPal's files have no operation that saves an order, and no processing instruction for it. So
//! no order is ever `SAVED` here.

mod approval;
mod complete;
mod expiry;
mod handlers;
mod order;
mod patch;
mod purchase;
mod shipping;
mod source;
mod status;
mod test_values;
mod unit;

use super::Api;
use crate::store::Row;

pub(crate) use approval::approve;
pub(super) use complete::sell;
pub(crate) use order::Order;
pub(super) use test_values::needs_authentication;
pub(crate) use unit::Unit;

pub(super) const API: Api = Api {
    name: "orders",
    handlers: &[
        ("orders.create", handlers::create),
        ("orders.get", handlers::get),
        ("orders.patch", handlers::patch),
        ("orders.confirm", handlers::confirm),
        ("orders.authorize", complete::authorize),
        ("orders.capture", complete::capture),
        ("orders.track.create", shipping::create),
        ("orders.trackers.patch", shipping::patch),
    ],
    views: &[(Order::TABLE, order::view)],
    briefs: &[(Order::TABLE, order::brief)],
    jobs: &[(expiry::PRUNE, expiry::prune)],
    controls: &[
        ("GET", approval::PATH, approval::show),
        ("POST", approval::PATH, approval::submit),
        ("POST", "/_sandbox/orders/{id}/approve", approval::control),
        ("POST", "/_sandbox/orders/{id}/decline", approval::decline),
        ("POST", "/_sandbox/orders/{id}/cancel", approval::cancel),
    ],
};
