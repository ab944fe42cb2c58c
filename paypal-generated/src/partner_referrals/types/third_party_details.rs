// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `third_party_details` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{RestEndpointFeature, SignupMode};

/// The features that the seller is asked to grant the partner.
///
/// The `third_party_details` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThirdPartyDetails {
    /// The way in which the seller signs up for the integration.
    pub signup_mode: Option<SignupMode>,
    /// The position of the account among those of the partner, written as a path.
    ///
    /// 1 to 127 characters.
    pub organization: Option<String>,
    /// The features of PayPal's APIs that the partner uses for the seller.
    ///
    /// At most 20 elements.
    pub features: Option<Vec<RestEndpointFeature>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ThirdPartyDetails {
    /// Creates an empty `ThirdPartyDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ThirdPartyDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ThirdPartyDetails = "third_party_details" {
    0 signup_mode: optional SignupMode = "signup_mode",
    1 organization: optional String = "organization",
    2 features: optional [RestEndpointFeature] = "features",
} }
