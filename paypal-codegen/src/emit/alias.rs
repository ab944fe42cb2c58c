//! Components that are lists: a type alias, so that their name can be found.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase;

use super::context::{Context, Uses};
use super::docs::code;
use super::text::import;
use crate::ir::{Api, ComponentTarget, TypeRef};
use crate::name::reserved;

/// The aliases of an API, one item each; what they need of the runtime is added to `uses`.
pub(super) fn aliases(context: &Context<'_>, index: usize, api: &Api, uses: &mut Vec<String>) -> Vec<String> {
    let mut taken: BTreeSet<String> =
        context.types_of(index).map(|definition| definition.name.clone()).collect();
    taken.extend(context.shared_by(index));
    taken.extend(reserved::TYPES.iter().chain(&["Issue"]).map(|name| (*name).to_owned()));
    taken.insert(api.service.clone());
    let mut items = Vec::new();
    let mut needed = Uses::default();
    for component in &api.components {
        let Some(ComponentTarget::Alias(ty @ TypeRef::List(_))) = &component.target else { continue };
        let name = component.name.to_upper_camel_case();
        if syn::parse_str::<syn::Ident>(&name).is_err() || !taken.insert(name.clone()) {
            continue;
        }
        needed.add(context, ty);
        items.push(format!(
            "/// The list {}.\npub type {name} = {};\n",
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
