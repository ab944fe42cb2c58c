// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `region-preferences` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Message, ProductPreferences};

/// The partner's settings for one country.
///
/// The `region-preferences` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RegionPreferences {
    /// The country, as two letters.
    pub country_code: Option<String>,
    /// The pages to which the products lead back.
    pub product_preferences: Option<Vec<ProductPreferences>>,
    /// The text of the link back to the partner, by language.
    pub return_message: Option<Vec<Message>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl RegionPreferences {
    /// Creates an empty `RegionPreferences`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for RegionPreferences {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { RegionPreferences = "region-preferences" {
    0 country_code: optional String = "country_code",
    1 product_preferences: optional [ProductPreferences] = "product_preferences",
    2 return_message: optional [Message] = "return_message",
} }
