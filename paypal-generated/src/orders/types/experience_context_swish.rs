// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `experience_context_swish` and its inline schemas.

use paypal_runtime::model::Extra;
use super::PaypalWalletExperienceContextShippingPreference;

/// The `experience_context_swish` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExperienceContextSwish {
    /// Optional. 1 to 127 characters. Pattern: `^.*$`.
    pub brand_name: Option<String>,
    /// Optional. 2 to 10 characters. Format: `ppaas_common_language_v3`. Pattern:
    /// `^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$`.
    pub locale: Option<String>,
    /// The delivery address on PayPal's pages: the payer chooses one, the pages show none, or they show yours
    /// without a way to change it.
    ///
    /// Optional. 1 to 24 characters. Pattern: `^[A-Z0-9_]+$`. Default: `"GET_FROM_FILE"`.
    pub shipping_preference: Option<PaypalWalletExperienceContextShippingPreference>,
    /// Optional. Format: `uri`.
    pub return_url: Option<String>,
    /// Optional. Format: `uri`.
    pub cancel_url: Option<String>,
    /// Optional. Format: `uri`.
    pub return_intent_url: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ExperienceContextSwish {
    /// Creates an empty `ExperienceContextSwish`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ExperienceContextSwish {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ExperienceContextSwish = "experience_context_swish" {
    0 brand_name: optional String = "brand_name",
    1 locale: optional String = "locale",
    2 shipping_preference: optional PaypalWalletExperienceContextShippingPreference = "shipping_preference",
    3 return_url: optional String = "return_url",
    4 cancel_url: optional String = "cancel_url",
    5 return_intent_url: optional String = "return_intent_url",
} }
