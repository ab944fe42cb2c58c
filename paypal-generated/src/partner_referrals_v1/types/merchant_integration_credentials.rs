// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `merchant-integration.credentials` and its inline schemas.

use paypal_runtime::model::Extra;

/// The seller's own credentials, for calls in the seller's name.
///
/// The `merchant-integration.credentials` object of PayPal's Partner Referrals v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantCredentials {
    /// The seller's client id.
    ///
    /// 1 to 255 characters.
    pub client_id: Option<String>,
    /// The seller's client secret; this library redacts it in `Debug` output.
    ///
    /// 1 to 255 characters. Never shown by `Debug`.
    pub client_secret: Option<String>,
    /// The PayPal account id of the seller.
    ///
    /// 1 to 255 characters.
    pub payer_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl MerchantCredentials {
    /// Creates an empty `MerchantCredentials`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for MerchantCredentials {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { MerchantCredentials = "merchant-integration.credentials" {
    0 client_id: optional String = "client_id",
    1 client_secret: optional String = "client_secret" sensitive,
    2 payer_id: optional String = "payer_id",
} }
