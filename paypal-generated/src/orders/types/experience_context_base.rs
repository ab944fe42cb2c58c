// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `experience_context_base` and its inline schemas.

use paypal_runtime::model::Extra;
use super::ShippingPreference;

/// The brand, language, delivery rule and return addresses for the pages of a bank or local payment method.
///
/// The `experience_context_base` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExperienceContextBase {
    /// The name of your shop that the payer sees, in place of that of your PayPal account.
    ///
    /// 1 to 127 characters.
    pub brand_name: Option<String>,
    /// The language and country of the pages, for example `de-DE`.
    ///
    /// 2 to 10 characters. Pattern: `^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$`.
    pub locale: Option<String>,
    /// The delivery address that the pages of a local method show: from the account, none, or the one you
    /// provide.
    ///
    /// Default: `"GET_FROM_FILE"`.
    pub shipping_preference: Option<ShippingPreference>,
    /// The page that the payer returns to after approval.
    ///
    /// Format: `uri`.
    pub return_url: Option<String>,
    /// The page that the payer returns to after cancelling.
    ///
    /// Format: `uri`.
    pub cancel_url: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ExperienceContextBase {
    /// Creates an empty `ExperienceContextBase`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ExperienceContextBase {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ExperienceContextBase = "experience_context_base" {
    0 brand_name: optional String = "brand_name",
    1 locale: optional String = "locale",
    2 shipping_preference: optional ShippingPreference = "shipping_preference",
    3 return_url: optional String = "return_url",
    4 cancel_url: optional String = "cancel_url",
} }
