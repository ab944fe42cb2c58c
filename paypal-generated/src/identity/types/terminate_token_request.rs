// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `terminate_token_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::TokenTypeHint;

/// The token to revoke.
///
/// The `terminate_token_request` object of PayPal's Identity API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminateTokenRequest {
    /// The access token to revoke.
    ///
    /// Never shown by `Debug`.
    pub token: String,
    /// The kind of `token`.
    pub token_type_hint: TokenTypeHint,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TerminateTokenRequest {
    /// Creates a `TerminateTokenRequest` from its required fields.
    pub fn new(token: impl Into<String>, token_type_hint: TokenTypeHint) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.token = token.into();
        new.token_type_hint = token_type_hint;
        new
    }
}

paypal_runtime::model! { TerminateTokenRequest = "terminate_token_request" {
    0 token: required String = "token" sensitive,
    1 token_type_hint: required TokenTypeHint = "token_type_hint",
} }
