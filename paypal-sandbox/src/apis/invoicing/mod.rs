//! The Invoicing API.

mod amount;
mod connections;
mod draft;
mod event;
mod handlers;
mod invoice;
mod lists;
mod number;
mod page;
mod payment;
mod qr;
mod record;
mod sending;
mod status;
mod template;
mod templates;
mod test_values;

use super::{Api, invoice_reminders::plan as remind_later};
use crate::store::Row;
use test_values::or;

pub(super) use draft::{create, update};
pub(super) use handlers::named;
pub(super) use invoice::Invoice;
pub(super) use lists::{matches, own};
pub(super) use number::unused as unused_number;
pub(super) use payment::{Payment, Refund, kind};
pub(super) use qr::{picture, query_size};
pub(super) use record::{Record, delete_payment, delete_refund, record_payment, record_refund};
pub(super) use sending::{cancel, delete, remind, schedule, send};
pub(super) use template::Template;
pub(super) use templates::{build as build_template, delete as delete_template, named as named_template};

pub(super) const API: Api = Api {
    name: "invoicing",
    handlers: &[
        ("invoices.create", |exchange| or("invoices.create", exchange, handlers::create)),
        ("invoices.list", lists::list),
        ("invoices.send", |exchange| or("invoices.send", exchange, handlers::send)),
        ("invoices.remind", |exchange| or("invoices.remind", exchange, handlers::remind)),
        ("invoices.cancel", |exchange| or("invoices.cancel", exchange, handlers::cancel)),
        ("invoices.payments", |exchange| or("invoices.payments", exchange, handlers::record_payment)),
        ("invoices.payments-delete", |exchange| {
            or("invoices.payments-delete", exchange, handlers::delete_payment)
        }),
        ("invoices.refunds", |exchange| or("invoices.refunds", exchange, handlers::record_refund)),
        ("invoices.refunds-delete", |exchange| {
            or("invoices.refunds-delete", exchange, handlers::delete_refund)
        }),
        ("invoices.generate-qr-code", qr::generate),
        ("invoicing.generate-next-invoice-number", |exchange| {
            or("invoicing.generate-next-invoice-number", exchange, handlers::next_number)
        }),
        ("invoices.get", |exchange| or("invoices.get", exchange, handlers::get)),
        ("invoices.update", |exchange| or("invoices.update", exchange, handlers::update)),
        ("invoices.delete", |exchange| or("invoices.delete", exchange, handlers::delete)),
        ("invoices.search-invoices", |exchange| or("invoices.search-invoices", exchange, lists::search)),
        ("templates.list", templates::list),
        ("templates.create", templates::create),
        ("templates.get", templates::get),
        ("templates.update", templates::update),
        ("templates.delete", templates::delete),
        ("connections.get", connections::list),
        ("invoice_connection_details.get", connections::of_invoice),
    ],
    views: &[(Invoice::TABLE, invoice::view), (Template::TABLE, template::view)],
    briefs: &[],
    jobs: &[(sending::SEND, sending::send_scheduled)],
    controls: &[
        ("GET", payment::PAGE, page::show),
        ("POST", payment::PAGE, page::submit),
        ("GET", "/invoice/details/{id}", page::details),
        ("POST", "/_sandbox/invoices/{id}/pay", page::pay),
        ("POST", "/_sandbox/invoices/{id}/refund", page::refund),
        ("POST", "/_sandbox/accounting-connections", connections::synchronize),
    ],
};
