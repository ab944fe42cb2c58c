//! The Referenced Payouts API.

mod handlers;
mod item;

use super::Api;
use crate::store::Row;

use item::Item;

pub(super) const API: Api = Api {
    name: "referenced_payouts",
    handlers: &[
        ("referenced-payouts.create_batch", handlers::create_batch),
        ("referenced-payouts.get_batch_details", handlers::get_batch),
        ("referenced-payouts-items.create", handlers::create_item),
        ("referenced-payouts-items.get", handlers::get_item),
    ],
    views: &[(Item::TABLE, |work, id| work.rows.find::<Item>(id).map(|one| one.to_json(work)))],
    briefs: &[],
    jobs: &[(item::RELEASE, item::release)],
    controls: &[],
};
