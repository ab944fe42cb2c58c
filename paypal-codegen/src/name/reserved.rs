//! Lists the names that generated code uses itself, or that Rust's prelude defines.

use crate::ir::Scalar;

/// Returns the names that no type may have: the types of scalars, and `TYPES`. The name of an
/// API's service is one more.
pub fn types() -> impl Iterator<Item = &'static str> {
    Scalar::imported().chain(TYPES.iter().copied())
}

/// Returns the names that no call or outcome may have. The name of an API's service is one more.
pub fn calls() -> impl Iterator<Item = &'static str> {
    types().chain(CALLS.iter().copied())
}

/// The names that no type may have, beside those of scalars.
const TYPES: &[&str] = &[
    "AsMut",
    "AsRef",
    "Box",
    "Call",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "Error",
    "Extra",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Future",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "Map",
    "Method",
    "None",
    "Nullable",
    "Ok",
    "Operation",
    "Option",
    "Ord",
    "PartialEq",
    "Result",
    "Self",
    "Send",
    "Some",
    "String",
    "Sync",
    "UnknownValue",
    "Value",
    "Vec",
];

/// Names that no call or outcome may have. The name of the API's service is reserved too.
const CALLS: &[&str] = &[
    "Bytes",
    "Call",
    "CallbackAnswer",
    "Debug",
    "DecodeError",
    "Decoded",
    "Deviation",
    "DeviationKinds",
    "EmptyBody",
    "Encoding",
    "Err",
    "File",
    "Into",
    "Map",
    "Method",
    "Multipart",
    "Nullable",
    "Ok",
    "Operation",
    "Option",
    "Paging",
    "Payload",
    "Prefer",
    "RequestIdUse",
    "Result",
    "Self",
    "String",
    "Style",
    "StyledValue",
    "Value",
    "Vec",
];

/// The methods that a service type has besides its operations.
pub const METHODS: &[&str] = &["builder", "clone", "default", "fmt", "new"];

/// The methods that every call has, whose names no optional parameter may have. `body` is the
/// argument or method of the body.
pub const PARAMETERS: &[&str] = &[
    "attributed_to",
    "body",
    "call",
    "clone",
    "deadline",
    "encode",
    "fmt",
    "header",
    "ignore_cooldown",
    "into_future",
    "items",
    "items_from",
    "json",
    "mock_response",
    "new",
    "on_behalf_of",
    "pages",
    "pages_from",
    "parts",
    "query_parameter",
    "request",
    "request_id",
    "retry",
    "self",
    "send",
    "strict",
    "timeout",
];
