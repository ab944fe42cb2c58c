// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `operation` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{BillingAgreement, IntegrationDetails, OfflineOnboardingPreference};

/// The operation; `API_INTEGRATION` requests rights to call the API for the seller.
///
/// The values of `operation.operation` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReferralOperationName {
    /// `API_INTEGRATION`
    ApiIntegration,
    /// `BANK_ADDITION`
    BankAddition,
    /// `BILLING_AGREEMENT`
    BillingAgreement,
    /// `CONTEXTUAL_MARKETING_CONSENT`
    ContextualMarketingConsent,
    /// `OFFLINE_ONBOARDING`
    OfflineOnboarding,
    /// `SALESFORCE_REFERRAL`
    SalesforceReferral,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ReferralOperationName {
    0 ApiIntegration = "API_INTEGRATION",
    1 BankAddition = "BANK_ADDITION",
    2 BillingAgreement = "BILLING_AGREEMENT",
    3 ContextualMarketingConsent = "CONTEXTUAL_MARKETING_CONSENT",
    4 OfflineOnboarding = "OFFLINE_ONBOARDING",
    5 SalesforceReferral = "SALESFORCE_REFERRAL",
} }

/// One operation that the partner requests for the seller, with its details.
///
/// The `operation` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReferralOperation {
    /// The access to PayPal's APIs that the seller is asked to grant.
    ///
    /// Optional.
    pub api_integration_preference: Option<IntegrationDetails>,
    /// The agreement by which the partner may charge the seller.
    ///
    /// Optional.
    pub billing_agreement: Option<BillingAgreement>,
    /// Settings for onboarding without PayPal's pages.
    ///
    /// Optional.
    pub offline_onboarding_preference: Option<OfflineOnboardingPreference>,
    /// The operation; `API_INTEGRATION` requests rights to call the API for the seller.
    ///
    /// Required. 1 to 255 characters. Pattern: `^[0-9A-Z_-]+$`.
    pub operation: ReferralOperationName,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ReferralOperation {
    /// Creates a `ReferralOperation` from its required fields.
    pub fn new(operation: ReferralOperationName) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.operation = operation;
        new
    }
}

paypal_runtime::model! { ReferralOperation = "operation" {
    0 api_integration_preference: optional IntegrationDetails = "api_integration_preference",
    1 billing_agreement: optional BillingAgreement = "billing_agreement",
    2 offline_onboarding_preference: optional OfflineOnboardingPreference = "offline_onboarding_preference",
    3 operation: required ReferralOperationName = "operation",
} }
