// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `error` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{ErrorDetails, LinkDescription};

/// An error in PayPal's usual form; within an item it gives the reason why the payment failed.
///
/// The `error` object of PayPal's Payouts API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ErrorModel {
    /// The name of the error.
    ///
    /// Always set by PayPal.
    pub name: String,
    /// A sentence about the error, for people.
    ///
    /// Always set by PayPal.
    pub message: String,
    /// The address of a page about the error.
    pub information_link: Option<String>,
    /// The single problems of the request.
    pub details: Option<Vec<ErrorDetails>>,
    /// Links to more information about the error.
    pub links: Option<Vec<LinkDescription>>,
    /// PayPal's id of the error; name it to PayPal's support.
    pub debug_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ErrorModel {
    /// Creates an `ErrorModel` from its required fields.
    pub fn new(name: impl Into<String>, message: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.name = name.into();
        new.message = message.into();
        new
    }
}

paypal_runtime::model! { ErrorModel = "error" {
    0 name: required String = "name",
    1 message: required String = "message",
    2 information_link: optional String = "information_link" read_only,
    3 details: optional [ErrorDetails] = "details",
    4 links: optional [LinkDescription] = "links" read_only,
    5 debug_id: optional String = "debug_id",
} }
