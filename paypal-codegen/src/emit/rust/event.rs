//! Writes the table of the resources of webhook events.

use super::context::Context;
use super::docs::{Docs, code, codes};
use super::module::Module;
use super::shared;
use super::text::{Text, import, literal};
use crate::ir::{Api, EventCondition, EventResource, TypeDef};

/// Returns the module `events`; `None` if no event is known.
pub(super) fn events(context: &Context<'_>) -> Option<Module> {
    if context.program.events.is_empty() {
        return None;
    }
    let mut docs = Docs::of("Webhook events, and their resources as types of the APIs.");
    docs.push(
        "[`runtime::webhook::Verifier`](crate::runtime::webhook::Verifier) verifies an event, and [`Resource::of`] \
         decodes its resource.",
    );
    docs.push("A variant of [`Resource`] exists with the feature of its API, or with one of several:");
    docs.push(features(context));
    let mut module = Module::new("events", "specs/events.yaml", docs);
    module.public = true;
    module.cfg = Some("feature = \"webhook-verification\"".to_owned());
    let names = ["EventType", "WebhookEvent"].map(str::to_owned);
    module.uses.push(import("pub ", &format!("{}::webhook", context.runtime()), &names));
    let mut text = Text::new();
    text.line(format!("{}::event_resources! {{", context.runtime()));
    for resource in &context.program.events {
        row(context, resource, &mut text);
    }
    text.line("}");
    module.items.push(text.finish());
    Some(module)
}

fn row(context: &Context<'_>, resource: &EventResource, text: &mut Text) {
    let Some(api) = context.program.apis.get(resource.api) else { return };
    let Some(definition) = context.program.emitted(resource.ty) else { return };
    // A type that other APIs have as well is in `shared`, where each of their features suffices.
    let (cfg, ty) = if definition.also.is_empty() {
        (format!("feature = {:?}", api.feature), format!("{}::{}", api.name, own_name(context, resource)))
    } else {
        (shared::any_of(context, definition).unwrap_or_default(), format!("shared::{}", definition.name))
    };
    text.line(format!("    #[cfg({cfg})]"));
    let mut docs = Docs::of(format!("The {} object of the {} API.", code(&resource.component), api.title));
    docs.push(format!("Events: {}.", codes(&resource.events, "and")));
    if !resource.when.is_empty() {
        let when: Vec<String> = resource.when.iter().map(described).collect();
        docs.push(format!("Only if {}.", when.join("; or if ")));
    }
    docs.push(format!("Needs the feature {}.", codes(&features_of(context, api, definition), "or")));
    text.docs("    ", &docs);
    let when: Vec<String> = resource.when.iter().map(condition).collect();
    let inside = option(resource.inside.as_deref().map(literal));
    let before = format!("{} = crate::{ty}, [{}], {inside}, [", resource.name, when.join(", "));
    let events: Vec<String> = resource.events.iter().map(|event| literal(event)).collect();
    text.list("    ", &before, &events, "];");
}

/// Returns the name of a resource's type in its API.
fn own_name<'a>(context: &Context<'a>, resource: &EventResource) -> &'a str {
    context.program.get(resource.ty).map_or("", |definition| &definition.name)
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
    let also = definition.also.iter().filter_map(|index| context.program.apis.get(*index));
    also.chain([api]).map(|api| api.feature.clone()).collect()
}

/// Returns a table of the features and the variants that exist with each.
fn features(context: &Context<'_>) -> String {
    let mut rows: Vec<(String, Vec<String>)> = Vec::new();
    for resource in &context.program.events {
        let Some(api) = context.program.apis.get(resource.api) else { continue };
        let Some(definition) = context.program.emitted(resource.ty) else { continue };
        for feature in features_of(context, api, definition) {
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
