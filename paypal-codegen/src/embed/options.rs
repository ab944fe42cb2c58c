//! Applies the options of a [`Builder`] to a document, and checks them.

use std::collections::HashSet;

use super::Builder;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, code};
use crate::document::{METHODS, Node, Pointer, operation_id};
use crate::front::OPTIONS;
use crate::suggest;

/// Applies the options that change the document, and checks all other options.
pub(super) fn apply(builder: &Builder, document: &mut Node, diagnostics: &mut Diagnostics) {
    let mut options = Options { builder, document, diagnostics };
    options.names();
    options.types();
    options.attributes();
    options.include();
}

struct Options<'a> {
    builder: &'a Builder,
    document: &'a mut Node,
    diagnostics: &'a mut Diagnostics,
}

/// An operation of the document.
pub(super) struct Operation {
    pub(super) pointer: Pointer,
    pub(super) id: String,
    path: String,
    tags: Vec<String>,
}

/// Returns the operations of a document.
pub(super) fn operations(document: &Node) -> Vec<Operation> {
    let mut operations = Vec::new();
    let paths = Pointer::root().child("paths");
    for (path, item) in document.get("paths").into_iter().flat_map(Node::entries) {
        for (method, node) in item.entries().filter(|(method, _)| METHODS.contains(&method.as_str())) {
            operations.push(Operation {
                pointer: paths.child(path.as_str()).child(method.as_str()),
                id: operation_id(node, method.as_str(), path.as_str()).into_owned(),
                path: path.name.clone(),
                tags: (node.get("tags").into_iter().flat_map(Node::items))
                    .filter_map(|tag| tag.as_str().map(str::to_owned))
                    .collect(),
            });
        }
    }
    operations
}

impl Options<'_> {
    fn components(&self) -> Vec<String> {
        let schemas = self.document.at("/components/schemas");
        schemas.into_iter().flat_map(Node::entries).map(|(key, _)| key.name.clone()).collect()
    }

    /// Removes the operations that are not included.
    fn include(&mut self) {
        let Builder { operations: ids, tags, paths, .. } = self.builder;
        if ids.is_empty() && tags.is_empty() && paths.is_empty() {
            return;
        }
        let operations = operations(self.document);
        let of = |names: fn(&Operation) -> Vec<&str>| operations.iter().flat_map(names).collect::<Vec<_>>();
        self.known("operations", "operation", ids, &of(|it| vec![&it.id]), |known, wanted| known == wanted);
        let known_tags = of(|it| it.tags.iter().map(String::as_str).collect());
        self.known("tags", "operation with the tag", tags, &known_tags, |known, wanted| known == wanted);
        self.known("paths", "path", paths, &of(|it| vec![&it.path]), matches);
        for operation in operations {
            let included = ids.contains(&operation.id)
                || tags.iter().any(|tag| operation.tags.contains(tag))
                || paths.iter().any(|path| matches(&operation.path, path));
            if !included {
                self.document.remove_at(operation.pointer.as_str());
            }
        }
    }

    fn known(
        &mut self,
        option: &str,
        what: &str,
        wanted: &[String],
        known: &[&str],
        is: impl Fn(&str, &str) -> bool,
    ) {
        for wanted in wanted.iter().filter(|wanted| !known.iter().any(|known| is(known, wanted))) {
            let pointer = Pointer::root().child("include").child(option).child(wanted);
            self.unknown(what, wanted, known, &pointer);
        }
    }

    /// Writes the names of the options into the document, as an overlay would.
    fn names(&mut self) {
        let operations = operations(self.document);
        let components = self.components();
        for (what, name) in &self.builder.names {
            let pointer = Pointer::root().child("names").child(what);
            if syn::parse_str::<syn::Ident>(name).is_err() {
                let message = format!("`{name}` is not a valid Rust identifier");
                self.problem(code::NOT_A_NAME, message, &pointer, "use letters, digits and underscores");
                continue;
            }
            let place = match operations.iter().find(|operation| operation.id == *what) {
                Some(operation) => operation.pointer.clone(),
                None if components.contains(what) => component(what),
                None => {
                    let known = operations.iter().map(|it| &it.id).chain(&components);
                    let known: Vec<&str> = known.map(String::as_str).collect();
                    self.unknown("operation or component", what, &known, &pointer);
                    continue;
                }
            };
            let span = self.document.span.clone();
            self.document.insert_at(place.child("x-rust-name").as_str(), Node::string(name, &span));
        }
    }

    fn types(&mut self) {
        let components = self.components();
        let mut seen = HashSet::new();
        for (name, path) in &self.builder.types {
            let pointer = Pointer::root().child("types").child(name);
            self.is_component(name, &components, &pointer);
            if !seen.insert(name) {
                let message = format!("the component `{name}` has two types");
                self.problem(code::DUPLICATE_OPTION, message, &pointer, "remove one of the two");
            }
            let parsed = syn::parse_str::<syn::Path>(path);
            let first = parsed.ok().and_then(|path| Some(path.segments.first()?.ident.to_string()));
            if first.is_none_or(|first| first == "self" || first == "super" || !path.contains("::")) {
                let message = format!("`{path}` is not a path that is valid in every module");
                let help = "begin it with the name of a crate, or with `crate::`";
                self.problem(code::BAD_OPTION, message, &pointer, help);
            }
        }
    }

    fn attributes(&mut self) {
        let components = self.components();
        for (name, attribute) in &self.builder.attributes {
            let pointer = Pointer::root().child("attributes").child(name);
            if name != "*" {
                self.is_component(name, &components, &pointer);
            }
            if syn::parse_str::<syn::ItemStruct>(&format!("{attribute} struct It;")).is_err() {
                let message = format!("`{attribute}` is not an attribute");
                self.problem(code::BAD_OPTION, message, &pointer, "write it in the form `#[must_use]`");
            }
        }
    }

    fn is_component(&mut self, name: &str, components: &[String], pointer: &Pointer) {
        if !components.iter().any(|component| component == name) {
            let known: Vec<&str> = components.iter().map(String::as_str).collect();
            self.unknown("component", name, &known, pointer);
        }
    }

    fn unknown(&mut self, what: &str, name: &str, known: &[&str], pointer: &Pointer) {
        let help = match suggest::nearest(name, known.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "look up the name in the spec".to_owned(),
        };
        self.problem(code::UNKNOWN_OPTION, format!("the spec has no {what} `{name}`"), pointer, &help);
    }

    fn problem(&mut self, code: Code, message: String, pointer: &Pointer, help: &str) {
        self.diagnostics.push(Diagnostic::error(code, message).in_file(OPTIONS).pointer(pointer).help(help));
    }
}

fn component(name: &str) -> Pointer {
    Pointer::root().child("components").child("schemas").child(name)
}

/// Returns whether a path matches: it is equal, or it begins with the text before the star.
fn matches(path: &str, wanted: &str) -> bool {
    wanted.strip_suffix('*').map_or(path == wanted, |start| path.starts_with(start))
}
