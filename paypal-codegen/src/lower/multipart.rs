//! Lowers `multipart/form-data` bodies, which a schema or `x-multipart` describes.

use super::media::{self, is_file};
use super::{Lower, is_true, text};
use crate::diagnostic::code;
use crate::document::{Node, Pointer, component_name};
use crate::ir::{BodyKind, FilePart, Origin, RustName, Shape, TypeRef};
use crate::suggest;

impl<'a> Lower<'a> {
    /// Returns the body of the media type `multipart/form-data`. If its schema does not name the
    /// parts, the caller passes them.
    pub(super) fn form_data(&mut self, media: &'a Node, at: &Pointer, operation: &str) -> BodyKind {
        if let Some(files) = self.form_files(media) {
            let part = |wire: &str| FilePart { wire: wire.to_owned(), name: RustName::default() };
            let files = files.into_iter().map(part).collect();
            return BodyKind::Multipart { json: None, files, json_alone: false };
        }
        self.form_fields(media, at, operation).unwrap_or_else(|| {
            let message = "the schema names no parts of the body: the caller passes a `Multipart`";
            self.note(code::MISSING_PART, message, media, at)
                .help("name the parts under `properties`, or by `x-multipart` in an overlay");
            BodyKind::Parts
        })
    }

    /// Returns a body with a part for each field, and files; `None` if the schema is not an object.
    fn form_fields(&mut self, media: &'a Node, at: &Pointer, id: &str) -> Option<BodyKind> {
        let at = at.child("schema");
        let (schema, found_at) = self.resolve(media.get("schema")?, &at)?;
        if schema.get("properties").is_none() && schema.get("allOf").is_none() {
            return None;
        }
        let component = media.get("schema").and_then(Node::reference);
        let of_body = Origin::Body { operation: id.to_owned() };
        // A component that is nothing but the parts of bodies is the type without the files.
        let is_parts = component.is_some_and(|target| !refers(self.document, target));
        let name = component.and_then(|target| component_name(target, "schemas"));
        let (place, origin) = match name.filter(|_| is_parts) {
            Some(name) => (found_at.clone(), Origin::Component(name)),
            None => (at.clone(), of_body.clone()),
        };
        let mut made = self.members(schema, &found_at, &origin);
        let mut files = Vec::new();
        made.fields.retain(|field| {
            let is_file = self.document.at(&field.pointer).is_some_and(|node| self.is_file_or_files(node));
            if is_file {
                files.push(FilePart { wire: field.wire.clone(), name: RustName::default() });
            }
            !is_file
        });
        if made.fields.is_empty() {
            return Some(BodyKind::Multipart { json: None, files, json_alone: false });
        }
        if files.is_empty()
            && let Some(schema) = media.get("schema")
            && let fields @ TypeRef::Named(_) = self.type_of(schema, &at, &of_body)
        {
            return Some(BodyKind::FormData { fields, files });
        }
        // Another operation may have the same parts.
        let id = match self.declared(&place, &origin) {
            Some(id) => id,
            None => self.define(schema, &place, &origin, Shape::Struct(made)),
        };
        self.rank(id);
        self.settle();
        Some(BodyKind::FormData { fields: TypeRef::Named(id), files })
    }

    /// Returns whether a schema, with its own reference followed, is a file or a list of files.
    fn is_file_or_files(&self, schema: &'a Node) -> bool {
        let found = |node: &'a Node| {
            node.reference().map_or(Some(node), |target| self.document.at(target)).unwrap_or(node)
        };
        let schema = found(schema);
        let alternatives = self.alternatives(schema).map(|(_, branches)| branches).unwrap_or_default();
        // The same method adds one file or several.
        is_file(schema)
            || schema.get("items").is_some_and(|items| is_file(found(items)))
            || !alternatives.is_empty()
                && alternatives.iter().all(|(_, branch)| {
                    let branch = found(branch);
                    is_file(branch) || branch.get("items").is_some_and(|items| is_file(found(items)))
                })
    }

    /// Returns the files of a multipart body that has only files.
    fn form_files(&self, media: &'a Node) -> Option<Vec<&'a str>> {
        let schema = media.get("schema")?;
        let target = schema.reference().and_then(|target| self.document.at(target));
        media::files(target.unwrap_or(schema))
    }

    /// Returns the body that an overlay describes by `x-multipart`.
    pub(super) fn multipart(&mut self, node: &'a Node, pointer: &Pointer, id: &str) -> BodyKind {
        let files = node.get("files").into_iter().flat_map(Node::items).filter_map(Node::as_str);
        let files = files.map(|wire| FilePart { wire: wire.to_owned(), name: RustName::default() }).collect();
        let json = node.get("json").and_then(|json| Some((json, text(json, "part")?))).map(|(json, part)| {
            let ty = match json.get("schema").and_then(Node::as_str) {
                None => TypeRef::Any,
                Some(target) => match self.document.at(target) {
                    Some(schema) => {
                        let at = Pointer::parse(target);
                        let origin = match component_name(target, "schemas") {
                            Some(name) => Origin::Component(name),
                            None => Origin::Body { operation: id.to_owned() },
                        };
                        self.type_of(schema, &at, &origin)
                    }
                    None => {
                        let message = format!("`{target}` does not exist in this document");
                        let help = suggest::help(self.document, target);
                        self.error(code::DANGLING_REFERENCE, message, json, &pointer.child("json"))
                            .help(help);
                        TypeRef::Any
                    }
                },
            };
            (part, ty)
        });
        BodyKind::Multipart { json, files, json_alone: is_true(node, "json_alone") }
    }
}

/// Returns whether a reference leads to a target, other than those of `multipart/form-data`.
fn refers(node: &Node, target: &str) -> bool {
    let is_form = |key: &str, child: &Node| {
        key == "multipart/form-data" && child.get("schema").and_then(Node::reference) == Some(target)
    };
    node.reference() == Some(target)
        || node.entries().any(|(key, child)| !is_form(key.as_str(), child) && refers(child, target))
        || node.items().any(|child| refers(child, target))
}
