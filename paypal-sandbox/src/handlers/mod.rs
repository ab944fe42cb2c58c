//! One function an operation, and what they have in common.

mod invoice_amount;
mod invoicing;
mod orders;
mod patch;
mod payments;
mod purchase;
mod source;

use std::time::SystemTime;

use serde_json::Value;

use crate::{
    error::Failure,
    route::{Parameters, Query},
    state::{Resource, State, View},
};

/// A request that has come as far as its operation.
pub(crate) struct Exchange<'a> {
    pub(crate) state: &'a mut State,
    pub(crate) now: SystemTime,
    pub(crate) base_url: &'a str,
    pub(crate) path: &'a Parameters,
    pub(crate) query: &'a Query,
    /// The body; `{}` where there was none.
    pub(crate) body: &'a Value,
    /// Whether there was a request id.
    pub(crate) has_request_id: bool,
}

impl Exchange<'_> {
    pub(crate) fn view(&self) -> View<'_> {
        View { base_url: self.base_url, state: self.state }
    }
}

/// What a handler answers.
#[derive(Debug)]
pub(crate) enum Answer {
    /// A resource, shown as the caller prefers; a replay shows it again.
    Resource(u16, Resource),
    /// A resource that, unless the caller prefers to see it, is not shown.
    Quiet(Resource),
    /// A whole resource, whatever the caller prefers.
    Whole(Resource),
    /// A body that is no resource.
    Json(u16, Value),
    /// Nothing.
    Empty,
}

/// A function that plays an operation.
pub(crate) type Handler = fn(&mut Exchange<'_>) -> Result<Answer, Failure>;

/// The handlers by API and operation id.
const HANDLERS: &[(&str, &str, Handler)] = &[
    ("orders", "orders.create", orders::create),
    ("orders", "orders.get", orders::get),
    ("orders", "orders.patch", orders::patch),
    ("orders", "orders.confirm", orders::confirm),
    ("orders", "orders.authorize", orders::authorize),
    ("orders", "orders.capture", orders::capture),
    ("payments", "authorizations.get", payments::get_authorization),
    ("payments", "authorizations.capture", payments::capture_authorization),
    ("payments", "authorizations.reauthorize", payments::reauthorize),
    ("payments", "authorizations.void", payments::void),
    ("payments", "captures.get", payments::get_capture),
    ("payments", "captures.refund", payments::refund),
    ("payments", "refunds.get", payments::get_refund),
    ("invoicing", "invoices.create", invoicing::create),
    ("invoicing", "invoices.list", invoicing::list),
    ("invoicing", "invoices.get", invoicing::get),
    ("invoicing", "invoices.delete", invoicing::delete),
    ("invoicing", "invoices.send", invoicing::send),
    ("invoicing", "invoices.remind", invoicing::remind),
    ("invoicing", "invoices.cancel", invoicing::cancel),
    ("invoicing", "invoices.payments", invoicing::record_payment),
    ("invoicing", "invoicing.generate-next-invoice-number", invoicing::next_number),
];

/// The handler of an operation; `None` where the sandbox does not play it yet.
pub(crate) fn find(api: &str, id: &str) -> Option<Handler> {
    HANDLERS.iter().find(|(of, name, _)| *of == api && *name == id).map(|(_, _, handler)| *handler)
}

/// The ids of all operations that have a handler.
pub(crate) fn played() -> impl Iterator<Item = (&'static str, &'static str)> {
    HANDLERS.iter().map(|(api, id, _)| (*api, *id))
}
