// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `application_context` and its inline schemas.

use paypal_runtime::model::Extra;

/// The appearance of a payment for its receiver, such as a logo and its visibility in a social feed.
///
/// The `application_context` object of PayPal's Payouts API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationContext {
    /// The visibility of the payment in Venmo's feed; `PRIVATE` by default.
    ///
    /// 1 to 15 characters. Default: `"PRIVATE"`.
    pub social_feed_privacy: Option<String>,
    /// The animation that Venmo shows with the payment.
    ///
    /// **Deprecated.** 1 to 1000 characters. Format: `uri`.
    pub holler_url: Option<String>,
    /// The URL of your logo, at most 1024 x 1024 pixels, which the receiver sees in the Venmo feed.
    ///
    /// At most 1000 characters. Format: `uri`.
    pub logo_url: Option<String>,
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
    0 social_feed_privacy: optional String = "social_feed_privacy",
    1 holler_url: optional String = "holler_url",
    2 logo_url: optional String = "logo_url",
} }
