//! Lowers callbacks: what the service sends is read, and the answers are written.
//!
//! A callback has no scopes, no pagination and no retries. The web framework of the user reads the
//! parameters that the service sends.

use super::media::{self, Format};
use super::{Lower, alias, description, is_true, text};
use crate::callback::{FoundBy, KEY};
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{Answer, AnswerBody, Callback, Origin, RustName, Shape, TypeRef};

/// The keys that describe a call of a client.
const OF_CALLS: [&str; 6] =
    ["x-pagination", "x-request-id-lifetime", "x-retry", "x-already-done", "x-empty-body", "x-multipart"];

impl<'a> Lower<'a> {
    pub(super) fn callback(
        &mut self,
        (path, method): (&str, &str),
        found_by: &FoundBy,
        (node, pointer): (&'a Node, &Pointer),
    ) -> Callback {
        let id = self.operation_id(node, method, path, pointer);
        if *found_by != FoundBy::Key {
            let message = format!(
                "`{id}` is a callback by {found_by}: the service calls it, so no client has a method for it"
            );
            self.note(code::CALLBACK_BY_RULE, message, node, pointer).help(format!(
                "confirm this by `{KEY}: true` in an overlay; if clients call the operation, write `{KEY}: false`"
            ));
        }
        for key in OF_CALLS.into_iter().filter(|key| node.get(key).is_some()) {
            let message = format!("`{key}` has no meaning on a callback, which no client calls");
            self.warning(code::MISPLACED_EXTENSION, message, node, &pointer.child(key))
                .help(format!("remove `{key}`, or write `{KEY}: false` if clients call the operation"));
        }
        let request = self.callback_request(node, pointer, &id);
        let answers = self.answers(node, pointer, &id);
        Callback {
            id,
            method: method.to_ascii_uppercase(),
            path: path.to_owned(),
            name: RustName::default(),
            helper: RustName::default(),
            wanted_name: text(node, "x-rust-name"),
            aliases: alias::former_names(node),
            helper_aliases: Vec::new(),
            request,
            answers,
            deprecated: is_true(node, "deprecated"),
            description: description(node).or_else(|| text(node, "summary")),
            pointer: pointer.as_str().to_owned(),
            span: node.span.clone(),
        }
    }

    /// Returns the type of the JSON that the service sends; `None` if the callback has no body, or
    /// one of another format.
    fn callback_request(&mut self, node: &'a Node, pointer: &Pointer, id: &str) -> Option<TypeRef> {
        let written = node.get("requestBody")?;
        let (body, at) = self.resolve(written, &pointer.child("requestBody"))?;
        let (media, format, media_node, at) = self.chosen_content(written, body, &at)?;
        if format != Format::Json {
            let message = format!("the helper of the callback does not read `{media}`");
            self.warning(code::ONLY_BYTES, message, media_node, &at)
                .help("read the body of the request with a library for that format");
            return None;
        }
        let origin = Origin::Body { operation: id.to_owned() };
        Some(self.json_type(media_node, &at, &origin))
    }

    fn answers(&mut self, node: &'a Node, pointer: &Pointer, id: &str) -> Vec<Answer> {
        if node.get("responses").is_none() {
            self.error(code::MISSING_PART, "an operation needs `responses`", node, pointer)
                .help("list a status such as `200` under `responses`");
        }
        let at = pointer.child("responses");
        let mut answers = Vec::new();
        for (key, written) in node.get("responses").into_iter().flat_map(Node::entries) {
            if key.as_str().starts_with("x-") {
                continue;
            }
            let Some((response, at)) = self.resolve(written, &at.child(key.as_str())) else { continue };
            let body = self.chosen_content(written, response, &at).map(|(media, format, node, at)| {
                let origin = Origin::Answer { operation: id.to_owned(), status: key.name.clone() };
                if format == Format::Json {
                    let content_type = media::header(media).unwrap_or_else(|| "application/json".to_owned());
                    return AnswerBody { content_type, ty: self.json_type(node, &at, &origin) };
                }
                self.as_bytes(media, node, &at);
                AnswerBody { content_type: media.to_owned(), ty: TypeRef::Bytes }
            });
            answers.push(Answer {
                status: key.as_str().parse().ok(),
                key: key.name.clone(),
                name: RustName::default(),
                body,
                pointer: at.as_str().to_owned(),
            });
        }
        answers
    }

    /// Returns the media type of a body that the helper uses, with its format, its value and its
    /// pointer. Unlike a call, a helper also uses JSON without a schema: it is any JSON.
    fn chosen_content(
        &mut self,
        written: &'a Node,
        body: &'a Node,
        at: &Pointer,
    ) -> Option<(&'a str, Format, &'a Node, Pointer)> {
        let content = body.get("content")?;
        let wanted = self.wanted(written, body, at);
        if wanted.is_none() {
            self.report_unused(body, at);
        }
        let undescribed = || {
            let (key, node) = content.entries().next()?;
            Some((key.as_str(), Format::of(key.as_str()), node))
        };
        let (media, format, node) = media::chosen(content, wanted).or_else(undescribed)?;
        Some((media, format, node, at.child("content").child(media)))
    }

    fn json_type(&mut self, media: &'a Node, at: &Pointer, origin: &Origin) -> TypeRef {
        match media.get("schema") {
            Some(schema) => self.type_of(schema, &at.child("schema"), origin),
            None => TypeRef::Any,
        }
    }

    /// Removes the marks `readOnly` and `writeOnly` from the types that callbacks alone use: in a
    /// callback the user is the server, which sets a property of the first and receives one of the
    /// second.
    pub(super) fn writable_answers(&mut self, is_of_callbacks: impl Fn(&str) -> bool) {
        for definition in self.types.iter_mut().filter(|it| it.api == self.api) {
            let is_written = match definition.origin.root() {
                Origin::Component(name) => is_of_callbacks(name),
                Origin::Answer { .. } => true,
                _ => false,
            };
            if is_written && let Shape::Struct(object) = &mut definition.shape {
                for field in &mut object.fields {
                    (field.read_only, field.stated_read_only) = (false, false);
                    field.write_only = false;
                }
            }
        }
    }
}
