// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `file_reference`.

use paypal_runtime::{DateTime, model::Extra};

/// A file attached to an invoice, by id or web address.
///
/// The `file_reference` object of PayPal's Invoicing and Partner Referrals APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct FileReference {
    /// The id that PayPal gave the file.
    ///
    /// 1 to 255 characters.
    pub id: Option<String>,
    /// The URL under which you can read the file.
    ///
    /// 1 to 2000 characters. Format: `uri`.
    pub reference_url: Option<String>,
    /// The media type of the file, by its IANA name, such as `image/png`.
    pub content_type: Option<String>,
    /// The time when the file was created.
    pub create_time: Option<DateTime>,
    /// The size of the file, in bytes.
    ///
    /// Pattern: `^[0-9]+$`.
    pub size: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl FileReference {
    /// Creates an empty `FileReference`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for FileReference {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { FileReference = "file_reference" {
    0 id: optional String = "id",
    1 reference_url: optional String = "reference_url",
    2 content_type: optional String = "content_type",
    3 create_time: optional DateTime = "create_time",
    4 size: optional String = "size",
} }
