//! Leaves out header parameters that something else sends.

use super::{Lower, is_true, text};
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{LeftOut, Operation, RequestIdUse, TypeRef};

/// Headers that no method takes, and the reason. OpenAPI says to ignore the first three; the client
/// would refuse the others, or send its own value.
const SENT: [(&str, &str); 9] = [
    ("accept", "the responses decide which media types the call accepts"),
    ("authorization", "the client sends its credentials"),
    ("content-type", "the body decides the content type"),
    ("connection", "the HTTP library sends it"),
    ("content-length", "the HTTP library sends it"),
    ("host", "the HTTP library sends it"),
    ("transfer-encoding", "the HTTP library sends it"),
    ("upgrade", "the HTTP library sends it"),
    ("user-agent", "the client sends its own"),
];

impl<'a> Lower<'a> {
    /// Returns whether a header parameter is left out, which is recorded and reported.
    pub(super) fn is_left_out(
        &mut self,
        wire: &str,
        (entry, pointer): (&'a Node, &Pointer),
        operation: &'a Node,
        into: &mut Operation,
    ) -> bool {
        let left_out = |why| LeftOut {
            wire: wire.to_owned(),
            required: is_true(entry, "required"),
            why,
            pointer: pointer.as_str().to_owned(),
        };
        if wire.eq_ignore_ascii_case("paypal-request-id") {
            let constraints = (entry.get("schema"))
                .map(|schema| self.constraints(schema, &pointer.child("schema"), &TypeRef::STRING));
            let max_length = constraints.and_then(|it| it.max_length);
            into.request_id = RequestIdUse::Supported {
                max_length: max_length.and_then(|length| length.parse().ok()),
                lifetime: text(operation, "x-request-id-lifetime"),
            };
            into.left_out.push(left_out("every call that supports a request id has a method for it"));
            return true;
        }
        let Some((_, why)) = SENT.iter().find(|(name, _)| wire.eq_ignore_ascii_case(name)) else {
            return false;
        };
        into.left_out.push(left_out(why));
        self.note(
            code::HEADER_OF_CLIENT,
            format!("no method takes the header `{wire}`: {why}"),
            entry,
            pointer,
        )
        .help(
            "to silence this note, remove the parameter by an overlay; `header` of a call sets most headers",
        );
        true
    }
}
