// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `error_401` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{ErrorDetails, ErrorLink};

/// The name of the error; the only value belongs to the HTTP status.
///
/// The values of `error_401.name` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnauthorizedErrorName {
    /// `AUTHENTICATION_FAILURE`: HTTP 401: the access token is missing, wrong or expired. Get a new token and
    /// repeat the call.
    AuthenticationFailure,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { UnauthorizedErrorName {
    0 AuthenticationFailure = "AUTHENTICATION_FAILURE",
} }

/// The answer to a callback whose sender is not authenticated: status 401.
///
/// The `error_401` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnauthorizedError {
    /// The name of the error; the only value belongs to the HTTP status.
    pub name: Option<UnauthorizedErrorName>,
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

impl UnauthorizedError {
    /// Creates an empty `UnauthorizedError`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for UnauthorizedError {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { UnauthorizedError = "error_401" {
    0 name: optional UnauthorizedErrorName = "name",
    1 message: optional String = "message",
    2 details: optional [ErrorDetails] = "details",
    3 debug_id: optional String = "debug_id",
    4 links: optional [ErrorLink] = "links",
} }
