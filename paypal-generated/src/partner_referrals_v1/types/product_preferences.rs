// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `product-preferences` and its inline schemas.

use paypal_runtime::model::Extra;
use super::IntegrationProduct;

/// The page to which a product leads back.
///
/// The `product-preferences` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductPreferences {
    /// A product of PayPal's that a partner integrates.
    pub product: Option<IntegrationProduct>,
    /// The page to which the seller returns.
    ///
    /// At most 2048 characters. Format: `uri`.
    pub url: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ProductPreferences {
    /// Creates an empty `ProductPreferences`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ProductPreferences {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ProductPreferences = "product-preferences" {
    0 product: optional IntegrationProduct = "product",
    1 url: optional String = "url",
} }
