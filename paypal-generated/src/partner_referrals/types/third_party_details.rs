// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `third_party_details` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{RestEndpointFeaturesEnum, SignupMode};

/// The features that the seller is asked to grant the partner.
///
/// The `third_party_details` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RestApiIntegrationThirdPartyDetails {
    /// Optional. At most 20 elements.
    pub features: Vec<RestEndpointFeaturesEnum>,
    /// Optional. 1 to 255 characters.
    pub signup_mode: Option<SignupMode>,
    /// Optional. 1 to 127 characters. Pattern: `^.*$`.
    pub organization: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl RestApiIntegrationThirdPartyDetails {
    /// Creates a `RestApiIntegrationThirdPartyDetails` from its required fields.
    pub fn new(features: Vec<RestEndpointFeaturesEnum>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.features = features;
        new
    }
}

paypal_runtime::model! { RestApiIntegrationThirdPartyDetails = "third_party_details" {
    0 features: required [RestEndpointFeaturesEnum] = "features" not_required,
    1 signup_mode: optional SignupMode = "signup_mode",
    2 organization: optional String = "organization",
} }
