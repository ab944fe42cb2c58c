// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Defines the types of `application_context` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{NameValuePair, ShippingPreference};

/// Settings of the approval page: brand, language, shipping, button.
///
/// The `application_context` object of PayPal's Orders v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationContext {
    /// The name of your shop that the payer sees on PayPal's pages.
    ///
    /// At most 127 characters.
    pub brand_name: Option<String>,
    /// The language and country of PayPal's pages, for example `de_DE`.
    ///
    /// 2 to 10 characters. Pattern: `^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}))?$`.
    pub locale: Option<String>,
    /// The source of the delivery address: the payer's account, your request, or none.
    pub shipping_preference: Option<ShippingPreference>,
    /// The meaning of PayPal's last button: `commit` if the amount is final, else `continue`.
    pub user_action: Option<String>,
    /// More data, as pairs of name and value.
    pub supplementary_data: Option<Vec<NameValuePair>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ApplicationContext {
    /// Creates an empty `ApplicationContext`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ApplicationContext {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ApplicationContext = "application_context" {
    0 brand_name: optional String = "brand_name",
    1 locale: optional String = "locale",
    2 shipping_preference: optional ShippingPreference = "shipping_preference",
    3 user_action: optional String = "user_action",
    4 supplementary_data: optional [NameValuePair] = "supplementary_data",
} }
