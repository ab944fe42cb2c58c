// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `partner_config_override` and its inline schemas.

use paypal_runtime::model::Extra;

/// The appearance and the return addresses of onboarding, in place of the partner's usual settings.
///
/// The `partner_config_override` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerConfigOverride {
    /// The URL of the partner's logo, which PayPal shows to the seller during onboarding.
    ///
    /// 1 to 127 characters. Format: `uri`.
    pub partner_logo_url: Option<String>,
    /// The URL that PayPal redirects the seller's browser to after onboarding.
    ///
    /// 1 to 127 characters. Format: `uri`.
    pub return_url: Option<String>,
    /// The text of the link back to the partner.
    ///
    /// 1 to 127 characters.
    pub return_url_description: Option<String>,
    /// The URL where the seller gets a new referral when the link has expired.
    ///
    /// 1 to 127 characters. Format: `uri`.
    pub action_renewal_url: Option<String>,
    /// Whether PayPal's pages offer to add a card.
    pub show_add_credit_card: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PartnerConfigOverride {
    /// Creates an empty `PartnerConfigOverride`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PartnerConfigOverride {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PartnerConfigOverride = "partner_config_override" {
    0 partner_logo_url: optional String = "partner_logo_url",
    1 return_url: optional String = "return_url",
    2 return_url_description: optional String = "return_url_description",
    3 action_renewal_url: optional String = "action_renewal_url",
    4 show_add_credit_card: optional bool = "show_add_credit_card",
} }
