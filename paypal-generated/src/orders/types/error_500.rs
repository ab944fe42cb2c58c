// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `error_500` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::ErrorLink;

/// The name of the error; the only value belongs to the HTTP status.
///
/// The values of `error_500.name` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InternalServerErrorName {
    /// `INTERNAL_SERVER_ERROR`: HTTP 500: PayPal failed. Repeat the call with the same `PayPal-Request-Id`,
    /// and keep the debug id for support.
    InternalServerError,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { InternalServerErrorName {
    0 InternalServerError = "INTERNAL_SERVER_ERROR",
} }

/// The answer to a callback if your server fails: status 500.
///
/// The `error_500` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct InternalServerError {
    /// The name of the error; the only value belongs to the HTTP status.
    pub name: Option<InternalServerErrorName>,
    /// A sentence about the error, for people.
    pub message: Option<String>,
    /// An id by which you find the error in your logs.
    pub debug_id: Option<String>,
    /// Links to more information about the error.
    ///
    /// At most 10000 elements.
    pub links: Option<Vec<ErrorLink>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl InternalServerError {
    /// Creates an empty `InternalServerError`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for InternalServerError {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { InternalServerError = "error_500" {
    0 name: optional InternalServerErrorName = "name",
    1 message: optional String = "message",
    2 debug_id: optional String = "debug_id",
    3 links: optional [ErrorLink] = "links",
} }
