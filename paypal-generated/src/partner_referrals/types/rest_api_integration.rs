// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `rest_api_integration` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{FirstPartyDetails, ThirdPartyDetails};

/// The PayPal gateway that the integration uses.
///
/// The values of `rest_api_integration.integration_method` of PayPal's Partner Referrals API, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationMethod {
    /// `BRAINTREE`: The integration calls Braintree, PayPal's other payment gateway.
    Braintree,
    /// `PAYPAL`: The integration calls PayPal's REST API. Choose it if you work with this crate.
    Paypal,
    /// `SDK`: The seller signs up inside your own site, through PayPal's embedded SDK.
    Sdk,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { IntegrationMethod {
    0 Braintree = "BRAINTREE",
    1 Paypal = "PAYPAL",
    2 Sdk = "SDK",
} }

/// Whether calls are made with the seller's own credentials (`FIRST_PARTY`) or the partner's (`THIRD_PARTY`).
///
/// The values of `rest_api_integration.integration_type` of PayPal's Partner Referrals API, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationType {
    /// `FIRST_PARTY`: The calls use the seller's own API credentials, which the partner fetches after the
    /// sign-up. Send the first-party details too.
    FirstParty,
    /// `THIRD_PARTY`: The partner calls with its own credentials on behalf of the seller. Send the
    /// third-party details with the granted features.
    ThirdParty,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { IntegrationType {
    0 FirstParty = "FIRST_PARTY",
    1 ThirdParty = "THIRD_PARTY",
} }

/// The credentials that the partner will use for the seller, and the features.
///
/// The `rest_api_integration` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RestApiIntegration {
    /// The PayPal gateway that the integration uses.
    ///
    /// Default: `"PAYPAL"`.
    pub integration_method: Option<IntegrationMethod>,
    /// The details for receiving the seller's own credentials.
    pub first_party_details: Option<FirstPartyDetails>,
    /// The features that the seller is asked to grant the partner.
    pub third_party_details: Option<ThirdPartyDetails>,
    /// Whether calls are made with the seller's own credentials (`FIRST_PARTY`) or the partner's
    /// (`THIRD_PARTY`).
    pub integration_type: IntegrationType,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl RestApiIntegration {
    /// Creates a `RestApiIntegration` from its required fields.
    pub fn new(integration_type: IntegrationType) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.integration_type = integration_type;
        new
    }
}

paypal_runtime::model! { RestApiIntegration = "rest_api_integration" {
    0 integration_method: optional IntegrationMethod = "integration_method",
    1 first_party_details: optional FirstPartyDetails = "first_party_details",
    2 third_party_details: optional ThirdPartyDetails = "third_party_details",
    3 integration_type: required IntegrationType = "integration_type",
} }
