//! Lowers the responses of an operation: the success statuses with their payloads, and the issue
//! codes.

use super::media::{self, Format};
use super::{Lower, texts};
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{Operation, Origin, Outcome, Success, TypeRef};

impl<'a> Lower<'a> {
    pub(super) fn responses(&mut self, node: &'a Node, pointer: &Pointer, into: &mut Operation) {
        let at = pointer.child("responses");
        let mut is_broken = false;
        let fallback_success_status = fallback_success_status(node);
        for (key, written) in node.get("responses").into_iter().flat_map(Node::entries) {
            let Some((response, at)) = self.resolve(written, &at.child(key.as_str())) else {
                is_broken = true;
                continue;
            };
            let codes = texts(response, "x-issues");
            if !codes.is_empty() {
                into.issues.push((key.name.clone(), codes));
            }
            let is_range = key.as_str().eq_ignore_ascii_case("2XX");
            let status = match status_of(key.as_str()) {
                Some(status) => status,
                // A response for every success is treated as status 200, unless a status is listed.
                None if fallback_success_status == Some(key.as_str()) => 200,
                None if is_range => {
                    self.unused_range(node, response, &at);
                    continue;
                }
                None => continue,
            };
            let wanted = self.wanted(written, response, &at);
            if wanted.is_none() {
                self.report_unused(response, &at);
            }
            let content = response.get("content");
            // The answer to HEAD has no body, whatever its `content` describes for GET.
            let content = content.filter(|_| into.method != "HEAD");
            let chosen = content.and_then(|content| media::chosen(content, wanted));
            into.accept
                .extend(chosen.map(|(media, _, _)| media.to_owned()).filter(|it| !into.accept.contains(it)));
            let origin = Origin::Response { operation: into.id.clone(), status };
            let payload = chosen.and_then(|chosen| self.payload(chosen, &at.child("content"), &origin));
            into.outcomes.push(Outcome { status, payload });
        }
        if node.get("responses").is_none() {
            self.error(code::MISSING_PART, "an operation needs `responses`", node, pointer)
                .help("list a status such as `200` under `responses`");
        } else if into.outcomes.is_empty() && !is_broken {
            let message = "the operation has no success response: the body of a response is not read, and a redirect is an error";
            self.warning(code::MISSING_PART, message, node, pointer)
                .help("list a status such as `200` under `responses`");
        }
        // The client's default `Accept` header is JSON.
        if into.accept.iter().all(|it| media::is_usual(it)) {
            into.accept.clear();
        }
        into.success = success(&into.outcomes);
    }

    /// Warns of a range of successes beside single statuses, unless one of these has the same
    /// content: a status that is not listed has the payload of a listed one.
    fn unused_range(&mut self, operation: &'a Node, range: &'a Node, at: &Pointer) {
        let document = self.document;
        let content = |response: &'a Node| {
            let found = response.reference().map_or(Some(response), |target| document.at(target));
            found.and_then(|response| response.get("content"))
        };
        let mut listed = operation.get("responses").into_iter().flat_map(Node::entries);
        let is_same = listed.any(|(key, response)| {
            status_of(key.as_str()).is_some() && content(response) == range.get("content")
        });
        if !is_same {
            let message = "the response `2XX` is not used, because single statuses are listed: any other success has the payload of one of them";
            self.warning(code::UNSUPPORTED, message, range, at).help("list each status, such as `201`");
        }
    }

    /// Returns the payload of a response; `None` after an error. JSON without a schema is any JSON.
    fn payload(
        &mut self,
        (media, format, node): (&'a str, Format, &'a Node),
        at: &Pointer,
        origin: &Origin,
    ) -> Option<TypeRef> {
        let at = at.child(media);
        match format {
            Format::Json => Some(match node.get("schema") {
                Some(schema) => self.type_of(schema, &at.child("schema"), origin),
                None => TypeRef::Any,
            }),
            Format::Bytes | Format::Form => {
                self.as_bytes(media, node, &at);
                Some(TypeRef::Bytes)
            }
            Format::FormData => {
                let Some(schema) = node.get("schema") else { return Some(TypeRef::Bytes) };
                let (schema, schema_at) = self.resolve(schema, &at.child("schema"))?;
                if media::is_one_file(schema) {
                    return Some(TypeRef::File);
                }
                let message = "the parts of the response are not separated: the body is returned as bytes";
                self.warning(code::ONLY_BYTES, message, schema, &schema_at)
                    .help("read the parts with a library for `multipart/form-data`");
                Some(TypeRef::Bytes)
            }
        }
    }
}

/// Returns the status, if it is a success.
fn status_of(key: &str) -> Option<u16> {
    key.parse().ok().filter(|status| (200..300).contains(status))
}

/// Returns the key of the response for every success: `2XX`, or `default` if all other responses
/// are errors. `None` if a success status is listed.
pub(crate) fn fallback_success_status(operation: &Node) -> Option<&str> {
    let keys = || operation.get("responses").into_iter().flat_map(Node::entries).map(|(key, _)| key.as_str());
    if keys().any(|key| status_of(key).is_some()) {
        return None;
    }
    let is_error = |key: &str| key == "default" || key.starts_with(['4', '5']);
    keys()
        .find(|key| key.eq_ignore_ascii_case("2XX"))
        .or_else(|| keys().find(|key| *key == "default").filter(|_| keys().all(is_error)))
}

/// Merges the payloads of all statuses, if they are equal.
fn success(outcomes: &[Outcome]) -> Success {
    match outcomes {
        [] => Success::Same(None),
        [first, rest @ ..] if rest.iter().all(|other| other.payload == first.payload) => {
            Success::Same(first.payload.clone())
        }
        _ => {
            Success::Several(outcomes.iter().map(|outcome| (outcome.clone(), arm(outcome.status))).collect())
        }
    }
}

/// Returns the variant name for a status: HTTP's reason phrase.
fn arm(status: u16) -> String {
    match status {
        200 => "Ok".to_owned(),
        201 => "Created".to_owned(),
        202 => "Accepted".to_owned(),
        204 => "NoContent".to_owned(),
        other => format!("Status{other}"),
    }
}
