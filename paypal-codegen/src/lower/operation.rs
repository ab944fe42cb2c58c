//! Lowers operations, and the keywords of overlays that describe their behaviour.

use std::borrow::Cow;
use std::collections::HashMap;

use super::alias::former_names;
use super::{Lower, description, is_true, text, texts};
use crate::callback;
use crate::diagnostic::code;
use crate::document::{METHODS, Node, Pointer, operation_id};
use crate::ir::{Callback, EmptyBody, Operation, RequestIdUse, RustName, Success};
use crate::source::Span;

impl<'a> Lower<'a> {
    /// Lowers the operations, and apart from them the callbacks.
    pub(super) fn operations(&mut self) -> (Vec<Operation>, Vec<Callback>) {
        let (mut operations, mut callbacks) = (Vec::new(), Vec::new());
        let mut ids: HashMap<String, Span> = HashMap::new();
        let root = Pointer::root().child("paths");
        for (key, path) in self.document.get("paths").into_iter().flat_map(Node::entries) {
            let at = root.child(key.as_str());
            for (method, node) in path.entries() {
                if !METHODS.contains(&method.as_str()) {
                    continue;
                }
                let pointer = at.child(method.as_str());
                let (id, span) = match callback::found(self.document, key.as_str(), method.as_str(), node) {
                    Some(found_by) => {
                        let route = (key.as_str(), method.as_str());
                        let callback = self.callback(route, &found_by, (node, &pointer));
                        let known = (callback.id.clone(), callback.span.clone());
                        callbacks.push(callback);
                        known
                    }
                    None => {
                        let (key, method) = (key.as_str(), method.as_str());
                        let operation = self.operation(key, method, (path, &at), (node, &pointer));
                        let known = (operation.id.clone(), operation.span.clone());
                        operations.push(operation);
                        known
                    }
                };
                if let Some(span) = ids.get(&id).cloned() {
                    let message = format!("the operationId `{id}` is used twice");
                    self.error(code::DUPLICATE_OPERATION, message, node, &pointer)
                        .help("change one of the two by an overlay")
                        .related(span, "the first operation with this `operationId`");
                }
                ids.entry(id).or_insert(span);
            }
        }
        (operations, callbacks)
    }

    /// Returns the id of an operation. Reports one that is no string, or that is missing.
    pub(super) fn operation_id(
        &mut self,
        node: &'a Node,
        method: &str,
        path: &str,
        pointer: &Pointer,
    ) -> String {
        let id = operation_id(node, method, path);
        if let Some(other) = node.get("operationId").filter(|id| id.as_str().is_none()) {
            let message = format!("an `operationId` must be a string, not {}", other.kind());
            self.error(code::WRONG_TYPE, message, other, &pointer.child("operationId"))
                .help("write the `operationId` in quotes");
        }
        if matches!(id, Cow::Owned(_)) {
            let message = format!("the operation has no `operationId`; it gets the name `{id}`");
            self.note(code::MISSING_PART, message, node, pointer).help("add an `operationId` by an overlay");
        }
        id.into_owned()
    }

    fn operation(
        &mut self,
        path: &str,
        method: &str,
        (path_node, path_at): (&'a Node, &Pointer),
        (node, pointer): (&'a Node, &Pointer),
    ) -> Operation {
        let id = self.operation_id(node, method, path, pointer);
        let (scopes, security) = self.security(node, pointer);
        let servers = self.operation_servers((path_node, path_at), (node, pointer));
        let mut operation = Operation {
            id,
            method: method.to_ascii_uppercase(),
            path: self.sent_path(path, node, pointer).to_owned(),
            name: RustName::default(),
            call: RustName::default(),
            outcome: RustName::default(),
            error: RustName::default(),
            wanted_name: text(node, "x-rust-name"),
            aliases: former_names(node),
            type_aliases: Vec::new(),
            parameters: Vec::new(),
            left_out: Vec::new(),
            body: None,
            empty_body: EmptyBody::Nothing,
            accept: Vec::new(),
            request_id: RequestIdUse::Unsupported,
            success: Success::Same(None),
            outcomes: Vec::new(),
            errors: Vec::new(),
            untyped_errors: Vec::new(),
            scopes,
            security,
            servers,
            issues: Vec::new(),
            already_done: texts(node, "x-already-done"),
            pagination: self.pagination(node, pointer),
            paging: None,
            deprecated: is_true(node, "deprecated"),
            description: description(node).or_else(|| text(node, "summary")),
            pointer: pointer.as_str().to_owned(),
            span: node.span.clone(),
        };
        self.parameters(path_node, node, (path_at, pointer), &mut operation);
        self.retry(node, pointer, &mut operation);
        self.body(node, pointer, &mut operation);
        self.responses(node, pointer, &mut operation);
        operation
    }

    /// Reads `x-retry`, by which an overlay says that repeating the operation is safe. An operation
    /// with a request id does not need it.
    fn retry(&mut self, node: &'a Node, pointer: &Pointer, into: &mut Operation) {
        match node.get("x-retry").and_then(Node::as_str) {
            None => {}
            Some("safe") if into.request_id == RequestIdUse::Unsupported => {
                into.request_id = RequestIdUse::ReadOnly
            }
            Some("safe") => {
                let message = "`x-retry` has no meaning on an operation with a request id";
                self.error(code::MISPLACED_EXTENSION, message, node, &pointer.child("x-retry"))
                    .help("remove `x-retry`: the request id makes it safe to repeat the call");
            }
            // Any other word was reported by the check against the table of keys.
            Some(_) => {}
        }
    }
}
