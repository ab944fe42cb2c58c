//! Lowers request bodies.

use super::media::{self, Format};
use super::{Lower, is_true};
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{Body, BodyKind, EmptyBody, Operation, Origin, TypeRef};

impl<'a> Lower<'a> {
    /// Lowers the request body of an operation, and its `x-empty-body`: the bytes and headers of a
    /// call without a body.
    pub(super) fn body(&mut self, node: &'a Node, pointer: &Pointer, into: &mut Operation) {
        into.empty_body = Self::empty_body(node);
        let Some(written) = node.get("requestBody") else { return };
        let Some((body, at)) = self.resolve(written, &pointer.child("requestBody")) else { return };
        let content = body.get("content");
        let wanted = self.wanted(written, body, &at);
        if node.get("x-multipart").is_none() && wanted.is_none() {
            self.report_unused(body, &at);
        }
        let mut media_types: Vec<String> =
            content.into_iter().flat_map(Node::entries).map(|(key, _)| key.name.clone()).collect();
        let (mut content_type, mut encodings) = (None, Vec::new());
        let kind = if let Some(multipart) = node.get("x-multipart") {
            self.multipart(multipart, &pointer.child("x-multipart"), &into.id)
        } else if let Some(chosen) = content.and_then(|content| media::chosen(content, wanted)) {
            let kind = self.body_kind(chosen, &at.child("content"), &into.id);
            let (media, format, node) = chosen;
            encodings = self.encodings(node, &at.child("content").child(media), &kind);
            content_type = match format {
                Format::Json => media::header(media),
                Format::Bytes => Some(media.to_owned()),
                Format::Form | Format::FormData => None,
            };
            if matches!(format, Format::Bytes | Format::FormData) {
                media_types.sort_by_key(|other| other != media);
            }
            kind
        } else if content.is_some_and(|content| content.as_mapping().is_some()) {
            let message = "`content` lists no media type: calls send no body";
            self.warning(code::MISSING_PART, message, body, &at).help("describe the body under `content`");
            return;
        } else {
            self.error(code::UNSUPPORTED, "the content of the body is not described", body, &at)
                .help("describe the body under `content`");
            return;
        };
        // An overlay may set `required` beside the reference to a body that several operations
        // share.
        let required = is_true(body, "required") || is_true(written, "required");
        into.body = Some(Body { kept_argument: false, required, kind, content_type, media_types, encodings });
    }

    fn empty_body(node: &Node) -> EmptyBody {
        match node.get("x-empty-body").and_then(Node::as_str) {
            Some("json") => EmptyBody::Json,
            Some("content-type") => EmptyBody::ContentType,
            // Any other word was reported by the check against the table of keys.
            _ => EmptyBody::Nothing,
        }
    }

    /// Returns the kind of a body, by its media type.
    fn body_kind(
        &mut self,
        (media, format, node): (&'a str, Format, &'a Node),
        content_at: &Pointer,
        operation: &str,
    ) -> BodyKind {
        let at = content_at.child(media);
        match format {
            Format::Json => BodyKind::Json(self.body_type(node, &at, operation)),
            Format::Form => BodyKind::Form(self.body_type(node, &at, operation)),
            Format::Bytes => {
                self.as_bytes(media, node, &at);
                BodyKind::Bytes
            }
            Format::FormData => self.form_data(node, &at, operation),
        }
    }

    /// Returns the type of the schema of a media type.
    fn body_type(&mut self, media: &'a Node, at: &Pointer, operation: &str) -> TypeRef {
        let origin = Origin::Body { operation: operation.to_owned() };
        match media.get("schema") {
            Some(schema) => self.type_of(schema, &at.child("schema"), &origin),
            None => TypeRef::Any,
        }
    }
}
