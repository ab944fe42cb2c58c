//! The APIs: a folder or file for each, with its operations, resources and jobs.

mod approval;
mod card;
mod catalog_products;
mod disputes;
mod exchange;
mod exchange_rates;
mod field_patch;
mod identity;
mod invoice_reminders;
mod invoicing;
mod invoicing_v1;
mod orders;
mod orders_v1;
mod paging;
mod partner_referrals;
mod partner_referrals_v1;
mod patch;
mod payment_links;
mod payment_methods;
mod payments;
mod payments_v1;
mod payouts;
mod referenced_payouts;
mod subscriptions;
mod tracking;
mod transactions;
pub(crate) mod v1;
mod vault;
mod wallet_domains;
mod web_profiles;
mod webhooks;

use paypal_generated::registry;
use serde_json::{Map, Value};

use crate::{
    error::Failure,
    gate::{idempotency, token},
    world::{job::JobHandler, work::Work},
};

pub(crate) use orders::approve as approve_order;
pub(crate) use transactions::{
    Plan as SeedPlan, SETTLE as REPORT_SETTLE, SeedError, Step as SeedStep,
    seed_misbehaving as seed_misbehaving_reports,
};
// The crate's root exports these options.
pub use transactions::{ReportMisbehaviour, SeededTransactions};

pub(crate) use exchange::{Answer, Caller, Exchange, Part, Resource};

/// An API of the registry, as the sandbox plays it.
pub(crate) struct Api {
    /// The API's module: `orders`.
    name: &'static str,
    /// The handlers, by operation id.
    handlers: &'static [(&'static str, Handler)],
    /// How resources are shown, by their tables.
    views: &'static [(&'static str, View)],
    /// How resources are shown to a caller that prefers a minimal answer, where building the whole
    /// one would take long; the others are cut down to id, status and links.
    briefs: &'static [(&'static str, View)],
    /// The jobs, by their kinds.
    jobs: &'static [(&'static str, JobHandler)],
    /// Requests without a token, by method and path: the pages of payers, and below `/_sandbox`
    /// what only a payer or a person at PayPal does.
    controls: &'static [(&'static str, &'static str, Handler)],
}

/// Carries out an operation.
pub(crate) type Handler = fn(&mut Exchange<'_>) -> Result<Answer, Failure>;

/// Shows a resource as JSON; `None` if it is gone.
pub(crate) type View = fn(&Work<'_>, &str) -> Option<Value>;

const APIS: &[&Api] = &[
    &orders::API,
    &payments::API,
    &vault::API,
    &subscriptions::API,
    &catalog_products::API,
    &invoicing::API,
    &disputes::API,
    &payouts::API,
    &webhooks::API,
    &tracking::API,
    &transactions::API,
    &partner_referrals::API,
    &web_profiles::API,
    &payment_methods::API,
    &invoice_reminders::API,
    &payment_links::API,
    &exchange_rates::API,
    &referenced_payouts::API,
    &identity::API,
    &wallet_domains::API,
    &orders_v1::API,
    &payments_v1::API,
    &invoicing_v1::API,
    &partner_referrals_v1::API,
];

/// Jobs of the gate.
const GATE_JOBS: [(&str, JobHandler); 2] =
    [(idempotency::FORGET, idempotency::forget), (token::EXPIRE, token::expire)];

/// Finds the handler of an operation.
pub(crate) fn handler(api: &str, id: &str) -> Option<Handler> {
    let api = APIS.iter().find(|one| one.name == api)?;
    api.handlers.iter().find(|(name, _)| *name == id).map(|(_, handler)| *handler)
}

/// Finds the handler of a job.
pub(crate) fn job(kind: &str) -> Option<JobHandler> {
    let jobs = APIS.iter().flat_map(|api| api.jobs).chain(&GATE_JOBS);
    jobs.into_iter().find(|(name, _)| *name == kind).map(|(_, handler)| *handler)
}

/// Shows a resource; `None` if it is gone.
pub(crate) fn show(work: &Work<'_>, resource: &Resource) -> Option<Value> {
    let mut views = APIS.iter().flat_map(|api| api.views);
    let (_, view) = views.find(|(table, _)| *table == resource.table)?;
    view(work, &resource.id)
}

/// Shows the id, the status and the links of a resource; `None` if it is gone.
pub(crate) fn show_brief(work: &Work<'_>, resource: &Resource) -> Option<Value> {
    let mut briefs = APIS.iter().flat_map(|api| api.briefs);
    if let Some((_, brief)) = briefs.find(|(table, _)| *table == resource.table) {
        return brief(work, &resource.id);
    }
    let mut shown = show(work, resource)?;
    if let Value::Object(object) = &mut shown {
        object.retain(|key, _| matches!(key.as_str(), "id" | "status" | "links"));
    }
    Some(shown)
}

/// Finds the table of resources with a name.
pub(crate) fn table(name: &str) -> Option<&'static str> {
    let mut views = APIS.iter().flat_map(|api| api.views);
    views.find(|(table, _)| *table == name).map(|(table, _)| *table)
}

/// Lists the tables of resources that can be shown, with the APIs to which they belong.
pub(crate) fn tables() -> impl Iterator<Item = (&'static str, &'static str)> {
    APIS.iter().flat_map(|api| api.views.iter().map(|(table, _)| (*table, api.name)))
}

/// The controls of all APIs: method, path and handler.
pub(crate) fn controls() -> impl Iterator<Item = (&'static str, &'static str, Handler)> {
    APIS.iter().flat_map(|api| api.controls).copied()
}

/// Lists the API and id of every operation of the registry that has a handler.
pub(crate) fn implemented() -> impl Iterator<Item = (&'static str, &'static str)> {
    // Without the feature `full`, the registry has few of them.
    handled().filter(|(api, id)| registry::find_operation(api, id).is_some())
}

/// Lists the API and id of every handler.
pub(crate) fn handled() -> impl Iterator<Item = (&'static str, &'static str)> {
    APIS.iter().flat_map(|api| api.handlers.iter().map(|(id, _)| (api.name, *id)))
}

/// Unwraps the object that `json!` made.
pub(crate) fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}
