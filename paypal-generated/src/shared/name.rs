// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `payer.name`.

use paypal_runtime::model::Extra;

/// A person's name in its parts, or as one text if the parts are not known.
///
/// The object `payer.name` of 7 of PayPal's APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Name {
    /// A title before the name. PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// At most 140 characters.
    pub prefix: Option<String>,
    /// The first name.
    ///
    /// At most 140 characters.
    pub given_name: Option<String>,
    /// The family name.
    ///
    /// At most 140 characters.
    pub surname: Option<String>,
    /// The middle name. PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// At most 140 characters.
    pub middle_name: Option<String>,
    /// An addition after the name, such as `Jr`. PayPal's files of 2025-07 no longer describe this; it may
    /// still work.
    ///
    /// At most 140 characters.
    pub suffix: Option<String>,
    /// The name in another script or a business name. PayPal's files of 2025-07 no longer describe this; it
    /// may still work.
    ///
    /// At most 300 characters.
    pub alternate_full_name: Option<String>,
    /// The whole name as one text.
    ///
    /// At most 300 characters.
    pub full_name: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Name {
    /// Creates an empty `Name`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Name {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Name = "payer.name" {
    0 prefix: optional String = "prefix",
    1 given_name: optional String = "given_name",
    2 surname: optional String = "surname",
    3 middle_name: optional String = "middle_name",
    4 suffix: optional String = "suffix",
    5 alternate_full_name: optional String = "alternate_full_name",
    6 full_name: optional String = "full_name",
} }
