// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `error_404` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{ErrorDetails, ErrorLink};

/// The name of the error; the only value belongs to the HTTP status.
///
/// The values of `error_404.name` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotFoundErrorName {
    /// `RESOURCE_NOT_FOUND`: HTTP 404: PayPal has no object with this id for you. Check the id, and whether
    /// it belongs to sandbox or live.
    ResourceNotFound,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { NotFoundErrorName {
    0 ResourceNotFound = "RESOURCE_NOT_FOUND",
} }

/// The answer to a callback about an unknown order: status 404.
///
/// The `error_404` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotFoundError {
    /// The name of the error; the only value belongs to the HTTP status.
    pub name: Option<NotFoundErrorName>,
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

impl NotFoundError {
    /// Creates an empty `NotFoundError`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for NotFoundError {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { NotFoundError = "error_404" {
    0 name: optional NotFoundErrorName = "name",
    1 message: optional String = "message",
    2 details: optional [ErrorDetails] = "details",
    3 debug_id: optional String = "debug_id",
    4 links: optional [ErrorLink] = "links",
} }
