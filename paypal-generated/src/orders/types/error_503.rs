// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `error_503` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::ErrorLinkDescription;

/// The values of `error_503.name` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Error503Name {
    /// `SERVICE_UNAVAILABLE`
    ServiceUnavailable,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Error503Name {
    0 ServiceUnavailable = "SERVICE_UNAVAILABLE",
} }

/// The `error_503` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Error503 {
    /// Optional.
    pub name: Option<Error503Name>,
    /// Optional.
    pub message: Option<String>,
    /// Optional.
    pub debug_id: Option<String>,
    /// Optional. At most 10000 elements.
    pub links: Option<Vec<ErrorLinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Error503 {
    /// Creates an empty `Error503`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Error503 {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Error503 = "error_503" {
    0 name: optional Error503Name = "name",
    1 message: optional String = "message",
    2 debug_id: optional String = "debug_id",
    3 links: optional [ErrorLinkDescription] = "links",
} }
