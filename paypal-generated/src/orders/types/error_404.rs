// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `error_404` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{ErrorDetails, ErrorLinkDescription};

/// The values of `error_404.name` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Error404Name {
    /// `RESOURCE_NOT_FOUND`
    ResourceNotFound,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Error404Name {
    0 ResourceNotFound = "RESOURCE_NOT_FOUND",
} }

/// The `error_404` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Error404 {
    /// Optional.
    pub name: Option<Error404Name>,
    /// Optional.
    pub message: Option<String>,
    /// Optional.
    pub details: Option<Vec<ErrorDetails>>,
    /// Optional.
    pub debug_id: Option<String>,
    /// Optional. At most 10000 elements.
    pub links: Option<Vec<ErrorLinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Error404 {
    /// Creates an empty `Error404`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Error404 {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Error404 = "error_404" {
    0 name: optional Error404Name = "name",
    1 message: optional String = "message",
    2 details: optional [ErrorDetails] = "details",
    3 debug_id: optional String = "debug_id",
    4 links: optional [ErrorLinkDescription] = "links",
} }
