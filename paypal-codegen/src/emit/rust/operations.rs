//! Builds the operations of an API, with one module per group.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::context::Context;
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
    let mut groups: IndexMap<&str, Vec<&Operation>> = IndexMap::new();
    for operation in &api.operations {
        let group = operation.id.rsplit_once('.').map_or(operation.id.as_str(), |(group, _)| group);
        groups.entry(group).or_default().push(operation);
    }
    let mut module = match groups.first().filter(|_| groups.len() == 1) {
        Some((_, members)) => {
            let mut module = group(context, api, "operations", source, docs, members, 1);
            module.exports.clear();
            module
        }
        None => {
            let mut module = Module::new("operations", source, docs);
            // A child module must not have the name of its parent (`clippy::module_inception`).
            let mut taken = HashSet::from(["operations".to_owned()]);
            for (name, members) in groups {
                let docs = Docs::of(format!("The operations of the group {}.", code(name)));
                let name = module_name(name, &mut taken);
                module.children.push(group(context, api, &name, source, docs, &members, 2));
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
