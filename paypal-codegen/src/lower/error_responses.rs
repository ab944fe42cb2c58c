//! Finds the error responses of an operation, and the schemas of their bodies.

use std::collections::HashSet;

use super::media::{self, Format};
use super::response::fallback_success_status;
use crate::document::{Node, Pointer};
use crate::ir::Statuses;

/// The pointers of error responses whose bodies stay untyped.
pub(super) type Untyped = HashSet<String>;

/// Returns the error responses of an operation, with references followed and the pointers of the
/// targets. A response that does not exist is left out: `responses` reports it.
pub(super) fn responses<'a>(
    document: &'a Node,
    operation: &'a Node,
    at: &Pointer,
) -> impl Iterator<Item = (Statuses, &'a Node, (&'a Node, Pointer))> {
    let at = at.child("responses");
    let success = fallback_success_status(operation).map(str::to_owned);
    let entries = operation.get("responses").into_iter().flat_map(Node::entries);
    entries.filter(move |(key, _)| Some(key.as_str()) != success.as_deref()).filter_map(
        move |(key, written)| {
            let statuses = Statuses::of_error(key.as_str())?;
            Some((statuses, written, document.follow(written, at.child(key.as_str()))?))
        },
    )
}

/// Returns the media type of an error body that is read, with its format and its value.
pub(super) fn described<'a>(written: &'a Node, response: &'a Node) -> Option<(&'a str, Format, &'a Node)> {
    let wanted = media::wanted(written, response).and_then(Node::as_str);
    media::chosen(response.get("content")?, wanted)
}

/// Returns the schema of an error body that becomes a type, with the name of its media type.
pub(super) fn schema<'a>(written: &'a Node, response: &'a Node) -> Option<(&'a str, &'a Node)> {
    let (name, format, node) = described(written, response)?;
    Some((name, node.get("schema").filter(|_| format == Format::Json)?))
}
