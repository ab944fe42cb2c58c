// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `scim_email` and its inline schemas.

use paypal_runtime::model::Extra;

/// An e-mail address of a user.
///
/// The `scim_email` object of PayPal's Identity API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScimEmail {
    /// The use of the address, such as `work` or `home`.
    ///
    /// `type` on the wire.
    pub r#type: Option<String>,
    /// Whether it is the user's main address.
    pub primary: Option<bool>,
    /// The e-mail address.
    pub value: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ScimEmail {
    /// Creates an empty `ScimEmail`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ScimEmail {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ScimEmail = "scim_email" {
    0 r#type: optional String = "type",
    1 primary: optional bool = "primary",
    2 value: optional String = "value",
} }
