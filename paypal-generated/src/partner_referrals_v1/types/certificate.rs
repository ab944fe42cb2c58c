// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `certificate` and its inline schemas.

use paypal_runtime::model::Extra;

/// Credentials of the older APIs that use a certificate.
///
/// The `certificate` object of PayPal's Partner Referrals v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Certificate {
    /// The user name of the credentials.
    pub api_user_name: Option<String>,
    /// The password; this library redacts it in `Debug` output.
    ///
    /// Never shown by `Debug`.
    pub api_password: Option<String>,
    /// The fingerprint of the certificate.
    pub fingerprint: Option<String>,
    /// The address from which the certificate can be loaded.
    ///
    /// Never shown by `Debug`.
    pub download_link: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Certificate {
    /// Creates an empty `Certificate`.
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
