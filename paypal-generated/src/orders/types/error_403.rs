// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `error_403` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{ErrorDetails, ErrorLink};

/// The name of the error; the only value belongs to the HTTP status.
///
/// The values of `error_403.name` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForbiddenErrorName {
    /// `NOT_AUTHORIZED`: HTTP 403: your app or account lacks the permission for this call. A repetition does
    /// not help.
    NotAuthorized,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ForbiddenErrorName {
    0 NotAuthorized = "NOT_AUTHORIZED",
} }

/// The answer to a callback that is not permitted: status 403.
///
/// The `error_403` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ForbiddenError {
    /// The name of the error; the only value belongs to the HTTP status.
    pub name: Option<ForbiddenErrorName>,
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

impl ForbiddenError {
    /// Creates an empty `ForbiddenError`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ForbiddenError {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ForbiddenError = "error_403" {
    0 name: optional ForbiddenErrorName = "name",
    1 message: optional String = "message",
    2 details: optional [ErrorDetails] = "details",
    3 debug_id: optional String = "debug_id",
    4 links: optional [ErrorLink] = "links",
} }
