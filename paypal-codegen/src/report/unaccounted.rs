//! Looks each item of the program up in the inventories of the documents.

use std::collections::HashSet;

use super::ItemKind;
use super::inventory::Site;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::{Api, Callback, Operation, Program, Shape, TypeDef};

/// Finds the items that the program has and no document has. `sites` are by API.
pub(super) fn unaccounted(program: &Program, sites: &[Vec<Site>]) -> Diagnostics {
    let known = sites.iter().map(|sites| sites.iter().map(key).collect()).collect();
    let mut search = Search { program, known, diagnostics: Diagnostics::new() };
    for (index, api) in program.apis.iter().enumerate() {
        for operation in &api.operations {
            search.operation(index, operation);
        }
        for callback in &api.callbacks {
            search.callback(index, callback);
        }
        search.components(index, api);
    }
    for definition in program.types.iter().filter(|it| it.members.is_empty()) {
        search.members(definition);
    }
    search.diagnostics
}

/// The key of an item: its kind, its own pointer or that of the item to which it belongs, and its
/// name if the pointer is not unique.
type Key<'a> = (ItemKind, &'a str, &'a str);

fn key(site: &Site) -> Key<'_> {
    match site.kind {
        ItemKind::Value | ItemKind::Parameter | ItemKind::Status => {
            (site.kind, site.of.as_str(), site.name.as_str())
        }
        kind => (kind, site.pointer.as_str(), ""),
    }
}

struct Search<'a> {
    program: &'a Program,
    /// The items of each document, by API.
    known: Vec<HashSet<Key<'a>>>,
    diagnostics: Diagnostics,
}

impl<'a> Search<'a> {
    fn has(&self, api: usize, key: Key<'_>) -> bool {
        self.known.get(api).is_some_and(|known| known.contains(&key))
    }

    fn operation(&mut self, api: usize, operation: &Operation) {
        let at = operation.pointer.as_str();
        if !self.has(api, (ItemKind::Operation, at, "")) {
            self.report(format!("the operation `{}`", operation.id), None, at);
        }
        for parameter in &operation.parameters {
            if !self.has(api, (ItemKind::Parameter, at, &parameter.wire)) {
                self.report(format!("the parameter `{}`", parameter.wire), None, at);
            }
        }
        for outcome in &operation.outcomes {
            let status = outcome.status.to_string();
            if !self.has(api, (ItemKind::Status, at, &status)) {
                self.report(format!("the status {status}"), None, at);
            }
        }
    }

    fn callback(&mut self, api: usize, callback: &Callback) {
        let at = callback.pointer.as_str();
        if !self.has(api, (ItemKind::Callback, at, "")) {
            self.report(format!("the callback `{}`", callback.id), None, at);
        }
        for answer in &callback.answers {
            if !self.has(api, (ItemKind::Status, at, &answer.key)) {
                self.report(format!("the answer {}", answer.key), None, at);
            }
        }
    }

    fn components(&mut self, index: usize, api: &Api) {
        for component in &api.components {
            if !self.has(index, (ItemKind::Component, &component.pointer, "")) {
                self.report(format!("the component `{}`", component.name), None, &component.pointer);
            }
        }
    }

    /// The fields of a struct, or the variants of an enum. The alternatives of a union are types of
    /// their own.
    fn members(&mut self, definition: &'a TypeDef) {
        let places = self.places(definition);
        match &definition.shape {
            Shape::Struct(object) => {
                for field in &object.fields {
                    let key = (ItemKind::Property, field.pointer.as_str(), "");
                    if !places.iter().any(|(api, _)| self.has(*api, key)) {
                        let name = format!("the property `{}`", field.wire);
                        self.report(name, Some(definition), &field.pointer);
                    }
                }
            }
            Shape::Union(_) => {}
            Shape::Enum(values) => {
                for value in &values.variants {
                    let wire = value.wire.as_str();
                    let listed = values.listed_at.iter().map(|at| (definition.api, at.as_str()));
                    let mut places = places.iter().copied().chain(listed);
                    if !places.any(|(api, at)| self.has(api, (ItemKind::Value, at, wire))) {
                        let name = format!("the value `{}`", value.wire);
                        self.report(name, Some(definition), &definition.pointer);
                    }
                }
            }
        }
    }

    /// Returns the schemas that declare the fields or the enum values of a type, by API and
    /// pointer.
    fn places(&self, definition: &'a TypeDef) -> Vec<(usize, &'a str)> {
        // A shared type has the fields and enum values of all types that it replaces, so each of
        // their schemas may declare one.
        let shared = definition.representative.and_then(|id| self.program.get(id));
        let members = shared.map_or(&[][..], |shared| &shared.members);
        std::iter::once(definition)
            .chain(members.iter().filter_map(|id| self.program.get(*id)))
            .flat_map(|it| it.pointers().map(|pointer| (it.api, pointer)))
            .collect()
    }

    fn report(&mut self, name: String, definition: Option<&TypeDef>, pointer: &str) {
        let mut diagnostic = Diagnostic::error(code::UNACCOUNTED, format!("no document has {name}"))
            .pointer(pointer)
            .help("this is a defect of the generator: look at `lower` and `pass`");
        diagnostic.span = definition.map(|definition| definition.span.clone());
        self.diagnostics.push(diagnostic);
    }
}
