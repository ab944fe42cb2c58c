// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `error`.

use paypal_runtime::model::Extra;
use super::{ErrorDetails, LinkDescription};

/// The reason why a tracker of a batch was refused, in the form of PayPal's errors.
///
/// The `error` object of PayPal's Shipment Tracking API, received.
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
    /// PayPal's own id of the request; send it to PayPal's support.
    ///
    /// Always set by PayPal.
    pub debug_id: String,
    /// The address of a page about the error.
    pub information_link: Option<String>,
    /// The single problems of the request.
    pub details: Option<Vec<ErrorDetails>>,
    /// Links to more information about the error.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ErrorModel {
    /// Creates an `ErrorModel` from its required fields.
    pub fn new(name: impl Into<String>, message: impl Into<String>, debug_id: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.name = name.into();
        new.message = message.into();
        new.debug_id = debug_id.into();
        new
    }
}

paypal_runtime::model! { ErrorModel = "error" {
    0 name: required String = "name",
    1 message: required String = "message",
    2 debug_id: required String = "debug_id",
    3 information_link: optional String = "information_link" read_only,
    4 details: optional [ErrorDetails] = "details",
    5 links: optional [LinkDescription] = "links" read_only,
} }
