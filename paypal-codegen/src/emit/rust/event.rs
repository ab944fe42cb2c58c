//! Writes the table of the resources of webhook events.

use super::context::Context;
use super::docs::{Docs, code, codes};
use super::module::Module;
use super::shared;
use super::text::{Text, import, literal};
use crate::ir::{Api, EventCondition, EventResource, EventVariant, TypeDef};

/// The items of the runtime that the module re-exports, so that an endpoint imports from one place.
const RUNTIME: &[&str] = &[
    "DeliveryAnswer",
    "EventType",
    "MemoryReplayGuard",
    "VerifiedEvent",
    "Verifier",
    "WebhookError",
    "WebhookErrorKind",
    "WebhookEvent",
];

/// Returns the module `events`; `None` if no event is known.
pub(super) fn events(context: &Context<'_>) -> Option<Module> {
    if context.program.events.is_empty() {
        return None;
    }
    let mut docs = Docs::of("Webhook events, and their resources as types of the APIs.");
    docs.push(
        "[`Verifier::handle`] verifies a delivery and calls a handler. There, a `match` on [`Event::of`] decides by \
         the type of the event, and gives the typed resource. [`Resource::of`] decodes the resource alone.",
    );
    docs.push(
        "A capture leads to the order of a shop by the `custom_id` or `invoice_id` that the shop gave the order; \
         PayPal's order id is in `supplementary_data`, under `related_ids.order_id`. A sale has its money in \
         `amount.total` and `amount.currency`.",
    );
    docs.push(
        "The [`MemoryReplayGuard`] is for an endpoint of one process. With several, take \
         `runtime::webhook::RedisReplayGuard` (feature `redis`).",
    );
    docs.push("# Events by type");
    docs.push(
        "The feature is that of the API which describes the resource. Without it, the event is [`Event::Other`]. \
         Events without a feature keep their resource as JSON, because no spec describes it. A variant holds the \
         resource in a [`Box`], whose fields are read like those of the type itself.",
    );
    docs.push(by_type(context));
    docs.push("# Resources by feature");
    docs.push("A variant of [`Resource`] exists with the feature of its API, or with one of several:");
    docs.push(by_feature(context));
    let mut module = Module::new("events", "specs/events.yaml", docs);
    module.public = true;
    module.cfg = Some("feature = \"webhook-verification\"".to_owned());
    let names: Vec<String> = RUNTIME.iter().copied().map(str::to_owned).collect();
    module.uses.push(import("pub ", &format!("{}::webhook", context.runtime()), &names));
    let mut text = Text::new();
    text.line(format!("{}::event_resources! {{", context.runtime()));
    for resource in &context.program.events {
        row(context, resource, &mut text);
    }
    text.list("    ", "undescribed [", &variants(&context.program.undescribed_events), "];");
    text.line("}");
    module.items.push(text.finish());
    Some(module)
}

fn row(context: &Context<'_>, resource: &EventResource, text: &mut Text) {
    let Some(api) = context.program.apis.get(resource.api) else { return };
    let Some(definition) = context.program.emitted(resource.ty) else { return };
    let features = features_of(context, api, definition);
    let cfg = shared::any_of(&features).unwrap_or_default();
    let ty = path(context, resource, api, definition);
    text.line(format!("    #[cfg({cfg})]"));
    let mut docs = Docs::of(format!("The {} object of the {} API.", code(&resource.component), api.title));
    let events: Vec<String> = resource.events.iter().map(|variant| variant.event.clone()).collect();
    docs.push(format!("Events: {}.", codes(&events, "and")));
    if !resource.when.is_empty() {
        let when: Vec<String> = resource.when.iter().map(described).collect();
        docs.push(format!("Only if {}.", when.join("; or if ")));
    }
    docs.push(format!("Needs the feature {}.", codes(&features, "or")));
    text.docs("    ", &docs);
    let when: Vec<String> = resource.when.iter().map(condition).collect();
    let inside = option(resource.inside.as_deref().map(literal));
    let before = format!("{} = crate::{ty}, [{}], {inside}, [", resource.name, when.join(", "));
    text.list("    ", &before, &variants(&resource.events), "];");
}

/// Returns event types as rows of `event_resources!` have them, each with its variant of `Event`.
fn variants(events: &[EventVariant]) -> Vec<String> {
    events.iter().map(|variant| format!("{} = {}", variant.name, literal(&variant.event))).collect()
}

/// Returns the path of a resource's type in the crate. Code with the feature of another API finds
/// the type in `shared`.
fn path(context: &Context<'_>, resource: &EventResource, api: &Api, definition: &TypeDef) -> String {
    if !definition.also.is_empty() {
        return format!("shared::{}", definition.name);
    }
    let own_name = context.program.get(resource.ty).map_or("", |definition| &definition.name);
    format!("{}::{own_name}", api.name)
}

/// Returns a condition as a row of `event_resources!` has it.
fn condition(condition: &EventCondition) -> String {
    let version = option(condition.version.map(|version| version.to_string()));
    let has = option(condition.has.as_deref().map(literal));
    format!("({version}, {has})")
}

fn option(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}

/// Returns a condition as words.
fn described(condition: &EventCondition) -> String {
    let version = condition.version.map(|version| {
        let or_none = if version == 1 { " or none" } else { "" };
        format!("the event has {} {version}{or_none}", code("resource_version"))
    });
    let has = condition.has.as_ref().map(|has| format!("its resource has the property {}", code(has)));
    let parts: Vec<String> = version.into_iter().chain(has).collect();
    parts.join(" and ")
}

/// Returns the features each of which a resource's type exists with.
fn features_of(context: &Context<'_>, api: &Api, definition: &TypeDef) -> Vec<String> {
    if definition.also.is_empty() {
        return vec![api.feature.clone()];
    }
    shared::features(context, definition)
}

/// Returns the resources that are emitted, each with the path and the features of its type.
pub(super) fn resources<'a>(
    context: &Context<'a>,
) -> impl Iterator<Item = (&'a EventResource, String, Vec<String>)> {
    context.program.events.iter().filter_map(|resource| {
        let api = context.program.apis.get(resource.api)?;
        let definition = context.program.emitted(resource.ty)?;
        let path = path(context, resource, api, definition);
        Some((resource, path, features_of(context, api, definition)))
    })
}

/// Returns a table of the types of events: variant, resource, features.
fn by_type(context: &Context<'_>) -> String {
    let mut rows = Vec::new();
    for (resource, path, features) in resources(context) {
        let (name, features) = (format!("[`{path}`](crate::{path})"), codes(&features, "or"));
        rows.extend(resource.events.iter().map(|it| (&it.event, &it.name, name.clone(), features.clone())));
    }
    let undescribed = &context.program.undescribed_events;
    rows.extend(undescribed.iter().map(|it| (&it.event, &it.name, "JSON".to_owned(), String::new())));
    rows.sort();
    let mut table = "| event | variant of `Event` | resource | feature |\n|---|---|---|---|".to_owned();
    for (event, variant, resource, features) in rows {
        let cells = [code(event), code(variant), resource, features];
        table.push_str(format!("\n| {}", cells.join(" | ")).trim_end());
        table.push_str(" |");
    }
    table
}

/// Returns a table of the features and the variants of `Resource` that exist with each.
fn by_feature(context: &Context<'_>) -> String {
    let mut rows: Vec<(String, Vec<String>)> = Vec::new();
    for (resource, _, features) in resources(context) {
        for feature in features {
            let name = code(&resource.name);
            match rows.iter_mut().find(|row| row.0 == feature) {
                Some(row) => row.1.push(name),
                None => rows.push((feature, vec![name])),
            }
        }
    }
    let rows = rows.iter().map(|(feature, names)| format!("| {} | {} |", code(feature), names.join(", ")));
    ["| feature | variants |".to_owned(), "|---|---|".to_owned()]
        .into_iter()
        .chain(rows)
        .collect::<Vec<_>>()
        .join("\n")
}
