// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `merchant_preferences` and its inline schemas.

use paypal_runtime::model::Extra;

/// The pages that the customer returns to from PayPal.
///
/// The `merchant_preferences` object of PayPal's Subscriptions API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantPreferences {
    /// The page that the customer returns to after approval.
    ///
    /// Format: `uri`.
    pub return_url: Option<String>,
    /// The page that the customer returns to after cancelling.
    ///
    /// Format: `uri`.
    pub cancel_url: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl MerchantPreferences {
    /// Creates an empty `MerchantPreferences`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for MerchantPreferences {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { MerchantPreferences = "merchant_preferences" {
    0 return_url: optional String = "return_url",
    1 cancel_url: optional String = "cancel_url",
} }
