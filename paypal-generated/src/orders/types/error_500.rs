// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `error_500` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::ErrorLinkDescription;

/// The values of `error_500.name` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Error500Name {
    /// `INTERNAL_SERVER_ERROR`
    InternalServerError,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Error500Name {
    0 InternalServerError = "INTERNAL_SERVER_ERROR",
} }

/// The `error_500` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Error500 {
    /// Optional.
    pub name: Option<Error500Name>,
    /// Optional.
    pub message: Option<String>,
    /// Optional.
    pub debug_id: Option<String>,
    /// Optional. At most 10000 elements.
    pub links: Option<Vec<ErrorLinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Error500 {
    /// Creates an empty `Error500`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Error500 {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Error500 = "error_500" {
    0 name: optional Error500Name = "name",
    1 message: optional String = "message",
    2 debug_id: optional String = "debug_id",
    3 links: optional [ErrorLinkDescription] = "links",
} }
