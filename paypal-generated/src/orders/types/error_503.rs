// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `error_503` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::ErrorLink;

/// The name of the error; the only value belongs to the HTTP status.
///
/// The values of `error_503.name` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceUnavailableErrorName {
    /// `SERVICE_UNAVAILABLE`: HTTP 503: PayPal cannot answer for the moment. Wait, then repeat the call.
    ServiceUnavailable,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ServiceUnavailableErrorName {
    0 ServiceUnavailable = "SERVICE_UNAVAILABLE",
} }

/// The answer to a callback if your server is not available for now: status 503.
///
/// The `error_503` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceUnavailableError {
    /// The name of the error; the only value belongs to the HTTP status.
    pub name: Option<ServiceUnavailableErrorName>,
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

impl ServiceUnavailableError {
    /// Creates an empty `ServiceUnavailableError`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ServiceUnavailableError {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ServiceUnavailableError = "error_503" {
    0 name: optional ServiceUnavailableErrorName = "name",
    1 message: optional String = "message",
    2 debug_id: optional String = "debug_id",
    3 links: optional [ErrorLink] = "links",
} }
