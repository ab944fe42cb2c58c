// Written by `paypal-codegen generate` from specs/web_profiles.yaml. Do not edit.

//! Defines the types of `presentation` and its inline schemas.

use paypal_runtime::model::Extra;

/// The shop's brand on PayPal's pages: name, logo and locale.
///
/// The `presentation` object of PayPal's Payment Experience Web Profiles API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebProfilePresentation {
    /// The name of your shop on PayPal's pages.
    ///
    /// 1 to 127 characters.
    pub brand_name: Option<String>,
    /// The URL of the logo, served over HTTPS.
    ///
    /// 1 to 127 characters.
    pub logo_image: Option<String>,
    /// The language of PayPal's pages, of 2 to 5 characters, such as `DE` or `en_US`.
    ///
    /// 2 to 5 characters.
    pub locale_code: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl WebProfilePresentation {
    /// Creates an empty `WebProfilePresentation`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for WebProfilePresentation {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { WebProfilePresentation = "presentation" {
    0 brand_name: optional String = "brand_name",
    1 logo_image: optional String = "logo_image",
    2 locale_code: optional String = "locale_code",
} }
