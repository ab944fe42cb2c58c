// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `create_referral_data_response`.

use paypal_runtime::model::Extra;
use super::LinkDescription;

/// The links of a new referral: `action_url` for the seller's browser, `self` for reading the referral.
///
/// The `create_referral_data_response` object of PayPal's Partner Referrals and Partner Referrals v1 APIs,
/// received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateReferralDataResponse {
    /// The next steps; `action_url` is the page for the seller's browser.
    ///
    /// 1 to 10 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CreateReferralDataResponse {
    /// Creates an empty `CreateReferralDataResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CreateReferralDataResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CreateReferralDataResponse = "create_referral_data_response" {
    0 links: optional [LinkDescription] = "links" read_only,
} }
