//! Finds the components that requests send and responses return.

use std::collections::{HashMap, HashSet};

use super::error_responses::{self, Untyped};
use super::response::fallback_success_status;
use crate::callback;
use crate::document::{Node, Part, Pointer, component_name};
use crate::ir::Usage;

const REQUEST: Usage = Usage { request: true, response: false };
const RESPONSE: Usage = Usage { request: false, response: true };

/// The component schemas that a document uses, by name.
pub(super) struct Reached {
    /// The usage of each.
    pub(super) usage: HashMap<String, Usage>,
    /// The components that operations use; callbacks alone use the others.
    pub(super) by_operations: HashSet<String>,
}

/// Returns the component schemas to which request bodies, parameters and responses refer, directly
/// or through other schemas. In a callback the directions are the reverse, and every response
/// counts. `errors` are the error bodies that do not count; `None` means all of them.
pub(super) fn reach(document: &Node, errors: Option<&Untyped>) -> Reached {
    let mut reach = Reach::new(document, errors);
    let callbacks = reach.operations();
    let name = |target: &String| component_name(target, "schemas");
    let by_operations = reach.reached.keys().filter_map(name).collect();
    reach.callbacks(callbacks);
    let usage = reach.reached.iter().filter_map(|(target, usage)| Some((name(target)?, *usage))).collect();
    Reached { usage, by_operations }
}

/// Returns the component schemas to which a schema refers, directly or through other schemas.
pub(super) fn components_of(document: &Node, schema: &Node) -> HashSet<String> {
    let mut reach = Reach::new(document, None);
    reach.visit(schema, Part::Schema, RESPONSE);
    reach.finish();
    reach.reached.keys().filter_map(|target| component_name(target, "schemas")).collect()
}

/// Returns the pointers of the components of any kind from which code is generated. `errors` are
/// the error bodies that do not count; `None` means all of them.
pub(super) fn targets(document: &Node, errors: Option<&Untyped>) -> HashSet<Pointer> {
    let mut reach = Reach::new(document, errors);
    let callbacks = reach.operations();
    reach.callbacks(callbacks);
    let mut targets: HashSet<Pointer> = reach.reached.keys().map(|target| Pointer::parse(target)).collect();
    let schemes = Pointer::root().child("components").child("securitySchemes");
    let names = document.at(schemes.as_str()).into_iter().flat_map(Node::entries);
    targets.extend(names.map(|(name, _)| schemes.child(name.as_str())));
    targets
}

struct Reach<'a> {
    document: &'a Node,
    /// The error bodies that do not count; `None` means all of them.
    errors: Option<&'a Untyped>,
    reached: HashMap<String, Usage>,
    /// The parts that are reached but not visited yet. A list instead of recursion, because a long
    /// chain of references must not grow the stack.
    todo: Vec<(String, Part, Usage)>,
}

impl<'a> Reach<'a> {
    fn new(document: &'a Node, errors: Option<&'a Untyped>) -> Self {
        Self { document, errors, reached: HashMap::new(), todo: Vec::new() }
    }

    /// Follows the references of the operations. Returns the callbacks.
    fn operations(&mut self) -> Vec<&'a Node> {
        let mut callbacks = Vec::new();
        let root = Pointer::root().child("paths");
        for (key, path) in self.document.get("paths").into_iter().flat_map(Node::entries) {
            let at = root.child(key.as_str());
            for (method, part) in path.entries() {
                if method.as_str() == "parameters" {
                    self.visit_each(part, Part::Parameter, REQUEST);
                } else if callback::found(self.document, key.as_str(), method.as_str(), part).is_some() {
                    callbacks.push(part);
                } else {
                    self.operation(part);
                    if method.as_str() != "head" {
                        self.error_bodies(part, &at.child(method.as_str()));
                    }
                }
            }
        }
        self.finish();
        callbacks
    }

    fn callbacks(&mut self, callbacks: Vec<&Node>) {
        for callback in callbacks {
            callback
                .get("requestBody")
                .into_iter()
                .for_each(|it| self.visit(it, Part::RequestBody, RESPONSE));
            callback.get("responses").into_iter().for_each(|it| self.visit_each(it, Part::Response, REQUEST));
        }
        self.finish();
    }

    fn operation(&mut self, operation: &Node) {
        if let Some(parameters) = operation.get("parameters") {
            self.visit_each(parameters, Part::Parameter, REQUEST);
        }
        operation.get("requestBody").into_iter().for_each(|it| self.visit(it, Part::RequestBody, REQUEST));
        // `x-multipart` refers to its schema by a plain pointer.
        let json = operation.get("x-multipart").and_then(|multipart| multipart.get("json"));
        if let Some(target) = json.and_then(|json| json.get("schema")?.as_str()) {
            self.follow(target, Part::Schema, REQUEST);
        }
        let fallback_success_status = fallback_success_status(operation);
        for (status, response) in operation.get("responses").into_iter().flat_map(Node::entries) {
            if status.as_str().starts_with('2') || fallback_success_status == Some(status.as_str()) {
                self.visit(response, Part::Response, RESPONSE);
            }
        }
    }

    /// Visits the schemas of the error bodies that become types.
    fn error_bodies(&mut self, operation: &Node, at: &Pointer) {
        let (document, Some(untyped)) = (self.document, self.errors) else { return };
        for (_, written, (response, at)) in error_responses::responses(document, operation, at) {
            if let Some((_, schema)) = error_responses::schema(written, response)
                && !untyped.contains(at.as_str())
            {
                self.visit(schema, Part::Schema, RESPONSE);
            }
        }
    }

    /// Follows the references of a part. Data such as examples may look like a reference.
    fn visit(&mut self, node: &Node, part: Part, usage: Usage) {
        part.visit(node, &mut |node, part| {
            if let Some(target) = node.reference() {
                self.follow(target, part, usage);
            }
        });
    }

    fn visit_each(&mut self, node: &Node, part: Part, usage: Usage) {
        let entries = node.entries().map(|(_, child)| child).chain(node.items());
        entries.for_each(|child| self.visit(child, part, usage));
    }

    fn follow(&mut self, target: &str, part: Part, usage: Usage) {
        let known = self.reached.entry(target.to_owned()).or_default();
        let both = known.union(usage);
        if *known == both {
            return;
        }
        *known = both;
        self.todo.push((target.to_owned(), part, usage));
    }

    fn finish(&mut self) {
        while let Some((target, part, usage)) = self.todo.pop() {
            if let Some(found) = self.document.at(&target) {
                self.visit(found, part, usage);
            }
        }
    }
}
