// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! `create_referral_data_response`.

use paypal_runtime::model::Extra;
use super::LinkDescription;

/// The links of a new referral: `action_url` for the seller's browser, `self` for reading the referral.
///
/// The `create_referral_data_response` object of PayPal's Partner Referrals and Partner Referrals v1 APIs,
/// received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateReferralDataResponse {
    /// Set by PayPal. 2 to 10 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl CreateReferralDataResponse {
    /// One with nothing in it.
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
