//! Lowers a document, with overlays applied, to one API of the IR.
//!
//! Everything that the IR can't represent is reported; nothing is left out silently.

mod alias;
mod all_of;
mod alternatives;
mod arms;
mod body;
mod callback;
mod chain;
mod constraints;
mod content;
mod define;
mod discriminator;
mod encoding;
mod error_responses;
mod errors;
mod events;
mod form;
mod header;
mod integer;
mod keyword;
pub(crate) mod media;
mod multipart;
mod object;
mod operation;
mod order;
mod pagination;
mod parameter;
mod path_template;
mod place;
mod problem;
mod reach;
mod reference;
mod response;
mod schema;
mod secret;
mod security;
mod servers;
mod settle;
mod string_enum;
mod style;
mod union;
mod used;

use std::collections::{HashMap, HashSet};

use crate::apis;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{MAX_REFERENCES, Node, Pointer};
use crate::ir::{Api, Component, Program, TypeDef, TypeId, Usage, Variant};
use crate::{conformance, extension, kept, suggest};
use error_responses::Untyped;
use settle::Settling;
use used::UsedParts;

pub use events::{MissingComponent, events};
pub(crate) use response::fallback_success_status;

/// What becomes of the error bodies that a document describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorBodies {
    /// They are types.
    Typed,
    /// The runtime reads them in all their formats, as it does PayPal's, and they have no types.
    ReadByRuntime,
}

/// Whether lowering checks that a document is OpenAPI 3.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    /// It is checked, unless there are other errors.
    Checked,
    /// It is not checked: the document is known to be valid, or its problems are not of interest.
    Assumed,
}

/// Lowers a document and adds it to the program. Adds problems to `diagnostics`; the API is added
/// nevertheless.
pub fn lower(
    entry: &apis::Api,
    document: &Node,
    errors: ErrorBodies,
    validity: Validity,
    program: &mut Program,
    diagnostics: &mut Diagnostics,
) {
    check_document(document, diagnostics);
    extension::check(document, diagnostics);
    let is_checked = validity == Validity::Checked && !diagnostics.has_errors();
    let types = program.types.len();
    let mut untyped = Untyped::new();
    loop {
        let mut problems = Diagnostics::new();
        let untyped_bodies = (errors == ErrorBodies::Typed).then_some(&untyped);
        lower_with(entry, document, untyped_bodies, program, &mut problems);
        if is_checked && !problems.has_errors() {
            check_openapi(document, untyped_bodies, &mut problems);
        }
        let operations = program.apis.last().map_or(&[][..], |api| &api.operations);
        let faulty = untyped_bodies.map(|untyped| errors::faulty(document, operations, &problems, untyped));
        let faulty = faulty.unwrap_or_default();
        if faulty.is_empty() {
            diagnostics.extend(problems);
            return;
        }
        for (pointer, warning) in faulty {
            untyped.insert(pointer);
            diagnostics.push(warning);
        }
        program.types.truncate(types);
        program.apis.pop();
    }
}

/// Lowers a document. `untyped` are the error bodies that get no type; `None` means all of them.
fn lower_with(
    entry: &apis::Api,
    document: &Node,
    untyped: Option<&Untyped>,
    program: &mut Program,
    diagnostics: &mut Diagnostics,
) {
    let program_types = program.types.len();
    let mut lower = Lower {
        document,
        api: program.apis.len(),
        types: std::mem::take(&mut program.types),
        by_place: HashMap::new(),
        open: Vec::new(),
        allowed_values: HashMap::new(),
        depth: 0,
        ranks: HashMap::new(),
        settling: Settling::new(program_types),
        schemes: Vec::new(),
        server_urls: Vec::new(),
        own_servers: HashSet::new(),
        diagnostics,
    };
    let servers = lower.servers();
    lower.security_schemes();
    let (mut operations, mut callbacks) = lower.operations();
    if let Some(untyped) = untyped {
        lower.error_bodies(&mut operations, untyped);
    }
    let security = lower.check_security();
    let reached = reach::reach(document, untyped);
    let mut components = lower.components(&reached.usage);
    lower.order(program_types, &mut operations, &mut callbacks, &mut components);
    if !callbacks.is_empty() {
        lower.writable_answers(|component| {
            reached.usage.contains_key(component) && !reached.by_operations.contains(component)
        });
    }
    let named = operations.iter().map(|it| &it.pointer).chain(callbacks.iter().map(|it| &it.pointer));
    lower.lost_names(named.map(String::as_str), &components);
    let mut issues: Vec<&String> = operations.iter().flat_map(|it| &it.issues).flat_map(|it| &it.1).collect();
    issues.sort();
    issues.dedup();
    let issues = issues.into_iter().map(Variant::new).collect();
    program.types = lower.types;
    program.apis.push(Api {
        name: entry.api.clone(),
        feature: entry.feature.clone(),
        service: entry.service.clone(),
        title: entry.title.clone(),
        description: document.get("info").and_then(|info| text(info, "description")),
        documentation: entry.documentation.clone(),
        state: entry.state,
        own: entry.own,
        file: document.span.file().name().to_owned(),
        servers,
        security,
        operations,
        callbacks,
        components,
        issues,
    });
}

/// Reports the parts of a document that are not OpenAPI 3.0. A fault in a part from which no code
/// is generated is a warning. `untyped` are the error bodies that get no type; `None` means all of
/// them.
fn check_openapi(document: &Node, untyped: Option<&Untyped>, diagnostics: &mut Diagnostics) {
    let used = UsedParts::of(document, untyped);
    conformance::check(document, &|pointer| used.contains(pointer), diagnostics);
}

/// Checks the parts that every document must have.
fn check_document(document: &Node, diagnostics: &mut Diagnostics) {
    match document.get("openapi").map(|version| version.as_str().or(version.as_number())) {
        Some(Some(version)) if version.starts_with("3.0") => {}
        Some(Some(version)) => diagnostics.push(
            Diagnostic::error(code::UNSUPPORTED_VERSION, format!("OpenAPI `{version}` is not supported"))
                .at(&document.get("openapi").unwrap_or(document).span)
                .pointer("/openapi")
                .help("write it as OpenAPI 3.0, 3.1 or 3.2"),
        ),
        _ => diagnostics.push(
            Diagnostic::error(code::MISSING_PART, "an OpenAPI document needs the key `openapi`, a string")
                .at(&document.span)
                .pointer(Pointer::root())
                .help("add `openapi: 3.0.3`"),
        ),
    }
    if document.get("paths").and_then(Node::as_mapping).is_none() {
        diagnostics.push(
            Diagnostic::error(code::MISSING_PART, "an OpenAPI document needs the key `paths`, an object")
                .at(&document.get("paths").unwrap_or(document).span)
                .pointer(Pointer::root())
                .help("list the operations under `paths`"),
        );
    }
}

/// The state while one document is lowered.
struct Lower<'a> {
    document: &'a Node,
    api: usize,
    types: Vec<TypeDef>,
    /// The type of the schema at each pointer. A schema outside of `components/schemas` has a type
    /// for each operation that uses it.
    by_place: HashMap<String, TypeId>,
    /// The components that are being lowered, to detect recursion.
    open: Vec<String>,
    /// The number of calls of `type_of` that have not returned.
    depth: usize,
    /// The place of each type among all types of the document.
    ranks: HashMap<TypeId, usize>,
    /// The types that are decided when all types to which they refer are known.
    settling: Settling<'a>,
    /// The values that all branches of an `allOf` allow, by the pointer of the schema with the
    /// enum.
    allowed_values: HashMap<String, HashSet<String>>,
    /// The security schemes of the document.
    schemes: Vec<security::Scheme<'a>>,
    /// The URLs of the document's servers.
    server_urls: Vec<String>,
    /// The servers of operations that are reported already.
    own_servers: HashSet<String>,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Lower<'a> {
    fn components(&mut self, reached: &HashMap<String, Usage>) -> Vec<Component> {
        let schemas = self.document.at("/components/schemas");
        let mut components = Vec::new();
        for (key, schema) in schemas.into_iter().flat_map(Node::entries) {
            let pointer = Pointer::root().child("components").child("schemas").child(key.as_str());
            let kept = schema.get(kept::MARK).map(|_| Usage { request: true, response: true });
            let usage = reached.get(key.as_str()).copied().or(kept).unwrap_or_default();
            let (target, constraints) = (usage.request || usage.response)
                .then(|| self.component(key.as_str(), schema, &pointer, usage))
                .unzip();
            components.push(Component {
                name: key.name.clone(),
                alias: None,
                target,
                constraints: constraints.unwrap_or_default(),
                usage,
                also_in: texts(schema, "x-also-in"),
                pointer: pointer.as_str().to_owned(),
            });
        }
        components
    }

    /// Follows a `$ref` to a value that is no reference itself, and reports a dangling one.
    fn resolve(&mut self, node: &'a Node, pointer: &Pointer) -> Option<(&'a Node, Pointer)> {
        let (mut found, mut at) = (node, pointer.clone());
        for _ in 0..MAX_REFERENCES {
            let Some(target) = found.reference() else { return Some((found, at)) };
            let Some(next) = self.document.target(target) else {
                let message = format!("`{target}` does not exist in this document");
                let help = suggest::help(self.document, target);
                self.error(code::DANGLING_REFERENCE, message, found, &at).help(help);
                return None;
            };
            (found, at) = next;
        }
        let message = format!("`{}` leads back to itself", node.reference().unwrap_or_default());
        self.error(code::CIRCULAR_REFERENCE, message, node, pointer)
            .help("one of the references must lead to a value");
        None
    }

    /// Follows a `$ref` as [`Self::resolve`] does, without a report of a problem.
    fn follow(&self, node: &'a Node) -> Option<&'a Node> {
        self.document.follow(node, Pointer::root()).map(|(found, _)| found)
    }
}

/// Returns the description of a part, and whether PayPal still describes it.
fn description(node: &Node) -> Option<String> {
    let own = text(node, "description");
    let Some(since) = text(node, kept::MARK) else { return own };
    let note = format!("PayPal's files of {since} no longer describe this; it may still work.");
    Some(own.map_or_else(|| note.clone(), |own| format!("{own}\n\n{note}")))
}

/// Returns the string under a key.
fn text(node: &Node, key: &str) -> Option<String> {
    node.get(key).and_then(Node::as_str).map(str::to_owned)
}

/// Returns the strings of the list under a key.
fn texts(node: &Node, key: &str) -> Vec<String> {
    let items = node.get(key).into_iter().flat_map(Node::items);
    items.filter_map(Node::as_str).map(str::to_owned).collect()
}

/// Returns whether the value of a key is `true`.
fn is_true(node: &Node, key: &str) -> bool {
    node.get(key).and_then(Node::as_bool).unwrap_or_default()
}
