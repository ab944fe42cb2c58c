// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `scim_name` and its inline schemas.

use paypal_runtime::model::Extra;

/// The parts of a user's name.
///
/// The `scim_name` object of PayPal's Identity API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScimName {
    /// The user's surname, which is the last name in most Western languages.
    ///
    /// `familyName` on the wire.
    pub family_name: Option<String>,
    /// The user's first name in most Western languages.
    ///
    /// `givenName` on the wire.
    pub given_name: Option<String>,
    /// The names between the user's first name and surname.
    ///
    /// `middleName` on the wire.
    pub middle_name: Option<String>,
    /// The title before the name.
    ///
    /// `honorificPrefix` on the wire.
    pub honorific_prefix: Option<String>,
    /// The addition after the name.
    ///
    /// `honorificSuffix` on the wire.
    pub honorific_suffix: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ScimName {
    /// Creates an empty `ScimName`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ScimName {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ScimName = "scim_name" {
    0 family_name: optional String = "familyName",
    1 given_name: optional String = "givenName",
    2 middle_name: optional String = "middleName",
    3 honorific_prefix: optional String = "honorificPrefix",
    4 honorific_suffix: optional String = "honorificSuffix",
} }
