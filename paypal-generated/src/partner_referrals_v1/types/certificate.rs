// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! `certificate` and what is written inside it.

use paypal_runtime::model::Extra;

/// The `certificate` object of PayPal's Partner Referrals v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Certificate {
    /// Optional.
    pub api_user_name: Option<String>,
    /// Optional. Never shown by `Debug`.
    pub api_password: Option<String>,
    /// Optional.
    pub fingerprint: Option<String>,
    /// Optional. Never shown by `Debug`.
    pub download_link: Option<String>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl Certificate {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Certificate {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Certificate = "certificate" {
    0 api_user_name: optional String = "api_user_name",
    1 api_password: optional String = "api_password" sensitive,
    2 fingerprint: optional String = "fingerprint",
    3 download_link: optional String = "download_link" sensitive,
} }
