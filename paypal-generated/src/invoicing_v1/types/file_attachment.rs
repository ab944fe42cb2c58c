// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `file-attachment` and its inline schemas.

use paypal_runtime::model::Extra;

/// A file that is attached to the invoice.
///
/// The `file-attachment` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct FileAttachment {
    /// The name of the file.
    pub name: Option<String>,
    /// The address of the file.
    ///
    /// Format: `uri`.
    pub url: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl FileAttachment {
    /// Creates an empty `FileAttachment`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for FileAttachment {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { FileAttachment = "file-attachment" {
    0 name: optional String = "name",
    1 url: optional String = "url",
} }
