// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `userinfo_email` and its inline schemas.

use paypal_runtime::model::Extra;

/// An e-mail address of an account.
///
/// The `userinfo_email` object of PayPal's Identity API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserEmail {
    /// The e-mail address.
    pub value: Option<String>,
    /// Whether it is the main address of the account.
    pub primary: Option<bool>,
    /// Whether the owner has confirmed the address.
    pub confirmed: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl UserEmail {
    /// Creates an empty `UserEmail`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for UserEmail {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { UserEmail = "userinfo_email" {
    0 value: optional String = "value",
    1 primary: optional bool = "primary",
    2 confirmed: optional bool = "confirmed",
} }
