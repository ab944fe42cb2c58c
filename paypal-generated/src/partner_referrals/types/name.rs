// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `name` and its inline schemas.

use paypal_runtime::model::Extra;

/// The name of a person in parts, or as a whole.
///
/// The `name` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Name {
    /// A title before the name.
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
    /// Further names between the first name and the family name, such as a second given name or a patronymic.
    ///
    /// At most 140 characters.
    pub middle_name: Option<String>,
    /// An addition after the name, such as `Jr`.
    ///
    /// At most 140 characters.
    pub suffix: Option<String>,
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

paypal_runtime::model! { Name = "name" {
    0 prefix: optional String = "prefix",
    1 given_name: optional String = "given_name",
    2 surname: optional String = "surname",
    3 middle_name: optional String = "middle_name",
    4 suffix: optional String = "suffix",
    5 full_name: optional String = "full_name",
} }
