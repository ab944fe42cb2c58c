// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `billing_experience_preference`.

use paypal_runtime::model::Extra;

/// Settings of the page where the seller approves the billing agreement.
///
/// The `billing_experience_preference` object of PayPal's Partner Referrals and Partner Referrals v1 APIs,
/// sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingExperiencePreference {
    /// The id of the appearance of PayPal's page.
    ///
    /// 1 to 20 characters. Pattern: `^[a-zA-Z0-9-]+$`.
    pub experience_id: Option<String>,
    /// Whether the agreement is already shown to the seller elsewhere.
    pub billing_context_set: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BillingExperiencePreference {
    /// Creates an empty `BillingExperiencePreference`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BillingExperiencePreference {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BillingExperiencePreference = "billing_experience_preference" {
    0 experience_id: optional String = "experience_id",
    1 billing_context_set: optional bool = "billing_context_set",
} }
