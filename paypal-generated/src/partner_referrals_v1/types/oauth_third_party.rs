// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `oauth-third-party` and its inline schemas.

use paypal_runtime::model::Extra;

/// The access of one partner: its client id, scopes and tokens.
///
/// The `oauth-third-party` object of PayPal's Partner Referrals v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct OauthThirdParty {
    /// The partner's client id.
    pub partner_client_id: Option<String>,
    /// The seller's client id.
    pub merchant_client_id: Option<String>,
    /// The scopes of the access.
    pub scopes: Option<Vec<String>>,
    /// The access token; this library redacts it in `Debug` output.
    ///
    /// Never shown by `Debug`.
    pub access_token: Option<String>,
    /// The refresh token; this library redacts it in `Debug` output.
    ///
    /// Never shown by `Debug`.
    pub refresh_token: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OauthThirdParty {
    /// Creates an empty `OauthThirdParty`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for OauthThirdParty {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { OauthThirdParty = "oauth-third-party" {
    0 partner_client_id: optional String = "partner_client_id",
    1 merchant_client_id: optional String = "merchant_client_id",
    2 scopes: optional [String] = "scopes",
    3 access_token: optional String = "access_token" sensitive,
    4 refresh_token: optional String = "refresh_token" sensitive,
} }
