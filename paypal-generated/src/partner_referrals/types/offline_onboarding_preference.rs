// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `offline_onboarding_preference` and its inline schemas.

use paypal_runtime::model::Extra;

/// Settings for onboarding a seller without PayPal's pages; PayPal's file does not declare any.
///
/// The `offline_onboarding_preference` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct OfflineOnboardingPreference {
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OfflineOnboardingPreference {
    /// Creates an empty `OfflineOnboardingPreference`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for OfflineOnboardingPreference {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { OfflineOnboardingPreference = "offline_onboarding_preference" {} }
