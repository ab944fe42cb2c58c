// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `error_422` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{ErrorDetails, ErrorLink};

/// The name of the error; the only value belongs to the HTTP status.
///
/// The values of `error_422.name` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnprocessableContentErrorName {
    /// `UNPROCESSABLE_ENTITY`: HTTP 422: the request is well formed, but a business rule forbids it. The
    /// issue code in `details` names the reason.
    UnprocessableEntity,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { UnprocessableContentErrorName {
    0 UnprocessableEntity = "UNPROCESSABLE_ENTITY",
} }

/// The answer to a callback whose choice you can't serve, such as a delivery address: status 422.
///
/// The `error_422` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnprocessableContentError {
    /// The name of the error; the only value belongs to the HTTP status.
    pub name: Option<UnprocessableContentErrorName>,
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

impl UnprocessableContentError {
    /// Creates an empty `UnprocessableContentError`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for UnprocessableContentError {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { UnprocessableContentError = "error_422" {
    0 name: optional UnprocessableContentErrorName = "name",
    1 message: optional String = "message",
    2 details: optional [ErrorDetails] = "details",
    3 debug_id: optional String = "debug_id",
    4 links: optional [ErrorLink] = "links",
} }
