// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `integration_details` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{IntegrationMethod, IntegrationType, RestEndpointFeature};

/// The access to PayPal's REST APIs that the partner asks for.
///
/// The object `integration_details.rest_api_integration` of PayPal's Partner Referrals v1 API, sent and
/// received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RestApiIntegration {
    /// The service that is integrated: PayPal or Braintree.
    ///
    /// Default: `"PAYPAL"`.
    pub integration_method: Option<IntegrationMethod>,
    /// Whether calls are made with the seller's own credentials or with the partner's.
    pub integration_type: Option<IntegrationType>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl RestApiIntegration {
    /// Creates an empty `RestApiIntegration`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for RestApiIntegration {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { RestApiIntegration = "integration_details.rest_api_integration" {
    0 integration_method: optional IntegrationMethod = "integration_method",
    1 integration_type: optional IntegrationType = "integration_type",
} }

/// The features that the partner uses with its own credentials.
///
/// The object `integration_details.rest_third_party_details` of PayPal's Partner Referrals v1 API, sent and
/// received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThirdPartyDetails {
    /// The partner's client id.
    pub partner_client_id: Option<String>,
    /// The features of PayPal's APIs that the partner uses for the seller.
    pub feature_list: Option<Vec<RestEndpointFeature>>,
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

paypal_runtime::model! { ThirdPartyDetails = "integration_details.rest_third_party_details" {
    0 partner_client_id: optional String = "partner_client_id",
    1 feature_list: optional [RestEndpointFeature] = "feature_list",
} }

/// The features that the partner uses with the seller's credentials.
///
/// The object `integration_details.rest_first_party_details` of PayPal's Partner Referrals v1 API, sent and
/// received.
#[derive(Clone)]
#[non_exhaustive]
pub struct FirstPartyDetails {
    /// The partner's client id.
    ///
    /// 1 to 50 characters.
    pub partner_client_id: Option<String>,
    /// The features of PayPal's APIs that the partner uses for the seller.
    pub feature_list: Option<Vec<RestEndpointFeature>>,
    /// A secret that the partner generates for each seller; this library redacts it in `Debug` output.
    ///
    /// 44 to 128 characters. Never shown by `Debug`.
    pub seller_nonce: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl FirstPartyDetails {
    /// Creates an empty `FirstPartyDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for FirstPartyDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { FirstPartyDetails = "integration_details.rest_first_party_details" {
    0 partner_client_id: optional String = "partner_client_id",
    1 feature_list: optional [RestEndpointFeature] = "feature_list",
    2 seller_nonce: optional String = "seller_nonce" sensitive,
} }

/// The partner's access to PayPal's APIs for the seller.
///
/// The `integration_details` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntegrationDetails {
    /// Your own PayPal merchant id, as the partner to which the seller grants access.
    pub partner_id: Option<String>,
    /// The access to PayPal's REST APIs that the partner asks for.
    pub rest_api_integration: Option<RestApiIntegration>,
    /// The features that the partner uses with its own credentials.
    pub rest_third_party_details: Option<ThirdPartyDetails>,
    /// The features that the partner uses with the seller's credentials.
    pub rest_first_party_details: Option<FirstPartyDetails>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl IntegrationDetails {
    /// Creates an empty `IntegrationDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for IntegrationDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { IntegrationDetails = "integration_details" {
    0 partner_id: optional String = "partner_id",
    1 rest_api_integration: optional RestApiIntegration = "rest_api_integration",
    2 rest_third_party_details: optional ThirdPartyDetails = "rest_third_party_details",
    3 rest_first_party_details: optional FirstPartyDetails = "rest_first_party_details",
} }
