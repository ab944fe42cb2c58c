//! Writes the types of an API, with one module per component and its inline schemas.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::alias;
use super::context::Context;
use super::docs::{Docs, code};
use super::imports::Imports;
use super::module::Module;
use super::text::{import, module_name};
use super::{model, string_enum, union};
use crate::ir::{Api, Origin, Shape, Statuses, TypeDef};

/// Returns the module `types` of an API, which has a child module for each group of types.
pub(super) fn types(context: &Context<'_>, index: usize, api: &Api, source: &str) -> Module {
    let docs = Docs::of(format!("The types of {} {} API.", context.options.provider_possessive(), api.title));
    let mut module = Module::new("types", source, docs);
    let mut groups: BTreeMap<Group<'_>, Vec<&TypeDef>> = BTreeMap::new();
    for definition in context.types_of(index) {
        groups.entry(group(&definition.origin)).or_default().push(definition);
    }
    // A child module can't have the name of its parent (`clippy::module_inception`).
    let mut taken = HashSet::from(["types".to_owned()]);
    for ((label, _, _), members) in groups {
        let name = module_name(label, &mut taken);
        let docs = Docs::of(format!("Defines the types of {} and its inline schemas.", code(label)));
        module.children.push(definitions(context, &name, source, docs, &members));
    }
    let shared = context.shared_by(index);
    if !shared.is_empty() {
        // The page of the API lists the shared types with its own, not above them.
        module.uses.push("#[doc(inline)]\n".to_owned());
        module.uses.push(import("pub ", "crate::shared", &shared.into_iter().collect::<Vec<_>>()));
    }
    module.items = alias::aliases(context, api, &mut module.uses);
    let own = context.program.types.iter().filter(|it| it.api == index && it.members.is_empty());
    for definition in own {
        let now = context.name(definition.id);
        let former = definition.aliases.iter().filter(|alias| alias.name != now);
        module.items.extend(former.map(|alias| alias::former_type(alias, now)));
    }
    // If the module is empty, its parent must not import it: the compiler would warn.
    if !(module.children.is_empty() && module.uses.is_empty() && module.items.is_empty()) {
        module.exports.push("*".to_owned());
    }
    module
}

/// Identifies the module of a type: the name of its component or operation, a number for the part
/// of the operation (0 for a component), and the status of a response.
type Group<'a> = (&'a str, u8, u16);

/// Returns the module to which a type of this origin belongs.
fn group(origin: &Origin) -> Group<'_> {
    match origin.root() {
        Origin::Body { operation } => (operation, 1, 0),
        Origin::Response { operation, status } => (operation, 2, *status),
        Origin::Parameter { operation, .. } => (operation, 3, 0),
        Origin::Error { operation, statuses } => (operation, 5, number(*statuses)),
        Origin::Answer { operation, status } => (operation, 4, status.parse().unwrap_or_default()),
        other => (other.component_name().unwrap_or_default(), 0, 0),
    }
}

/// Returns a number for the statuses of an error body. It is unique within an operation, so each
/// body gets its own module.
fn number(statuses: Statuses) -> u16 {
    match statuses {
        Statuses::One(status) => status,
        Statuses::Range(digit) => digit.into(),
        Statuses::Rest => 0,
    }
}

/// Returns a private module that defines some types. Its parent re-exports all of them.
pub(super) fn definitions(
    context: &Context<'_>,
    name: &str,
    source: &str,
    docs: Docs,
    members: &[&TypeDef],
) -> Module {
    let mut module = Module::new(name, source, docs);
    let mut imports = Imports::default();
    let mut runtime: BTreeSet<String> = BTreeSet::new();
    for definition in members {
        if let Some(path) = context.elsewhere(definition) {
            module.items.push(format!("pub use {path} as {};\n", definition.name));
            module.exports.push(definition.name.to_string());
            continue;
        }
        match &definition.shape {
            Shape::Struct(object) => {
                runtime.insert("model::Extra".to_owned());
                for field in &object.fields {
                    imports.ty(&field.ty);
                }
                module.items.push(model::model(context, definition, object));
            }
            Shape::Union(alternatives) => {
                runtime.insert("Value".to_owned());
                for arm in &alternatives.arms {
                    imports.ty(&arm.ty);
                }
                module.items.push(union::union(context, definition, alternatives));
            }
            Shape::Enum(values) => {
                runtime.insert("model::UnknownValue".to_owned());
                module.items.push(string_enum::string_enum(context, definition, values));
            }
        }
        module.exports.push(definition.name.to_string());
    }
    module.exports.sort();
    runtime.extend(imports.runtime());
    module.uses.push(import("", context.runtime(), &runtime.into_iter().collect::<Vec<_>>()));
    let is_own = |name: &String| members.iter().any(|definition| definition.name == *name);
    let named: Vec<String> = imports.types(context).into_iter().filter(|name| !is_own(name)).collect();
    if !named.is_empty() {
        module.uses.push(import("", "super", &named));
    }
    module
}
