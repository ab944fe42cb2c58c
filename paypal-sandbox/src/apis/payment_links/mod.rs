//! The Payment Links API: links to a page on which buyers pay for an item.

mod handlers;
mod link;
mod page;

use super::Api;
use crate::store::Row;

use link::PaymentLink;

pub(super) const API: Api = Api {
    name: "payment_links",
    handlers: &[
        ("payment-resources-post", handlers::create),
        ("payment-resources-get-list", handlers::list),
        ("payment-resources-get-byid", handlers::get),
        ("payment-resources-put-byid", handlers::replace),
        ("payment-resources-delete-byid", handlers::delete),
    ],
    views: &[(PaymentLink::TABLE, |work, id| {
        work.rows.find::<PaymentLink>(id).map(|link| link.to_json(work))
    })],
    briefs: &[],
    jobs: &[],
    controls: &[("GET", page::PATH, page::show), ("POST", page::PATH, page::pay)],
};
