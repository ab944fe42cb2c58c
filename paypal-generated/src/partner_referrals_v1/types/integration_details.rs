// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `integration_details` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::RestEndpointFeaturesEnum;

/// The values of `integration_details.rest_api_integration.integration_method` of PayPal's Partner Referrals
/// v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationDetailsRestApiIntegrationIntegrationMethod {
    /// `BRAINTREE`
    Braintree,
    /// `PAYPAL`
    Paypal,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { IntegrationDetailsRestApiIntegrationIntegrationMethod {
    0 Braintree = "BRAINTREE",
    1 Paypal = "PAYPAL",
} }

/// The values of `integration_details.rest_api_integration.integration_type` of PayPal's Partner Referrals v1
/// API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationDetailsRestApiIntegrationIntegrationType {
    /// `FIRST_PARTY`
    FirstParty,
    /// `THIRD_PARTY`
    ThirdParty,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { IntegrationDetailsRestApiIntegrationIntegrationType {
    0 FirstParty = "FIRST_PARTY",
    1 ThirdParty = "THIRD_PARTY",
} }

/// The object `integration_details.rest_api_integration` of PayPal's Partner Referrals v1 API, sent and
/// received.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntegrationDetailsRestApiIntegration {
    /// Optional. Default: `"PAYPAL"`.
    pub integration_method: Option<IntegrationDetailsRestApiIntegrationIntegrationMethod>,
    /// Optional.
    pub integration_type: Option<IntegrationDetailsRestApiIntegrationIntegrationType>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl IntegrationDetailsRestApiIntegration {
    /// Creates an empty `IntegrationDetailsRestApiIntegration`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for IntegrationDetailsRestApiIntegration {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { IntegrationDetailsRestApiIntegration = "integration_details.rest_api_integration" {
    0 integration_method: optional IntegrationDetailsRestApiIntegrationIntegrationMethod = "integration_method",
    1 integration_type: optional IntegrationDetailsRestApiIntegrationIntegrationType = "integration_type",
} }

/// The object `integration_details.rest_third_party_details` of PayPal's Partner Referrals v1 API, sent and
/// received.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntegrationDetailsRestThirdPartyDetails {
    /// Optional.
    pub partner_client_id: Option<String>,
    /// Optional.
    pub feature_list: Option<Vec<RestEndpointFeaturesEnum>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl IntegrationDetailsRestThirdPartyDetails {
    /// Creates an empty `IntegrationDetailsRestThirdPartyDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for IntegrationDetailsRestThirdPartyDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { IntegrationDetailsRestThirdPartyDetails = "integration_details.rest_third_party_details" {
    0 partner_client_id: optional String = "partner_client_id",
    1 feature_list: optional [RestEndpointFeaturesEnum] = "feature_list",
} }

/// The object `integration_details.rest_first_party_details` of PayPal's Partner Referrals v1 API, sent and
/// received.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntegrationDetailsRestFirstPartyDetails {
    /// Optional. 1 to 50 characters.
    pub partner_client_id: Option<String>,
    /// Optional.
    pub feature_list: Option<Vec<RestEndpointFeaturesEnum>>,
    /// Optional. 44 to 128 characters. Never shown by `Debug`.
    pub seller_nonce: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl IntegrationDetailsRestFirstPartyDetails {
    /// Creates an empty `IntegrationDetailsRestFirstPartyDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for IntegrationDetailsRestFirstPartyDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { IntegrationDetailsRestFirstPartyDetails = "integration_details.rest_first_party_details" {
    0 partner_client_id: optional String = "partner_client_id",
    1 feature_list: optional [RestEndpointFeaturesEnum] = "feature_list",
    2 seller_nonce: optional String = "seller_nonce" sensitive,
} }

/// The `integration_details` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntegrationDetails {
    /// Optional.
    pub partner_id: Option<String>,
    /// Optional.
    pub rest_api_integration: Option<IntegrationDetailsRestApiIntegration>,
    /// Optional.
    pub rest_third_party_details: Option<IntegrationDetailsRestThirdPartyDetails>,
    /// Optional.
    pub rest_first_party_details: Option<IntegrationDetailsRestFirstPartyDetails>,
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
    1 rest_api_integration: optional IntegrationDetailsRestApiIntegration = "rest_api_integration",
    2 rest_third_party_details: optional IntegrationDetailsRestThirdPartyDetails = "rest_third_party_details",
    3 rest_first_party_details: optional IntegrationDetailsRestFirstPartyDetails = "rest_first_party_details",
} }
