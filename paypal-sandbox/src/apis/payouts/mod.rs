//! The Payouts API.

mod batch;
mod create;
mod handlers;
mod item;
mod process;

use super::Api;
use crate::store::Row;

use item::Item;

pub(super) const API: Api = Api {
    name: "payouts",
    handlers: &[
        ("payouts.post", create::create),
        ("payouts.get", handlers::get),
        ("payouts-item.get", handlers::get_item),
        ("payouts-item.cancel", handlers::cancel),
    ],
    views: &[(Item::TABLE, |work, id| work.rows.find::<Item>(id).map(|one| one.to_json(work)))],
    briefs: &[],
    jobs: &[
        (process::BEGIN, process::begin),
        (process::COMPLETE, process::complete),
        (process::RETURN, process::lapse),
    ],
    controls: &[
        ("POST", "/_sandbox/payouts/items/{id}/claim", handlers::claim),
        ("POST", "/_sandbox/payouts/items/{id}/return", handlers::give_back),
    ],
};
