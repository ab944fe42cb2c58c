// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `person_name` and its inline schemas.

use paypal_runtime::model::Extra;
use super::PersonNameType;

/// A person's name with its kind.
///
/// The `person_name` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonName {
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
    /// The kind of name, for example the legal name.
    ///
    /// `type` on the wire.
    pub r#type: PersonNameType,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PersonName {
    /// Creates a `PersonName` from its required fields.
    pub fn new(r#type: PersonNameType) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.r#type = r#type;
        new
    }
}

paypal_runtime::model! { PersonName = "person_name" {
    0 prefix: optional String = "prefix",
    1 given_name: optional String = "given_name",
    2 surname: optional String = "surname",
    3 middle_name: optional String = "middle_name",
    4 suffix: optional String = "suffix",
    5 full_name: optional String = "full_name",
    6 r#type: required PersonNameType = "type",
} }
