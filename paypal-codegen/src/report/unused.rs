//! Finds out why a schema is neither sent nor received, by the part of the document that has it.

use std::collections::HashMap;

use crate::document::{Node, Pointer};
use crate::ir::{Api, BodyKind, Callback, Operation};
use crate::lower;
use crate::lower::media::{self, Format};

/// The parts of a document with schemas, as prefixes of pointers, and the reason why their content
/// is neither sent nor received; `None` if it is.
#[derive(Debug, Default)]
pub(super) struct UnusedPlaces {
    reasons: HashMap<String, Option<String>>,
}

impl UnusedPlaces {
    /// Returns the reason why the content at a pointer is neither sent nor received.
    pub(super) fn reason(&self, pointer: &str) -> Option<&str> {
        let mut end = pointer.len();
        loop {
            let head = pointer.get(..end)?;
            if let Some(reason) = self.reasons.get(head) {
                return reason.as_deref();
            }
            end = head.rfind('/')?;
        }
    }

    /// Adds a place. If a place is used in one way and unused in another, it counts as used.
    fn add(&mut self, pointer: &Pointer, reason: Option<String>) {
        let known = self.reasons.entry(pointer.as_str().to_owned()).or_insert_with(|| reason.clone());
        if reason.is_none() {
            *known = None;
        }
    }
}

/// Collects the places of a document.
pub(super) fn unused_places(document: &Node, api: Option<&Api>) -> UnusedPlaces {
    let mut unused = UnusedPlaces::default();
    for operation in api.into_iter().flat_map(|api| &api.operations) {
        let Some(node) = document.at(&operation.pointer) else { continue };
        let at = Pointer::parse(&operation.pointer);
        parameters(document, node, &at, operation, &mut unused);
        if let Some(body) = node.get("requestBody") {
            let (found, at) = follow(document, body, at.child("requestBody"));
            request((body, found), &at, operation, &mut unused);
        }
        let fallback_success_status = lower::fallback_success_status(node);
        for (status, written) in node.get("responses").into_iter().flat_map(Node::entries) {
            let at = at.child("responses").child(status.as_str());
            let (response, at) = follow(document, written, at);
            let is_typed = operation.errors.iter().any(|error| error.pointer == at.as_str());
            if operation.method == "HEAD" {
                unused.add(&at, Some("the answer to HEAD has no body".to_owned()));
            } else if status.as_str().starts_with('2')
                || fallback_success_status == Some(status.as_str())
                || is_typed
            {
                media((written, response), &at, &mut unused);
            } else {
                unused.add(&at, Some("the body of an error, which `Error` reads".to_owned()));
            }
        }
    }
    for callback in api.into_iter().flat_map(|api| &api.callbacks) {
        of_callback(document, callback, &mut unused);
    }
    for component in api.into_iter().flat_map(|api| &api.components) {
        let reason = component.target.is_none();
        let reason = reason.then(|| format!("no sent or received type contains `{}`", component.name));
        unused.add(&Pointer::parse(&component.pointer), reason);
    }
    for (group, reason) in [
        ("parameters", "no operation takes this parameter"),
        ("requestBodies", "no operation sends this body"),
        ("responses", "no operation returns this response"),
    ] {
        let at = Pointer::root().child("components").child(group);
        unused.add(&at, Some(reason.to_owned()));
    }
    unused
}

/// The reason why a parameter of a callback is left out.
pub(super) const SENT_BY_THE_SERVICE: &str =
    "the service sends it to a callback: the web framework of the user reads it";

/// The reason why a body of a callback is left out.
const NOT_READ: &str = "the helper of a callback reads JSON only";

fn of_callback(document: &Node, callback: &Callback, unused: &mut UnusedPlaces) {
    let Some(node) = document.at(&callback.pointer) else { return };
    let at = Pointer::parse(&callback.pointer);
    for (index, entry) in node.get("parameters").into_iter().flat_map(Node::items).enumerate() {
        let (_, at) = follow(document, entry, at.child("parameters").child(index));
        unused.add(&at, Some(SENT_BY_THE_SERVICE.to_owned()));
    }
    let mut body = |written: &Node, at: Pointer, is_read: bool| {
        let (found, at) = follow(document, written, at);
        if !is_read {
            return unused.add(&at, Some(NOT_READ.to_owned()));
        }
        media((written, found), &at, unused);
        // A helper also uses JSON without a schema.
        let content = found.get("content");
        if let Some((only, _)) = content.and_then(|content| content.entries().next())
            && content.is_some_and(|content| media::chosen(content, None).is_none())
        {
            unused.add(&at.child("content").child(only.as_str()), None);
        }
    };
    if let Some(written) = node.get("requestBody") {
        body(written, at.child("requestBody"), callback.request.is_some());
    }
    for (status, written) in node.get("responses").into_iter().flat_map(Node::entries) {
        body(written, at.child("responses").child(status.as_str()), true);
    }
}

fn parameters(document: &Node, node: &Node, at: &Pointer, operation: &Operation, unused: &mut UnusedPlaces) {
    let at = at.child("parameters");
    for (index, entry) in node.get("parameters").into_iter().flat_map(Node::items).enumerate() {
        let (entry, at) = follow(document, entry, at.child(index));
        let name = entry.get("name").and_then(Node::as_str).unwrap_or_default();
        let left_out = operation.left_out.iter().find(|parameter| parameter.wire == name);
        let is_taken = operation.parameters.iter().any(|parameter| parameter.pointer == at.as_str());
        match left_out {
            Some(parameter) if !is_taken => unused.add(&at, Some(parameter.why.to_owned())),
            _ => unused.add(&at, None),
        }
    }
}

fn request(body: (&Node, &Node), at: &Pointer, operation: &Operation, unused: &mut UnusedPlaces) {
    match operation.body.as_ref().map(|body| &body.kind) {
        Some(BodyKind::Multipart { .. }) => {
            let reason = "`x-multipart`, which the overlay adds, describes the parts instead";
            unused.add(at, Some(reason.to_owned()));
        }
        _ => media(body, at, unused),
    }
}

/// Adds the media types of a body, of which only one is used.
fn media((written, body): (&Node, &Node), at: &Pointer, unused: &mut UnusedPlaces) {
    let wanted = media::wanted(written, body).and_then(Node::as_str);
    let chosen = body.get("content").and_then(|content| media::chosen(content, wanted));
    for (media, _) in body.get("content").into_iter().flat_map(Node::entries) {
        let pointer = at.child("content").child(media.as_str());
        let name = chosen.map(|(name, _, _)| name);
        let reason = (Some(media.as_str()) != name).then(|| alternative(name));
        let is_chosen = reason.is_none();
        unused.add(&pointer, reason);
        if let Some((_, Format::Bytes | Format::FormData, _)) = chosen.filter(|_| is_chosen) {
            unused.add(&pointer.child("schema"), Some("the body is returned as bytes".to_owned()));
        }
    }
}

/// Returns the reason why a media type is not used.
pub(super) fn alternative(chosen: Option<&str>) -> String {
    match chosen {
        Some(chosen) => format!("an alternative to `{chosen}`, which is used"),
        None => "its content is not described".to_owned(),
    }
}

/// Follows a `$ref`; a dangling one is returned as it is.
fn follow<'a>(document: &'a Node, node: &'a Node, at: Pointer) -> (&'a Node, Pointer) {
    document.follow(node, at.clone()).unwrap_or((node, at))
}
