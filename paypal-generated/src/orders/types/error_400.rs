// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `error_400` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{ErrorDetails, ErrorLinkDescription};

/// The values of `error_400.name` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Error400Name {
    /// `INVALID_REQUEST`
    InvalidRequest,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Error400Name {
    0 InvalidRequest = "INVALID_REQUEST",
} }

/// The `error_400` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Error400 {
    /// Optional.
    pub name: Option<Error400Name>,
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

impl Error400 {
    /// Creates an empty `Error400`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Error400 {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Error400 = "error_400" {
    0 name: optional Error400Name = "name",
    1 message: optional String = "message",
    2 details: optional [ErrorDetails] = "details",
    3 debug_id: optional String = "debug_id",
    4 links: optional [ErrorLinkDescription] = "links",
} }
