//! A `multipart/form-data` body that is described by its schema: fields, each a part of its own, and files.

use super::Lower;
use super::media::is_file;
use crate::document::{Node, Pointer};
use crate::ir::{BodyKind, FilePart, Origin, Shape, TypeRef};

impl<'a> Lower<'a> {
    /// What a media type of that kind holds; `None` where its schema is no object.
    pub(super) fn form_data(&mut self, media: &'a Node, at: &Pointer, id: &str) -> Option<BodyKind> {
        let at = at.child("schema");
        let (schema, found_at) = self.resolve(media.get("schema")?, &at)?;
        if schema.get("properties").is_none() && schema.get("allOf").is_none() {
            return None;
        }
        let component = media.get("schema").and_then(Node::reference);
        let component = component.and_then(|target| target.strip_prefix("#/components/schemas/"));
        // A component that is nothing else yet is what its fields are.
        let (at, origin) = match component.filter(|_| !self.by_pointer.contains_key(found_at.as_str())) {
            Some(name) => (found_at.clone(), Origin::Component(name.to_owned())),
            None => (at, Origin::Body { operation: id.to_owned() }),
        };
        let mut made = self.members(schema, &found_at, &origin);
        let mut files = Vec::new();
        made.fields.retain(|field| {
            let is_file = self.document.at(&field.pointer).is_some_and(|node| self.is_file_or_files(node));
            if is_file {
                files.push(FilePart { wire: field.wire.clone(), name: String::new() });
            }
            !is_file
        });
        if made.fields.is_empty() {
            return Some(BodyKind::Multipart { json: None, files, json_alone: false });
        }
        let id = self.define(schema, &at, &origin, Shape::Struct(made));
        Some(BodyKind::FormData { fields: TypeRef::Named(id), files })
    }

    /// Whether a schema, its own reference followed, is a file or a list of them.
    fn is_file_or_files(&self, schema: &'a Node) -> bool {
        let found = |node: &'a Node| {
            node.reference().map_or(Some(node), |target| self.document.at(target)).unwrap_or(node)
        };
        let schema = found(schema);
        let alternatives = self.alternatives(schema).map(|(_, branches)| branches).unwrap_or_default();
        // One file or several of them are added the same way.
        is_file(schema)
            || schema.get("items").is_some_and(|items| is_file(found(items)))
            || !alternatives.is_empty()
                && alternatives.iter().all(|(_, branch)| {
                    let branch = found(branch);
                    is_file(branch) || branch.get("items").is_some_and(|items| is_file(found(items)))
                })
    }
}
