// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `document` and its inline schemas.

use paypal_runtime::model::Extra;

/// A file that was submitted in a dispute, with its name and its URL.
///
/// The `document` object of PayPal's Disputes API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Document {
    /// The name of the file, with its extension.
    ///
    /// 1 to 2000 characters. Pattern: `^[A-Za-z0-9-_,\s]+[.]{1}[A-Za-z]+$`.
    pub name: Option<String>,
    /// The URL from which you can download the file, if your app has access.
    ///
    /// Set by PayPal. Format: `uri`.
    pub url: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Document {
    /// Creates an empty `Document`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Document {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Document = "document" {
    0 name: optional String = "name",
    1 url: optional String = "url" read_only,
} }
