//! Names that generated code uses itself, or that Rust's prelude gives a meaning.

/// No type may have one. The service's name of an API is one more.
pub const TYPES: &[&str] = &[
    "AsMut", "AsRef", "Box", "Call", "Clone", "Copy", "Debug", "Decimal", "Default", "Drop", "Eq", "Err", "Error",
    "Extra", "Fn", "FnMut", "FnOnce", "From", "Future", "Into", "IntoFuture", "IntoIterator", "Iterator", "Method",
    "None", "Ok", "Operation", "Option", "Ord", "PartialEq", "Result", "Self", "Send", "Some", "String", "Sync",
    "UnknownValue", "Value", "Vec",
];

/// No call or outcome may have one. The service's name of an API is one more.
pub const CALLS: &[&str] = &[
    "Call", "Debug", "Decimal", "DecodeError", "Decoded", "Deviation", "DeviationKinds", "EmptyBody", "Err", "File",
    "Into", "Method", "Multipart", "Ok", "Operation", "Option", "Payload", "Prefer", "RequestIdUse", "Result", "Self",
    "String", "Value", "Vec",
];

/// Methods that a service type has beside its operations.
pub const METHODS: &[&str] = &["clone", "default", "fmt", "new"];

/// Methods that every call has: no optional parameter may be named so. `body` is the argument or method of the body.
pub const PARAMETERS: &[&str] = &[
    "body", "call", "clone", "fmt", "header", "into_future", "json", "new", "parts", "query_parameter", "request",
    "request_id", "self", "send", "timeout",
];
