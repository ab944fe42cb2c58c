// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `rest_api_integration` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::RestEndpointFeaturesEnum;

/// The PayPal gateway that the integration uses.
///
/// The values of `rest_api_integration.integration_method` of PayPal's Partner Referrals API, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestApiIntegrationIntegrationMethod {
    /// `BRAINTREE`
    Braintree,
    /// `PAYPAL`
    Paypal,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { RestApiIntegrationIntegrationMethod {
    0 Braintree = "BRAINTREE",
    1 Paypal = "PAYPAL",
} }

/// Whether calls are made with the seller's own credentials (`FIRST_PARTY`) or the partner's (`THIRD_PARTY`).
///
/// The values of `rest_api_integration.integration_type` of PayPal's Partner Referrals API, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestApiIntegrationIntegrationType {
    /// `FIRST_PARTY`
    FirstParty,
    /// `THIRD_PARTY`
    ThirdParty,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { RestApiIntegrationIntegrationType {
    0 FirstParty = "FIRST_PARTY",
    1 ThirdParty = "THIRD_PARTY",
} }

/// The details for receiving the seller's own credentials.
///
/// The object `rest_api_integration.first_party_details` of PayPal's Partner Referrals API, sent and
/// received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RestApiIntegrationFirstPartyDetails {
    /// Required.
    pub features: Vec<RestEndpointFeaturesEnum>,
    /// A secret that the partner generates for each seller; it is the code verifier when the partner reads
    /// the credentials.
    ///
    /// Required. 44 to 128 characters. Pattern: `^[a-zA-Z0-9-_:]+$`. Never shown by `Debug`.
    pub seller_nonce: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl RestApiIntegrationFirstPartyDetails {
    /// Creates a `RestApiIntegrationFirstPartyDetails` from its required fields.
    pub fn new(features: Vec<RestEndpointFeaturesEnum>, seller_nonce: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.features = features;
        new.seller_nonce = seller_nonce.into();
        new
    }
}

paypal_runtime::model! { RestApiIntegrationFirstPartyDetails = "rest_api_integration.first_party_details" {
    0 features: required [RestEndpointFeaturesEnum] = "features",
    1 seller_nonce: required String = "seller_nonce" sensitive,
} }

/// The features that the seller is asked to grant the partner.
///
/// The object `rest_api_integration.third_party_details` of PayPal's Partner Referrals API, sent and
/// received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RestApiIntegrationThirdPartyDetails {
    /// Required. At most 20 elements.
    pub features: Vec<RestEndpointFeaturesEnum>,
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

paypal_runtime::model! { RestApiIntegrationThirdPartyDetails = "rest_api_integration.third_party_details" {
    0 features: required [RestEndpointFeaturesEnum] = "features",
} }

/// The credentials that the partner will use for the seller, and the features.
///
/// The `rest_api_integration` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RestApiIntegration {
    /// The PayPal gateway that the integration uses.
    ///
    /// Optional. 1 to 255 characters. Pattern: `^[0-9A-Z_-]+$`. Default: `"PAYPAL"`.
    pub integration_method: Option<RestApiIntegrationIntegrationMethod>,
    /// Whether calls are made with the seller's own credentials (`FIRST_PARTY`) or the partner's
    /// (`THIRD_PARTY`).
    ///
    /// Optional. 1 to 255 characters. Pattern: `^[0-9A-Z_-]+$`.
    pub integration_type: Option<RestApiIntegrationIntegrationType>,
    /// The details for receiving the seller's own credentials.
    ///
    /// Optional.
    pub first_party_details: Option<RestApiIntegrationFirstPartyDetails>,
    /// The features that the seller is asked to grant the partner.
    ///
    /// Optional.
    pub third_party_details: Option<RestApiIntegrationThirdPartyDetails>,
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

paypal_runtime::model! { RestApiIntegration = "rest_api_integration" {
    0 integration_method: optional RestApiIntegrationIntegrationMethod = "integration_method",
    1 integration_type: optional RestApiIntegrationIntegrationType = "integration_type",
    2 first_party_details: optional RestApiIntegrationFirstPartyDetails = "first_party_details",
    3 third_party_details: optional RestApiIntegrationThirdPartyDetails = "third_party_details",
} }
