// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `userinfo_schema` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The form of the profile; `openid` is the only one for this operation.
///
/// The values of `userinfo_schema` of PayPal's Identity API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserInfoSchema {
    /// `openid`: Asks for the profile in the standard form of OpenID Connect. This operation accepts nothing
    /// else.
    Openid,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { UserInfoSchema {
    0 Openid = "openid",
} }
