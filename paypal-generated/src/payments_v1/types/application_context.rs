// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `application_context` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{PaymentPattern, PaymentSource, ShippingPreference};

/// Settings of the approval page: brand, language, landing page, shipping.
///
/// The `application_context` object of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationContext {
    /// The name of your shop that the payer sees on PayPal's pages.
    ///
    /// At most 127 characters.
    pub brand_name: Option<String>,
    /// The language and country of PayPal's pages, for example `de_DE`.
    pub locale: Option<String>,
    /// The page that opens first: log-in or card entry.
    pub landing_page: Option<String>,
    /// The source of the delivery address: the payer's account, your request, or none.
    ///
    /// Default: `"GET_FROM_FILE"`.
    pub shipping_preference: Option<ShippingPreference>,
    /// The meaning of PayPal's last button: `commit` if the amount is final, else `continue`.
    pub user_action: Option<String>,
    /// The payment source that PayPal uses first.
    pub preferred_payment_source: Option<PaymentSource>,
    /// Who is present at the payment, and whether it recurs.
    pub payment_pattern: Option<PaymentPattern>,
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
    2 landing_page: optional String = "landing_page",
    3 shipping_preference: optional ShippingPreference = "shipping_preference",
    4 user_action: optional String = "user_action",
    5 preferred_payment_source: optional PaymentSource = "preferred_payment_source",
    6 payment_pattern: optional PaymentPattern = "payment_pattern",
} }
