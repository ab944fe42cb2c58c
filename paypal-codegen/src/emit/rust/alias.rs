//! Other names of types: those of components that are lists or maps, so that their name can be found, and former ones.

use super::context::Context;
use super::docs::{Docs, code};
use super::imports::Imports;
use super::text::{Text, bare, import, literal};
use crate::ir::{Alias, Api, ComponentTarget, TypeRef};

/// The aliases of an API, one item each; what they need of the runtime is added to `uses`.
pub(super) fn aliases(context: &Context<'_>, api: &Api, uses: &mut Vec<String>) -> Vec<String> {
    let mut items = Vec::new();
    let mut needed = Imports::default();
    for component in &api.components {
        let (Some(name), Some(ComponentTarget::Alias(ty))) = (&component.alias, &component.target) else {
            continue;
        };
        needed.ty(ty);
        items.push(format!(
            "/// The {} {}.\npub type {name} = {};\n",
            if matches!(ty, TypeRef::Map(_)) { "map" } else { "list" },
            code(&component.name),
            context.rust(ty, "")
        ));
    }
    let runtime = needed.runtime();
    if !runtime.is_empty() {
        uses.push(import("", context.runtime(), &runtime));
    }
    items
}

/// A former name of a type.
pub(super) fn former_type(alias: &Alias, now: &str) -> String {
    let mut text = Text::new();
    text.docs("", &Docs::of(format!("The former name of [`{now}`].")));
    text.line(deprecated(alias, now));
    text.line(format!("pub type {} = {now};", alias.name));
    text.finish()
}

/// The attribute that makes the compiler tell of the new name.
pub(super) fn deprecated(alias: &Alias, now: &str) -> String {
    let since =
        alias.since.as_deref().map(|since| format!("since = {}, ", literal(since))).unwrap_or_default();
    format!("#[deprecated({since}note = \"it is called `{}` now\")]", bare(now))
}
