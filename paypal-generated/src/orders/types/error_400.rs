// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `error_400` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{ErrorDetails, ErrorLink};

/// The name of the error; the only value belongs to the HTTP status.
///
/// The values of `error_400.name` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BadRequestErrorName {
    /// `INVALID_REQUEST`: HTTP 400: the request is malformed or a field breaks the rules. Read `details`,
    /// correct the request and send it again.
    InvalidRequest,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { BadRequestErrorName {
    0 InvalidRequest = "INVALID_REQUEST",
} }

/// The answer to a callback whose request is malformed: status 400.
///
/// The `error_400` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct BadRequestError {
    /// The name of the error; the only value belongs to the HTTP status.
    pub name: Option<BadRequestErrorName>,
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

impl BadRequestError {
    /// Creates an empty `BadRequestError`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BadRequestError {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BadRequestError = "error_400" {
    0 name: optional BadRequestErrorName = "name",
    1 message: optional String = "message",
    2 details: optional [ErrorDetails] = "details",
    3 debug_id: optional String = "debug_id",
    4 links: optional [ErrorLink] = "links",
} }
