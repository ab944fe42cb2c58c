//! Finds the components that requests send and responses return.

use std::collections::{HashMap, HashSet};

use super::errors::{self, Untyped};
use super::response::fallback_success_status;
use crate::callback;
use crate::document::{Node, Pointer};
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
/// or through other schemas. In a callback the directions are the reverse. `errors` are the error
/// bodies that do not count; `None` means all of them.
pub(super) fn reach(document: &Node, errors: Option<&Untyped>) -> Reached {
    let mut reach = Reach { document, reached: HashMap::new(), todo: Vec::new() };
    let mut callbacks = Vec::new();
    let root = Pointer::root().child("paths");
    for (key, path) in document.get("paths").into_iter().flat_map(Node::entries) {
        let at = root.child(key.as_str());
        for (method, part) in path.entries() {
            if method.as_str() == "parameters" {
                reach.visit(part, REQUEST);
            } else if callback::found(document, key.as_str(), method.as_str(), part).is_some() {
                callbacks.push(part);
            } else {
                reach.operation(part);
                if let Some(untyped) = errors {
                    reach.errors(part, &at.child(method.as_str()), untyped);
                }
            }
        }
    }
    reach.finish();
    let by_operations = reach.reached.keys().filter_map(|target| component(target)).collect();
    for callback in callbacks {
        callback.get("requestBody").into_iter().for_each(|part| reach.visit(part, RESPONSE));
        callback.get("responses").into_iter().for_each(|part| reach.visit(part, REQUEST));
    }
    reach.finish();
    let usage = reach.reached.into_iter().filter_map(|(target, usage)| Some((component(&target)?, usage)));
    Reached { usage: usage.collect(), by_operations }
}

/// Returns the component schemas to which a schema refers, directly or through other schemas.
pub(super) fn components_of(document: &Node, schema: &Node) -> HashSet<String> {
    let mut reach = Reach { document, reached: HashMap::new(), todo: Vec::new() };
    reach.visit(schema, RESPONSE);
    reach.finish();
    reach.reached.keys().filter_map(|target| component(target)).collect()
}

fn component(target: &str) -> Option<String> {
    target.strip_prefix("#/components/schemas/").map(str::to_owned)
}

struct Reach<'a> {
    document: &'a Node,
    reached: HashMap<String, Usage>,
    /// The schemas that are reached but not visited yet. A list instead of recursion, because a
    /// long chain of references must not grow the stack.
    todo: Vec<(String, Usage)>,
}

impl Reach<'_> {
    fn operation(&mut self, operation: &Node) {
        for key in ["parameters", "requestBody", "x-multipart"] {
            operation.get(key).into_iter().for_each(|part| self.visit(part, REQUEST));
        }
        let fallback_success_status = fallback_success_status(operation);
        for (status, response) in operation.get("responses").into_iter().flat_map(Node::entries) {
            if status.as_str().starts_with('2') || fallback_success_status == Some(status.as_str()) {
                self.visit(response, RESPONSE);
            }
        }
    }

    /// Visits the schemas of the error bodies that become types.
    fn errors(&mut self, operation: &Node, at: &Pointer, untyped: &Untyped) {
        let document = self.document;
        for (_, written, (response, at)) in errors::responses(document, operation, at) {
            if let Some((_, schema)) = errors::schema(written, response)
                && !untyped.contains(at.as_str())
            {
                self.visit(schema, RESPONSE);
            }
        }
    }

    fn visit(&mut self, node: &Node, usage: Usage) {
        if let Some(target) = node.reference() {
            self.follow(target, usage);
        }
        for (key, child) in node.entries() {
            // `x-multipart` refers to its schema by a plain pointer.
            if key.as_str() == "schema"
                && let Some(target) = child.as_str()
            {
                self.follow(target, usage);
            }
            self.visit(child, usage);
        }
        for child in node.items() {
            self.visit(child, usage);
        }
    }

    fn follow(&mut self, target: &str, usage: Usage) {
        let known = self.reached.entry(target.to_owned()).or_default();
        let both = known.union(usage);
        if *known == both {
            return;
        }
        *known = both;
        self.todo.push((target.to_owned(), usage));
    }

    fn finish(&mut self) {
        while let Some((target, usage)) = self.todo.pop() {
            if let Some(found) = self.document.at(&target) {
                self.visit(found, usage);
            }
        }
    }
}
