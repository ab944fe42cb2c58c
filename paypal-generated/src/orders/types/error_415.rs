// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `error_415` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{ErrorDetails, ErrorLinkDescription};

/// The values of `error_415.name` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Error415Name {
    /// `UNSUPPORTED_MEDIA_TYPE`
    UnsupportedMediaType,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Error415Name {
    0 UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE",
} }

/// The `error_415` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Error415 {
    /// Optional.
    pub name: Option<Error415Name>,
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

impl Error415 {
    /// Creates an empty `Error415`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Error415 {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Error415 = "error_415" {
    0 name: optional Error415Name = "name",
    1 message: optional String = "message",
    2 details: optional [ErrorDetails] = "details",
    3 debug_id: optional String = "debug_id",
    4 links: optional [ErrorLinkDescription] = "links",
} }
