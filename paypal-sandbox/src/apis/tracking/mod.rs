//! The Shipment Tracking API. Its trackers are also those of orders.

mod handlers;
mod tracker;

use super::Api;

pub(super) use tracker::{Tracker, add, of_transaction};

pub(super) const API: Api = Api {
    name: "tracking",
    handlers: &[
        ("trackers-batch.post", handlers::add_batch),
        ("trackers.post", handlers::add_all),
        ("trackers-batch.get", handlers::find),
        ("trackers.put", handlers::update),
        ("trackers.get", handlers::get),
    ],
    views: &[],
    briefs: &[],
    jobs: &[],
    controls: &[],
};
