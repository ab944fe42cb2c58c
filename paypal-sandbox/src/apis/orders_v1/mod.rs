//! The Orders v1 API.

mod approval;
mod handlers;
mod order;
mod pay;

use super::Api;
use crate::store::Row;

use order::Order;

pub(super) const API: Api = Api {
    name: "orders_v1",
    handlers: &[
        ("orders.create", handlers::create),
        ("orders.get", handlers::get),
        ("orders.cancel", handlers::cancel),
        ("orders.pay", pay::pay),
    ],
    views: &[
        (Order::TABLE, |work, id| work.rows.find::<Order>(id).map(|one| one.to_json(work))),
        (pay::PAID, |work, id| work.rows.find::<Order>(id).map(|one| pay::shown(work, &one))),
    ],
    briefs: &[],
    jobs: &[],
    controls: &[
        ("GET", approval::PATH, approval::show),
        ("POST", approval::PATH, approval::submit),
        ("POST", "/_sandbox/v1-orders/{id}/approve", approval::control),
        ("POST", "/_sandbox/v1-orders/{id}/cancel", approval::cancel),
    ],
};
