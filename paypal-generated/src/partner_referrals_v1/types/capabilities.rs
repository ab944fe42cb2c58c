// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `capabilities` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{BillingAgreement, IntegrationDetails};

/// Something that the partner asks of the seller: access to APIs, a bank account, an agreement or a consent.
///
/// The values of `capabilities.capability` of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CapabilitiesCapability {
    /// `API_INTEGRATION`
    ApiIntegration,
    /// `BANK_ADDITION`
    BankAddition,
    /// `BILLING_AGREEMENT`
    BillingAgreement,
    /// `CONTEXTUAL_MARKETING_CONSENT`
    ContextualMarketingConsent,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { CapabilitiesCapability {
    0 ApiIntegration = "API_INTEGRATION",
    1 BankAddition = "BANK_ADDITION",
    2 BillingAgreement = "BILLING_AGREEMENT",
    3 ContextualMarketingConsent = "CONTEXTUAL_MARKETING_CONSENT",
} }

/// One request of the partner to the seller, with its details.
///
/// The `capabilities` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Capabilities {
    /// Something that the partner asks of the seller: access to APIs, a bank account, an agreement or a
    /// consent.
    pub capability: Option<CapabilitiesCapability>,
    /// The access to PayPal's APIs that the partner asks for.
    pub api_integration_preference: Option<IntegrationDetails>,
    /// The agreement by which the partner may charge the seller.
    pub billing_agreement: Option<BillingAgreement>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Capabilities {
    /// Creates an empty `Capabilities`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Capabilities {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Capabilities = "capabilities" {
    0 capability: optional CapabilitiesCapability = "capability",
    1 api_integration_preference: optional IntegrationDetails = "api_integration_preference",
    2 billing_agreement: optional BillingAgreement = "billing_agreement",
} }
