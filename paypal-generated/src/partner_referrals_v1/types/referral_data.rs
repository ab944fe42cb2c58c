// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `referral_data` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Capabilities, LegalConsent, ReferralProduct, User, WebExperiencePreference};

/// The data of a seller that a partner gives, and the requests to the seller.
///
/// The `referral_data` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReferralData {
    /// The seller's data.
    pub customer_data: Option<User>,
    /// The partner's requests to the seller.
    pub requested_capabilities: Option<Vec<Capabilities>>,
    /// The appearance of the sign-up pages.
    pub web_experience_preference: Option<WebExperiencePreference>,
    /// The consents that the partner has from the seller.
    pub collected_consents: Option<Vec<LegalConsent>>,
    /// The products that the seller signs up for.
    pub products: Option<Vec<ReferralProduct>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ReferralData {
    /// Creates an empty `ReferralData`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ReferralData {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ReferralData = "referral_data" {
    0 customer_data: optional User = "customer_data",
    1 requested_capabilities: optional [Capabilities] = "requested_capabilities",
    2 web_experience_preference: optional WebExperiencePreference = "web_experience_preference",
    3 collected_consents: optional [LegalConsent] = "collected_consents",
    4 products: optional [ReferralProduct] = "products",
} }
