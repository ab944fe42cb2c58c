//! Writes the types that several APIs share, each in a module of its own.

use std::collections::HashSet;

use super::context::Context;
use super::docs::{Docs, code};
use super::module::Module;
use super::text::module_name;
use super::{alias, types};
use crate::ir::{SHARED, TypeDef};

/// Returns the module `shared`; `None` if no type is shared.
pub(super) fn shared(context: &Context<'_>) -> Option<Module> {
    let mut definitions: Vec<_> = context.shared().collect();
    if definitions.is_empty() {
        return None;
    }
    definitions.sort_by_key(|definition| definition.name.as_str());
    let docs = Docs::of(
        "Types that several APIs share. Each API re-exports those that its operations use. A type that an API has \
         only as the resource of a webhook event is here alone.",
    );
    let mut module = Module::new(SHARED, "specs/*.yaml", docs);
    module.public = true;
    let mut taken = HashSet::new();
    for definition in definitions {
        let name = module_name(&heck::ToSnakeCase::to_snake_case(definition.name.as_str()), &mut taken);
        let docs = Docs::of(format!("Defines the type of {}.", code(&definition.origin.label())));
        let mut child = types::definitions(context, &name, "specs/*.yaml", docs, &[definition]);
        child.cfg = any_of(&features(context, definition));
        let cfg = child.cfg.as_ref().map(|cfg| format!("#[cfg({cfg})]\n")).unwrap_or_default();
        for alias in &definition.aliases {
            module.items.push(cfg.clone() + &alias::former_type(alias, &definition.name));
        }
        module.children.push(child);
    }
    Some(module)
}

/// Returns the features each of which a shared type exists with: those of the APIs that have it.
pub(super) fn features(context: &Context<'_>, definition: &TypeDef) -> Vec<String> {
    context
        .members(definition)
        .union(&definition.also.iter().copied().collect())
        .filter_map(|index| context.program.apis.get(*index))
        .map(|api| api.feature.clone())
        .collect()
}

/// Returns the condition that one of these features is enabled; `None` if there is none.
pub(super) fn any_of(features: &[String]) -> Option<String> {
    let features: Vec<String> = features.iter().map(|name| format!("feature = {name:?}")).collect();
    match features.as_slice() {
        [] => None,
        [only] => Some(only.clone()),
        several => Some(format!("any({})", several.join(", "))),
    }
}
