//! Writes the table of the resources of webhook events.

use super::context::Context;
use super::docs::{Docs, code, codes};
use super::module::Module;
use super::text::{Text, import, literal};
use crate::ir::EventResource;

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
    let Some(definition) = context.program.get(resource.ty) else { return };
    text.line(format!("    #[cfg(feature = {:?})]", api.feature));
    let mut docs = Docs::of(format!("The {} object of the {} API.", code(&resource.component), api.title));
    docs.push(format!("Events: {}.", codes(&resource.events, "and")));
    text.docs("    ", &docs);
    let version = resource.version.map_or("None".to_owned(), |version| format!("Some({version})"));
    let inside =
        resource.inside.as_ref().map_or("None".to_owned(), |inside| format!("Some({})", literal(inside)));
    let ty = format!("crate::{}::{}", api.name, definition.name);
    let before = format!("{} = {ty}, {version}, {inside}, [", resource.name);
    let events: Vec<String> = resource.events.iter().map(|event| literal(event)).collect();
    text.list("    ", &before, &events, "];");
}
