//! Lists the items of a document, by its structure alone.

use std::collections::HashSet;

use super::ItemKind;
use crate::document::{METHODS, Node, Pointer, operation_id};
use crate::{callback, lower};

/// One item of a document.
#[derive(Clone, Debug)]
pub(super) struct Site {
    pub(super) kind: ItemKind,
    /// The name in the document; for a value, a status or an issue code, its text.
    pub(super) name: String,
    /// The pointer of the item, with references followed.
    pub(super) pointer: String,
    /// The pointer of the operation or schema that the item belongs to.
    pub(super) of: String,
    /// For a parameter, its `in`. For a media type, the status of the response, or empty for a
    /// request. For an issue code, the status. For a value, `limit` if its enum has values other
    /// than strings.
    pub(super) place: String,
    /// Whether a later entry, or the operation's own entry, with the same kind and name replaces
    /// this one.
    pub(super) overridden: bool,
}

/// Returns all items of a document, in document order.
pub(super) fn inventory(document: &Node) -> Vec<Site> {
    let mut walk = Walk { document, sites: Vec::new(), schemas: HashSet::new() };
    walk.paths();
    walk.components();
    walk.sites
}

struct Walk<'a> {
    document: &'a Node,
    sites: Vec<Site>,
    /// The schemas that were visited: a schema that several operations refer to counts once.
    schemas: HashSet<String>,
}

impl<'a> Walk<'a> {
    fn paths(&mut self) {
        let root = Pointer::root().child("paths");
        for (key, path) in self.document.get("paths").into_iter().flat_map(Node::entries) {
            let at = root.child(key.as_str());
            for (method, node) in path.entries().filter(|(key, _)| METHODS.contains(&key.as_str())) {
                let pointer = at.child(method.as_str());
                let id = operation_id(node, method.as_str(), key.as_str());
                let is_callback =
                    callback::found(self.document, key.as_str(), method.as_str(), node).is_some();
                let kind = if is_callback { ItemKind::Callback } else { ItemKind::Operation };
                self.add(kind, &id, pointer.as_str(), "", "");
                self.parameters(path, &at, node, &pointer);
                if let Some(body) = node.get("requestBody") {
                    let (body, at) = self.follow(body, pointer.child("requestBody"));
                    self.content(body, &at, &pointer, "");
                }
                self.responses(node, &pointer, is_callback);
            }
        }
    }

    fn parameters(&mut self, path: &'a Node, path_at: &Pointer, node: &'a Node, at: &Pointer) {
        let first = self.sites.len();
        for (list, pointer) in [(path, path_at), (node, at)] {
            for (index, entry) in list.get("parameters").into_iter().flat_map(Node::items).enumerate() {
                let (entry, pointer) = self.follow(entry, pointer.child("parameters").child(index));
                let text = |key: &str| entry.get(key).and_then(Node::as_str).unwrap_or_default();
                for earlier in self.sites.iter_mut().skip(first) {
                    let is_same_name = match text("in") {
                        "header" => earlier.name.eq_ignore_ascii_case(text("name")),
                        _ => earlier.name == text("name"),
                    };
                    earlier.overridden |= is_same_name && earlier.place == text("in");
                }
                self.add(ItemKind::Parameter, text("name"), pointer.as_str(), at.as_str(), text("in"));
            }
        }
        // Schemas are visited in a second loop, so that the parameters of one operation are
        // adjacent in the list.
        for (list, pointer) in [(path, path_at), (node, at)] {
            for (index, entry) in list.get("parameters").into_iter().flat_map(Node::items).enumerate() {
                let (entry, pointer) = self.follow(entry, pointer.child("parameters").child(index));
                self.schema_at(entry, &pointer);
                let content = entry.get("content").filter(|_| entry.get("schema").is_none());
                if let Some((media, node)) = content.and_then(|content| content.entries().next()) {
                    self.schema_at(node, &pointer.child("content").child(media.as_str()));
                }
            }
        }
    }

    /// Adds the successes of an operation, or all responses of a callback.
    fn responses(&mut self, node: &'a Node, pointer: &Pointer, is_callback: bool) {
        let fallback_success_status = lower::fallback_success_status(node);
        for (status, response) in node.get("responses").into_iter().flat_map(Node::entries) {
            let (response, at) = self.follow(response, pointer.child("responses").child(status.as_str()));
            let issues = at.child("x-issues");
            for (index, code) in response.get("x-issues").into_iter().flat_map(Node::items).enumerate() {
                let code = code.as_str().unwrap_or_default();
                let at = issues.child(index);
                self.add(ItemKind::Issue, code, at.as_str(), pointer.as_str(), status.as_str());
            }
            // A response for all successes (`default` or `2XX`) counts as status 200.
            let status = if !is_callback && fallback_success_status == Some(status.as_str()) {
                "200"
            } else {
                status.as_str()
            };
            if status.starts_with('2') || is_callback && !status.starts_with("x-") {
                self.add(ItemKind::Status, status, at.as_str(), pointer.as_str(), "");
                self.content(response, &at, pointer, status);
            } else if !status.starts_with("x-") {
                for (media, node) in response.get("content").into_iter().flat_map(Node::entries) {
                    self.schema_at(node, &at.child("content").child(media.as_str()));
                }
            }
        }
    }

    /// Adds the media types of a body, and the schemas inside them.
    fn content(&mut self, body: &'a Node, at: &Pointer, operation: &Pointer, place: &str) {
        for (media, node) in body.get("content").into_iter().flat_map(Node::entries) {
            let at = at.child("content").child(media.as_str());
            self.add(ItemKind::MediaType, media.as_str(), at.as_str(), operation.as_str(), place);
            self.schema_at(node, &at);
        }
    }

    fn components(&mut self) {
        let root = Pointer::root().child("components");
        for group in ["parameters", "requestBodies", "responses"] {
            let at = root.child(group);
            for (key, node) in self.document.at(at.as_str()).into_iter().flat_map(Node::entries) {
                let at = at.child(key.as_str());
                self.schema_at(node, &at);
                for (media, node) in node.get("content").into_iter().flat_map(Node::entries) {
                    self.schema_at(node, &at.child("content").child(media.as_str()));
                }
            }
        }
        let at = root.child("schemas");
        for (key, schema) in self.document.at(at.as_str()).into_iter().flat_map(Node::entries) {
            let at = at.child(key.as_str());
            self.add(ItemKind::Component, key.as_str(), at.as_str(), "", "");
            self.schema(schema, &at);
        }
    }

    fn schema_at(&mut self, node: &'a Node, at: &Pointer) {
        if let Some(schema) = node.get("schema") {
            self.schema(schema, &at.child("schema"));
        }
    }

    /// Adds the items of a schema and of the schemas inside it, without following references.
    fn schema(&mut self, schema: &'a Node, at: &Pointer) {
        if !self.schemas.insert(at.as_str().to_owned()) {
            return;
        }
        let values: Vec<&Node> = schema.get("enum").into_iter().flat_map(Node::items).collect();
        let is_other = |value: &&Node| value.as_str().is_none() && value.kind() != "null";
        let is_limit =
            values.iter().any(is_other) && schema.get("type").and_then(Node::as_str) != Some("string");
        for (index, value) in values.iter().enumerate() {
            let name = value.as_str().or(value.as_number());
            let name = name.map_or_else(|| value.to_json().to_string(), str::to_owned);
            let pointer = at.child("enum").child(index);
            self.add(
                ItemKind::Value,
                &name,
                pointer.as_str(),
                at.as_str(),
                if is_limit { "limit" } else { "" },
            );
            if let Some(site) = self.sites.last_mut() {
                site.overridden = values.iter().take(index).any(|earlier| earlier == value);
            }
        }
        for (key, property) in schema.get("properties").into_iter().flat_map(Node::entries) {
            let pointer = at.child("properties").child(key.as_str());
            self.add(ItemKind::Property, key.as_str(), pointer.as_str(), at.as_str(), "");
            self.schema(property, &pointer);
        }
        for (index, base) in schema.get("allOf").into_iter().flat_map(Node::items).enumerate() {
            let pointer = at.child("allOf").child(index);
            self.inherited(base, &pointer, at, 0);
            self.schema(base, &pointer);
        }
        for key in ["items", "additionalProperties", "not"] {
            if let Some(inner) = schema.get(key) {
                self.schema(inner, &at.child(key));
            }
        }
        for key in ["definitions", "$defs"] {
            for (name, inner) in schema.get(key).into_iter().flat_map(Node::entries) {
                self.schema(inner, &at.child(key).child(name.as_str()));
            }
        }
        for key in ["oneOf", "anyOf"] {
            for (index, inner) in schema.get(key).into_iter().flat_map(Node::items).enumerate() {
                self.schema(inner, &at.child(key).child(index));
            }
        }
    }

    /// Adds the properties that a schema inherits from a referenced base.
    fn inherited(&mut self, base: &'a Node, at: &Pointer, holder: &Pointer, depth: usize) {
        if depth > 32 {
            return;
        }
        let is_elsewhere = depth > 0 || base.reference().is_some();
        let (base, at) = self.follow(base, at.clone());
        for (index, inner) in base.get("allOf").into_iter().flat_map(Node::items).enumerate() {
            if is_elsewhere || inner.reference().is_some() {
                self.inherited(inner, &at.child("allOf").child(index), holder, depth + 1);
            }
        }
        if is_elsewhere {
            for (key, _) in base.get("properties").into_iter().flat_map(Node::entries) {
                let pointer = at.child("properties").child(key.as_str());
                self.add(ItemKind::Inherited, key.as_str(), pointer.as_str(), holder.as_str(), "");
            }
        }
    }

    /// Follows a `$ref`; a dangling one is returned as it is.
    fn follow(&self, node: &'a Node, at: Pointer) -> (&'a Node, Pointer) {
        self.document.follow(node, at.clone()).unwrap_or((node, at))
    }

    fn add(&mut self, kind: ItemKind, name: &str, pointer: &str, of: &str, place: &str) {
        self.sites.push(Site {
            kind,
            name: name.to_owned(),
            pointer: pointer.to_owned(),
            of: of.to_owned(),
            place: place.to_owned(),
            overridden: false,
        });
    }
}
