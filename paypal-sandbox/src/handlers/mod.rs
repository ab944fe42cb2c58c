//! Handlers: one function per operation, and the types that handlers share.

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

/// A request whose operation, client and body are known and checked.
pub(crate) struct Exchange<'a> {
    pub(crate) state: &'a mut State,
    pub(crate) now: SystemTime,
    pub(crate) base_url: &'a str,
    pub(crate) path: &'a Parameters,
    pub(crate) query: &'a Query,
    /// The body; `{}` if the request had none.
    pub(crate) body: &'a Value,
    /// Whether the request has a request id.
    pub(crate) has_request_id: bool,
}

impl Exchange<'_> {
    pub(crate) fn view(&self) -> View<'_> {
        View { base_url: self.base_url, state: self.state }
    }
}

/// The result of a handler.
#[derive(Debug)]
pub(crate) enum Answer {
    /// A resource in the form that the caller prefers. A replay shows its current state.
    Resource(u16, Resource),
    /// A resource that is shown only if the caller prefers a representation; otherwise the answer
    /// is 204.
    Quiet(Resource),
    /// A whole resource, whatever the caller prefers.
    Whole(Resource),
    /// A body that is not a resource.
    Json(u16, Value),
    /// An empty answer (204).
    Empty,
}

/// A function that carries out an operation.
pub(crate) type Handler = fn(&mut Exchange<'_>) -> Result<Answer, Failure>;

/// The handlers, by API and operation id.
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

/// Finds the handler of an operation; `None` if the sandbox does not implement it.
pub(crate) fn find(api: &str, id: &str) -> Option<Handler> {
    HANDLERS.iter().find(|(of, name, _)| *of == api && *name == id).map(|(_, _, handler)| *handler)
}

/// Lists the API and id of every operation that has a handler.
pub(crate) fn implemented() -> impl Iterator<Item = (&'static str, &'static str)> {
    HANDLERS.iter().map(|(api, id, _)| (*api, *id))
}
