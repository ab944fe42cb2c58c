//! Builds the operations of an API, with one module per group.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::context::Context;
use super::description::constant;
use super::docs::{Docs, code};
use super::imports::Imports;
use super::module::Module;
use super::text::{import, module_name};
use super::{alias, operation};
use crate::ir::{Api, Operation};

/// Returns the module `operations`.
pub(super) fn operations(context: &Context<'_>, api: &Api, source: &str) -> Module {
    let docs = Docs::of(format!(
        "Request builders of {} {} API, which the methods of {} return.",
        context.options.provider_possessive(),
        api.title,
        code(&api.service)
    ));
    let groups = groups(api);
    let mut module = match groups.first() {
        Some(Group { module: None, members, .. }) => {
            let mut module = group(context, api, "operations", source, docs, members, 1);
            module.exports.clear();
            module
        }
        _ => {
            let mut module = Module::new("operations", source, docs);
            for Group { name, module: child, members } in groups {
                let docs = Docs::of(format!("The operations of the group {}.", code(name)));
                let name = child.unwrap_or_default();
                let mut child = group(context, api, &name, source, docs, &members, 2);
                child.visible_above = true;
                module.children.push(child);
            }
            module.children.sort_by(|a, b| a.name.cmp(&b.name));
            module
        }
    };
    module.public = true;
    let former = api.operations.iter().flat_map(|operation| &operation.type_aliases);
    module.items.extend(former.map(|(alias, now)| alias::former_type(alias, now)));
    module
}

/// Operations whose ids begin alike.
struct Group<'a> {
    name: &'a str,
    /// The module of the group; `None` if there is one group only, whose items are in `operations`.
    module: Option<String>,
    members: Vec<&'a Operation>,
}

fn groups(api: &Api) -> Vec<Group<'_>> {
    let mut groups: IndexMap<&str, Vec<&Operation>> = IndexMap::new();
    for operation in &api.operations {
        let group = operation.id.rsplit_once('.').map_or(operation.id.as_str(), |(group, _)| group);
        groups.entry(group).or_default().push(operation);
    }
    let is_alone = groups.len() == 1;
    // The modules are named in an order that does not depend on the document's.
    groups.sort_keys();
    // A child module must not have the name of its parent (`clippy::module_inception`).
    let mut taken = HashSet::from(["operations".to_owned()]);
    groups
        .into_iter()
        .map(|(name, members)| {
            let module = (!is_alone).then(|| module_name(name, &mut taken));
            Group { name, module, members }
        })
        .collect()
}

/// Returns the paths of the statics that describe the operations, from the module of the API, in
/// the order of the spec.
pub(super) fn constants(api: &Api) -> Vec<String> {
    let groups = groups(api);
    let path = |operation: &Operation| {
        let is_member =
            |group: &&Group<'_>| group.members.iter().any(|member| std::ptr::eq(*member, operation));
        let module = groups.iter().find(is_member).and_then(|group| group.module.as_ref());
        let module = module.map(|module| format!("{module}::")).unwrap_or_default();
        format!("operations::{module}{}", constant(operation))
    };
    api.operations.iter().map(path).collect()
}

/// Returns a module of operations. It is `depth` levels below the module of the API.
fn group(
    context: &Context<'_>,
    api: &Api,
    name: &str,
    source: &str,
    docs: Docs,
    members: &[&Operation],
    depth: usize,
) -> Module {
    let mut module = Module::new(name, source, docs);
    let up = vec!["super"; depth].join("::");
    let mut imports = Imports::default();
    for operation in members {
        module.items.extend(operation::operation(context, api, operation, &up, &mut imports));
        module.exports.push(operation.call.to_string());
        if matches!(operation.success, crate::ir::Success::Several(_)) {
            module.exports.push(operation.outcome.to_string());
        }
        if operation.error.is_given() {
            module.exports.push(operation.error.to_string());
        }
    }
    module.exports.sort();
    let mut above = vec![api.service.clone()];
    if imports.has_types() {
        above.push("types".to_owned());
    }
    module.uses.push(import("", context.runtime(), &imports.runtime()));
    module.uses.push(import("", &up, &above));
    module
}
