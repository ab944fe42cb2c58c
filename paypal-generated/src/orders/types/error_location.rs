// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `error_location` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// A part of a request: its body, path or query.
///
/// The values of `error_location` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorLocation {
    /// `body`: The faulty field is in the JSON that you sent.
    Body,
    /// `path`: The faulty part is in the URL, for instance an id.
    Path,
    /// `query`: The faulty part is a parameter after the question mark of the URL.
    Query,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ErrorLocation {
    0 Body = "body",
    1 Path = "path",
    2 Query = "query",
} }
