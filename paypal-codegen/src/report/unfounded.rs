//! Looks up each item of the program in the documents.

use std::collections::HashSet;

use super::Kind;
use super::found::Site;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::{Program, Shape, TypeDef};

/// Reports the items of the program that no document has. `sites` has the items of each API's
/// document.
pub(super) fn unfounded(program: &Program, sites: &[Vec<Site>]) -> Diagnostics {
    let mut known: Vec<HashSet<(Kind, &str, &str)>> = Vec::new();
    for sites in sites {
        known.push(
            sites
                .iter()
                .map(|site| match site.kind {
                    Kind::Value => (Kind::Value, site.of.as_str(), site.name.as_str()),
                    Kind::Parameter | Kind::Status => (site.kind, site.of.as_str(), site.name.as_str()),
                    kind => (kind, site.pointer.as_str(), ""),
                })
                .collect(),
        );
    }
    let has = |api: usize, key: (Kind, &str, &str)| known.get(api).is_some_and(|known| known.contains(&key));
    let mut diagnostics = Diagnostics::new();
    let mut problem = |name: String, definition: Option<&TypeDef>, pointer: &str| {
        let mut diagnostic = Diagnostic::error(code::UNACCOUNTED, format!("no document has {name}"))
            .pointer(pointer)
            .help("the generator creates an item without a source: look at `lower` and `pass`");
        diagnostic.span = definition.map(|definition| definition.span.clone());
        diagnostics.push(diagnostic);
    };
    for (index, api) in program.apis.iter().enumerate() {
        for operation in &api.operations {
            let at = operation.pointer.as_str();
            if !has(index, (Kind::Operation, at, "")) {
                problem(format!("the operation `{}`", operation.id), None, at);
            }
            for parameter in
                operation.parameters.iter().filter(|it| !has(index, (Kind::Parameter, at, &it.wire)))
            {
                problem(format!("the parameter `{}`", parameter.wire), None, at);
            }
            for outcome in &operation.outcomes {
                let status = outcome.status.to_string();
                if !has(index, (Kind::Status, at, &status)) {
                    problem(format!("the status {status}"), None, at);
                }
            }
        }
        for component in api.components.iter().filter(|it| !has(index, (Kind::Component, &it.pointer, ""))) {
            problem(format!("the component `{}`", component.name), None, &component.pointer);
        }
    }
    for definition in program.types.iter().filter(|it| it.sharers.is_empty()) {
        // A type that the lock keeps shared has the members of all APIs that share it.
        let sharers =
            definition.merged_into.and_then(|id| program.get(id)).map_or(&[][..], |shared| &shared.sharers);
        let places: Vec<(usize, &str)> = std::iter::once((definition.api, definition.pointer.as_str()))
            .chain(sharers.iter().filter_map(|id| program.get(*id)).map(|it| (it.api, it.pointer.as_str())))
            .collect();
        match &definition.shape {
            Shape::Struct(object) => {
                for field in &object.fields {
                    if !places.iter().any(|(api, _)| has(*api, (Kind::Property, &field.pointer, ""))) {
                        problem(format!("the property `{}`", field.wire), Some(definition), &field.pointer);
                    }
                }
            }
            // The types of a union's alternatives are looked up separately.
            Shape::Union(_) => {}
            Shape::Enum(values) => {
                for value in &values.variants {
                    if !places.iter().any(|(api, at)| has(*api, (Kind::Value, at, &value.wire))) {
                        problem(format!("the value `{}`", value.wire), Some(definition), &definition.pointer);
                    }
                }
            }
        }
    }
    diagnostics
}
