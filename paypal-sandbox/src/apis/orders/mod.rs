//! The Orders API.

mod approval;
mod handlers;
mod order;
mod patch;
mod purchase;
mod source;

use super::Api;
use crate::store::Row;

pub(crate) use approval::approve;
pub(crate) use order::{Order, Unit};
pub(crate) use purchase::platform_fees;

pub(super) const API: Api = Api {
    name: "orders",
    handlers: &[
        ("orders.create", handlers::create),
        ("orders.get", handlers::get),
        ("orders.patch", handlers::patch),
        ("orders.confirm", handlers::confirm),
        ("orders.authorize", handlers::authorize),
        ("orders.capture", handlers::capture),
    ],
    views: &[(Order::TABLE, order::view)],
    jobs: &[],
    controls: &[
        ("GET", approval::PATH, approval::show),
        ("POST", approval::PATH, approval::submit),
        ("POST", "/_sandbox/orders/{id}/approve", approval::control),
    ],
};
