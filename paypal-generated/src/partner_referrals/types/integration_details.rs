// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `integration_details` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{ClassicApiIntegration, RestApiIntegration};

/// The way in which the partner will call PayPal for the seller.
///
/// The `integration_details` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntegrationDetails {
    /// The access to PayPal's older APIs.
    pub classic_api_integration: Option<ClassicApiIntegration>,
    /// The access to PayPal's REST APIs.
    pub rest_api_integration: Option<RestApiIntegration>,
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
    0 classic_api_integration: optional ClassicApiIntegration = "classic_api_integration",
    1 rest_api_integration: optional RestApiIntegration = "rest_api_integration",
} }
