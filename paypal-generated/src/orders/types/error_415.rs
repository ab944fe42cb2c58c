// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `error_415` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{ErrorDetails, ErrorLink};

/// The name of the error; the only value belongs to the HTTP status.
///
/// The values of `error_415.name` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnsupportedMediaTypeErrorName {
    /// `UNSUPPORTED_MEDIA_TYPE`: HTTP 415: PayPal cannot read this `Content-Type`. Send JSON.
    UnsupportedMediaType,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { UnsupportedMediaTypeErrorName {
    0 UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE",
} }

/// The answer to a callback in another format than JSON: status 415.
///
/// The `error_415` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnsupportedMediaTypeError {
    /// The name of the error; the only value belongs to the HTTP status.
    pub name: Option<UnsupportedMediaTypeErrorName>,
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

impl UnsupportedMediaTypeError {
    /// Creates an empty `UnsupportedMediaTypeError`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for UnsupportedMediaTypeError {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { UnsupportedMediaTypeError = "error_415" {
    0 name: optional UnsupportedMediaTypeErrorName = "name",
    1 message: optional String = "message",
    2 details: optional [ErrorDetails] = "details",
    3 debug_id: optional String = "debug_id",
    4 links: optional [ErrorLink] = "links",
} }
