// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `billing_agreement`.

use paypal_runtime::model::Extra;
use super::BillingExperiencePreference;

/// An agreement by which the partner may charge the seller, to be approved during onboarding.
///
/// The `billing_agreement` object of PayPal's Partner Referrals and Partner Referrals v1 APIs, sent and
/// received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingAgreement {
    /// The description of the agreement that the seller sees.
    ///
    /// 1 to 125 characters.
    pub description: Option<String>,
    /// The appearance of the page on which the seller agrees.
    pub billing_experience_preference: Option<BillingExperiencePreference>,
    /// Your own data about the agreement.
    ///
    /// 1 to 125 characters. Pattern: `^[a-zA-Z0-9-]+$`.
    pub merchant_custom_data: Option<String>,
    /// The URL to which you send the seller to accept the billing agreement.
    ///
    /// 1 to 125 characters. Format: `uri`.
    pub approval_url: Option<String>,
    /// The Express Checkout token of the prepared agreement.
    ///
    /// 1 to 50 characters. Pattern: `^[0-9A-Z_-]+$`. Never shown by `Debug`.
    pub ec_token: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BillingAgreement {
    /// Creates an empty `BillingAgreement`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BillingAgreement {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BillingAgreement = "billing_agreement" {
    0 description: optional String = "description",
    1 billing_experience_preference: optional BillingExperiencePreference = "billing_experience_preference",
    2 merchant_custom_data: optional String = "merchant_custom_data",
    3 approval_url: optional String = "approval_url",
    4 ec_token: optional String = "ec_token" sensitive,
} }
