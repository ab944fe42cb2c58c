// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `referral_data_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{LinkDescription, ReferralData};

/// The data of a referral, with its id.
///
/// The `referral_data_response` object of PayPal's Partner Referrals v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReferralDataResponse {
    /// Identifies the data that the partner submitted; `partner_referrals_v1().get` takes it.
    pub partner_referral_id: Option<String>,
    /// The PayPal account id of the partner.
    pub submitter_payer_id: Option<String>,
    /// The data that the partner gave.
    pub referral_data: Option<ReferralData>,
    /// The next steps; `action_url` is the page for the seller's browser.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ReferralDataResponse {
    /// Creates an empty `ReferralDataResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ReferralDataResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ReferralDataResponse = "referral_data_response" {
    0 partner_referral_id: optional String = "partner_referral_id" read_only,
    1 submitter_payer_id: optional String = "submitter_payer_id" read_only,
    2 referral_data: optional ReferralData = "referral_data",
    3 links: optional [LinkDescription] = "links" read_only,
} }
