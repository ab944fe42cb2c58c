// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `oauth-integration` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::OauthThirdParty;

/// The kind of access: with the seller's credentials, or with those of the partner.
///
/// The values of `oauth-integration.integration_type` of PayPal's Partner Referrals v1 API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OauthIntegrationType {
    /// `FIRST_PARTY_INTEGRATED`
    FirstPartyIntegrated,
    /// `FIRST_PARTY_NON_INTEGRATED`
    FirstPartyNonIntegrated,
    /// `THIRD_PARTY`
    ThirdParty,
    /// `OAUTH_THIRD_PARTY`
    OauthThirdParty,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { OauthIntegrationType {
    0 FirstPartyIntegrated = "FIRST_PARTY_INTEGRATED",
    1 FirstPartyNonIntegrated = "FIRST_PARTY_NON_INTEGRATED",
    2 ThirdParty = "THIRD_PARTY",
    3 OauthThirdParty = "OAUTH_THIRD_PARTY",
} }

/// The service that is integrated: PayPal or Braintree.
///
/// The values of `oauth-integration.integration_method` of PayPal's Partner Referrals v1 API, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationMethod {
    /// `PAYPAL`
    Paypal,
    /// `BRAINTREE`
    Braintree,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { IntegrationMethod {
    0 Paypal = "PAYPAL",
    1 Braintree = "BRAINTREE",
} }

/// The state of the access: active or inactive.
///
/// The values of `oauth-integration.status` of PayPal's Partner Referrals v1 API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OauthIntegrationStatus {
    /// `A`
    A,
    /// `I`
    I,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { OauthIntegrationStatus {
    0 A = "A",
    1 I = "I",
} }

/// The seller's consent to access by OAuth.
///
/// The `oauth-integration` object of PayPal's Partner Referrals v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct OauthIntegration {
    /// The kind of access: with the seller's credentials, or with those of the partner.
    pub integration_type: Option<OauthIntegrationType>,
    /// The service that is integrated: PayPal or Braintree.
    pub integration_method: Option<IntegrationMethod>,
    /// The state of the access: active or inactive.
    pub status: Option<OauthIntegrationStatus>,
    /// The partners with access.
    pub oauth_third_party: Option<Vec<OauthThirdParty>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OauthIntegration {
    /// Creates an empty `OauthIntegration`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for OauthIntegration {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { OauthIntegration = "oauth-integration" {
    0 integration_type: optional OauthIntegrationType = "integration_type",
    1 integration_method: optional IntegrationMethod = "integration_method",
    2 status: optional OauthIntegrationStatus = "status",
    3 oauth_third_party: optional [OauthThirdParty] = "oauth_third_party",
} }
