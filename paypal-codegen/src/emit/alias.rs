//! Components that are lists or maps: a type alias, so that their name can be found.

use super::context::{Context, Uses};
use super::docs::code;
use super::text::import;
use crate::ir::{Api, ComponentTarget, TypeRef};

/// The aliases of an API, one item each; what they need of the runtime is added to `uses`.
pub(super) fn aliases(context: &Context<'_>, api: &Api, uses: &mut Vec<String>) -> Vec<String> {
    let mut items = Vec::new();
    let mut needed = Uses::default();
    for component in &api.components {
        let (Some(name), Some(ComponentTarget::Alias(ty))) = (&component.alias, &component.target) else {
            continue;
        };
        needed.add(context, ty);
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
