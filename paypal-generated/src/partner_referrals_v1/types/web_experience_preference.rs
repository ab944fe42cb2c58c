// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `web_experience_preference` and its inline schemas.

use paypal_runtime::model::Extra;

/// The appearance of the sign-up pages, and the way back to the partner.
///
/// The `web_experience_preference` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebExperiencePreference {
    /// The partner's logo on the sign-up pages.
    ///
    /// Format: `uri`.
    pub partner_logo_url: Option<String>,
    /// The page that the seller returns to after the sign-up.
    ///
    /// Format: `uri`.
    pub return_url: Option<String>,
    /// The text of the link back to the partner.
    pub return_url_description: Option<String>,
    /// The page that the seller gets to if the sign-up link has expired.
    ///
    /// Format: `uri`.
    pub action_renewal_url: Option<String>,
    /// Whether the pages offer to add a card.
    pub show_add_credit_card: Option<bool>,
    /// Whether the pages ask to confirm the phone number.
    pub show_mobile_confirm: Option<bool>,
    /// Whether the pages open in a small window.
    pub use_mini_browser: Option<bool>,
    /// Whether the seller confirms the e-mail address in PayPal's e-mail.
    pub use_hua_email_confirmation: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl WebExperiencePreference {
    /// Creates an empty `WebExperiencePreference`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for WebExperiencePreference {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { WebExperiencePreference = "web_experience_preference" {
    0 partner_logo_url: optional String = "partner_logo_url",
    1 return_url: optional String = "return_url",
    2 return_url_description: optional String = "return_url_description",
    3 action_renewal_url: optional String = "action_renewal_url",
    4 show_add_credit_card: optional bool = "show_add_credit_card",
    5 show_mobile_confirm: optional bool = "show_mobile_confirm",
    6 use_mini_browser: optional bool = "use_mini_browser",
    7 use_hua_email_confirmation: optional bool = "use_hua_email_confirmation",
} }
