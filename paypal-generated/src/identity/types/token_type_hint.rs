// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `token_type_hint` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of a token to revoke.
///
/// The values of `token_type_hint` of PayPal's Identity API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenTypeHint {
    /// `ACCESS_TOKEN`: You revoke a token for API calls. After that, PayPal answers calls with this token by
    /// HTTP 401.
    AccessToken,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TokenTypeHint {
    0 AccessToken = "ACCESS_TOKEN",
} }
