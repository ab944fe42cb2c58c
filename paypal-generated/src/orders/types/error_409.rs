// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `error_409` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{ErrorDetails, ErrorLink};

/// The name of the error; the only value belongs to the HTTP status.
///
/// The values of `error_409.name` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConflictErrorName {
    /// `RESOURCE_CONFLICT`: HTTP 409: the request does not fit the current state of the object, or another
    /// request is in progress. Read the state first.
    ResourceConflict,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ConflictErrorName {
    0 ResourceConflict = "RESOURCE_CONFLICT",
} }

/// The answer to a callback that conflicts with another change: status 409.
///
/// The `error_409` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConflictError {
    /// The name of the error; the only value belongs to the HTTP status.
    pub name: Option<ConflictErrorName>,
    /// A sentence about the error, for people.
    pub message: Option<String>,
    /// The single problems of the request.
    pub details: Option<Vec<ErrorDetails>>,
    /// An id by which you find the error in your logs.
    pub debug_id: Option<String>,
    /// Links to more information about the error.
    ///
    /// At most 10000 elements.
    pub links: Option<Vec<ErrorLink>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ConflictError {
    /// Creates an empty `ConflictError`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ConflictError {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ConflictError = "error_409" {
    0 name: optional ConflictErrorName = "name",
    1 message: optional String = "message",
    2 details: optional [ErrorDetails] = "details",
    3 debug_id: optional String = "debug_id",
    4 links: optional [ErrorLink] = "links",
} }
