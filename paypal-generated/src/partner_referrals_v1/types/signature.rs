// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `signature` and its inline schemas.

use paypal_runtime::model::Extra;

/// Credentials of the older APIs that use a signature.
///
/// The `signature` object of PayPal's Partner Referrals v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Signature {
    /// The user name of the credentials.
    pub api_user_name: Option<String>,
    /// The password; this library redacts it in `Debug` output.
    ///
    /// Never shown by `Debug`.
    pub api_password: Option<String>,
    /// The signature; this library redacts it in `Debug` output.
    ///
    /// Never shown by `Debug`.
    pub signature: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Signature {
    /// Creates an empty `Signature`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Signature {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Signature = "signature" {
    0 api_user_name: optional String = "api_user_name",
    1 api_password: optional String = "api_password" sensitive,
    2 signature: optional String = "signature" sensitive,
} }
