// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `client_token` and its inline schemas.

use paypal_runtime::model::Extra;

/// A token for PayPal's JavaScript SDK in one buyer's browser.
///
/// The `client_token` object of PayPal's Identity API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClientToken {
    /// The token, to be sent to the buyer's browser only.
    ///
    /// Never shown by `Debug`.
    pub client_token: Option<String>,
    /// The number of seconds until the token expires.
    pub expires_in: Option<i64>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ClientToken {
    /// Creates an empty `ClientToken`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ClientToken {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ClientToken = "client_token" {
    0 client_token: optional String = "client_token" sensitive,
    1 expires_in: optional i64 = "expires_in",
} }
