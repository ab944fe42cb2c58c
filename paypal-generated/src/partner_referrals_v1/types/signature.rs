// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! `signature` and what is written inside it.

use paypal_runtime::model::Extra;

/// The `signature` object of PayPal's Partner Referrals v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Signature {
    /// Optional.
    pub api_user_name: Option<String>,
    /// Optional. Never shown by `Debug`.
    pub api_password: Option<String>,
    /// Optional. Never shown by `Debug`.
    pub signature: Option<String>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl Signature {
    /// One with nothing in it.
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
