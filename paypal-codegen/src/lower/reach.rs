//! Finds the components that requests send and responses return.

use std::collections::HashMap;

use super::response::fallback_success_status;
use crate::document::Node;
use crate::ir::Usage;

const REQUEST: Usage = Usage { request: true, response: false };
const RESPONSE: Usage = Usage { request: false, response: true };

/// Returns the component schemas to which request bodies, parameters and success responses refer,
/// directly or through other schemas, with their usage.
pub(super) fn reach(document: &Node) -> HashMap<String, Usage> {
    let mut reach = Reach { document, reached: HashMap::new(), todo: Vec::new() };
    for (_, path) in document.get("paths").into_iter().flat_map(Node::entries) {
        for (key, part) in path.entries() {
            if key.as_str() == "parameters" {
                reach.visit(part, REQUEST);
                continue;
            }
            for key in ["parameters", "requestBody", "x-multipart"] {
                part.get(key).into_iter().for_each(|part| reach.visit(part, REQUEST));
            }
            let fallback_success_status = fallback_success_status(part);
            for (status, response) in part.get("responses").into_iter().flat_map(Node::entries) {
                if status.as_str().starts_with('2') || fallback_success_status == Some(status.as_str()) {
                    reach.visit(response, RESPONSE);
                }
            }
        }
    }
    reach.finish();
    reach
        .reached
        .into_iter()
        .filter_map(|(target, usage)| {
            target.strip_prefix("#/components/schemas/").map(|name| (name.to_owned(), usage))
        })
        .collect()
}

struct Reach<'a> {
    document: &'a Node,
    reached: HashMap<String, Usage>,
    /// The schemas that are reached but not visited yet. A list instead of recursion, because a
    /// long chain of references must not grow the stack.
    todo: Vec<(String, Usage)>,
}

impl Reach<'_> {
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
