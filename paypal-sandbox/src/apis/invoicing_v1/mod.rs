//! The Invoicing v1 API. Its invoices and templates are those of v2 in another form.

mod fields;
mod handlers;
mod lists;
mod shape;
mod templates;

use super::{Api, invoicing};

pub(super) use shape::to_json;

pub(super) const API: Api = Api {
    name: "invoicing_v1",
    handlers: &[
        ("invoice.create", handlers::create),
        ("invoice.get_all", lists::list),
        ("invoice.search", lists::search),
        ("invoice.send", handlers::send),
        ("invoice.schedule", handlers::schedule),
        ("invoice.remind", handlers::remind),
        ("invoice.cancel", handlers::cancel),
        ("invoice.record-payment", handlers::record_payment),
        ("invoice.record-refund", handlers::record_refund),
        ("invoice.get", handlers::get),
        ("invoice.update", handlers::update),
        ("invoice.delete", handlers::delete),
        ("invoice.delete_external_payment", handlers::delete_payment),
        ("invoice.delete_external_refund", handlers::delete_refund),
        ("invoice.qr_code", handlers::qr_code),
        ("invoice.next_invoice_number", handlers::next_number),
        ("template.create", templates::create),
        ("template.get_templates", templates::list),
        ("template.get", templates::get),
        ("template.delete", invoicing::delete_template),
        ("template.update", templates::update),
    ],
    views: &[],
    briefs: &[],
    jobs: &[],
    controls: &[],
};
