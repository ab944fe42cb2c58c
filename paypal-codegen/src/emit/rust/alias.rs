//! Writes type aliases: one for each component that is a list or a map, so that users find its
//! name, and one for each former name of a type.

use super::context::Context;
use super::docs::{Docs, code};
use super::imports::Imports;
use super::text::{Text, bare, import, literal};
use crate::ir::{Alias, Api, ComponentTarget, TypeRef};

/// Returns the aliases of an API's components, one item each. Adds the names that they use from the
/// runtime to `uses`.
pub(super) fn aliases(context: &Context<'_>, api: &Api, uses: &mut Vec<String>) -> Vec<String> {
    let mut items = Vec::new();
    let mut needed = Imports::default();
    for component in &api.components {
        let (Some(name), Some(ComponentTarget::Alias(ty))) = (&component.alias, &component.target) else {
            continue;
        };
        needed.ty(ty);
        items.push(format!(
            "/// The component {}, a {}.\npub type {name} = {};\n",
            code(&component.name),
            if matches!(ty, TypeRef::Map(_)) { "map" } else { "list" },
            context.rust(ty, "")
        ));
    }
    let runtime = needed.runtime();
    if !runtime.is_empty() {
        uses.push(import("", context.runtime(), &runtime));
    }
    items
}

/// Returns the alias for a former name of a type.
pub(super) fn former_type(alias: &Alias, now: &str) -> String {
    let mut text = Text::new();
    if alias.is_merged {
        let docs = format!("The same type as [`{now}`]: PayPal's documents no longer have two.");
        text.docs("", &Docs::of(docs));
    } else {
        text.docs("", &Docs::of(format!("The former name of [`{now}`].")));
        text.line(deprecated(alias, now));
    }
    text.line(format!("pub type {} = {now};", alias.name));
    text.finish()
}

/// Returns the attribute by which the compiler warns and names the new name.
pub(super) fn deprecated(alias: &Alias, now: &str) -> String {
    let since =
        alias.since.as_deref().map(|since| format!("since = {}, ", literal(since))).unwrap_or_default();
    format!("#[deprecated({since}note = \"renamed to `{}`\")]", bare(now))
}
