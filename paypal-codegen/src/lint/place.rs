//! The places of a document that hold a schema or may hold a reference.

use crate::document::{Node, Pointer};

/// A node and where it is.
pub(super) struct Place<'a> {
    pub(super) node: &'a Node,
    pub(super) pointer: Pointer,
    pub(super) is_schema: bool,
}

/// All of them, in the order of the document. Examples and defaults are data: what looks like a schema there is none.
pub(super) fn places(document: &Node) -> Vec<Place<'_>> {
    let mut places = Places(Vec::new());
    let root = Pointer::root();
    places.each(document, &root, "paths", Places::path);
    let components = root.child("components");
    let node = document.get("components").unwrap_or(document);
    places.each(node, &components, "schemas", Places::schema);
    places.each(node, &components, "parameters", Places::parameter);
    places.each(node, &components, "headers", Places::parameter);
    places.each(node, &components, "requestBodies", Places::body);
    places.each(node, &components, "responses", Places::body);
    places.0
}

struct Places<'a>(Vec<Place<'a>>);

type Visit<'a> = fn(&mut Places<'a>, &'a Node, Pointer);

impl<'a> Places<'a> {
    /// Visits the values of the object, or the items of the list, under a key.
    fn each(&mut self, node: &'a Node, pointer: &Pointer, key: &str, visit: Visit<'a>) {
        let Some(under) = node.get(key) else { return };
        let pointer = pointer.child(key);
        for (name, child) in under.entries() {
            visit(self, child, pointer.child(name.as_str()));
        }
        for (index, child) in under.items().enumerate() {
            visit(self, child, pointer.child(index));
        }
    }

    fn one(&mut self, node: &'a Node, pointer: &Pointer, key: &str, visit: Visit<'a>) {
        if let Some(child) = node.get(key) {
            visit(self, child, pointer.child(key));
        }
    }

    fn add(&mut self, node: &'a Node, pointer: Pointer, is_schema: bool) {
        self.0.push(Place { node, pointer, is_schema });
    }

    fn path(&mut self, node: &'a Node, pointer: Pointer) {
        self.each(node, &pointer, "parameters", Self::parameter);
        for (method, operation) in node.entries() {
            let at = pointer.child(method.as_str());
            self.each(operation, &at, "parameters", Self::parameter);
            self.one(operation, &at, "requestBody", Self::body);
            self.each(operation, &at, "responses", Self::body);
        }
    }

    fn parameter(&mut self, node: &'a Node, pointer: Pointer) {
        self.one(node, &pointer, "schema", Self::schema);
        self.each(node, &pointer, "content", Self::media);
        self.add(node, pointer, false);
    }

    fn body(&mut self, node: &'a Node, pointer: Pointer) {
        self.each(node, &pointer, "content", Self::media);
        self.each(node, &pointer, "headers", Self::parameter);
        self.add(node, pointer, false);
    }

    fn media(&mut self, node: &'a Node, pointer: Pointer) {
        self.one(node, &pointer, "schema", Self::schema);
    }

    fn schema(&mut self, node: &'a Node, pointer: Pointer) {
        self.each(node, &pointer, "properties", Self::schema);
        for key in ["items", "additionalProperties", "not"] {
            self.one(node, &pointer, key, Self::schema);
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            self.each(node, &pointer, key, Self::schema);
        }
        self.add(node, pointer, true);
    }
}
