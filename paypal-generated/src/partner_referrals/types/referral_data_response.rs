// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `referral_data_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{LinkDescription, ReferralData};

/// A referral as it was submitted, with its id and the account of the partner who submitted it.
///
/// The `referral_data_response` object of PayPal's Partner Referrals API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReferralDataResponse {
    /// Identifies the data that the partner submitted; `partner_referrals().get` takes it.
    ///
    /// 1 to 255 characters. Pattern: `^[0-9A-Za-z_.-]+$`.
    pub partner_referral_id: Option<String>,
    /// The payer id of the partner who submitted the referral.
    ///
    /// 1 to 20 characters. Pattern: `^[0-9A-Z]+$`.
    pub submitter_payer_id: Option<String>,
    /// The data about the seller that the partner shared with PayPal.
    pub referral_data: Option<ReferralData>,
    /// The next steps; `action_url` is the page for the seller's browser.
    ///
    /// At most 2 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// The client id of the partner who created the referral; only PayPal's own partners receive it.
    ///
    /// 1 to 255 characters. Pattern: `^[a-zA-Z0-9-_]+$`.
    pub submitter_client_id: Option<String>,
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
    4 submitter_client_id: optional String = "submitter_client_id" read_only,
} }
