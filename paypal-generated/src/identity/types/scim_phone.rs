// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `scim_phone` and its inline schemas.

use paypal_runtime::model::Extra;

/// A phone number of a user.
///
/// The `scim_phone` object of PayPal's Identity API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScimPhone {
    /// The phone number.
    pub value: Option<String>,
    /// The use of the number, such as `work`, `home` or `mobile`.
    ///
    /// `type` on the wire.
    pub r#type: Option<String>,
    /// Whether it is the user's main number.
    pub primary: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ScimPhone {
    /// Creates an empty `ScimPhone`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ScimPhone {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ScimPhone = "scim_phone" {
    0 value: optional String = "value",
    1 r#type: optional String = "type",
    2 primary: optional bool = "primary",
} }
