// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `blik_experience_context` and its inline schemas.

use paypal_runtime::model::Extra;
use super::ShippingPreference;

/// Return addresses plus the shopper's IP address and browser, which BLIK needs for its risk checks.
///
/// The `blik_experience_context` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct BlikExperienceContext {
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
    /// The payer's IP address, version 4 or 6.
    ///
    /// 7 to 39 characters.
    pub consumer_ip: Option<String>,
    /// The header `User-Agent` of the payer's browser.
    ///
    /// 1 to 256 characters.
    pub consumer_user_agent: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BlikExperienceContext {
    /// Creates an empty `BlikExperienceContext`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BlikExperienceContext {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BlikExperienceContext = "blik_experience_context" {
    0 brand_name: optional String = "brand_name",
    1 locale: optional String = "locale",
    2 shipping_preference: optional ShippingPreference = "shipping_preference",
    3 return_url: optional String = "return_url",
    4 cancel_url: optional String = "cancel_url",
    5 consumer_ip: optional String = "consumer_ip",
    6 consumer_user_agent: optional String = "consumer_user_agent",
} }
