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
    /// `API_INTEGRATION`: Asks the seller for the right to call PayPal's API for them. Give the details of
    /// the integration too.
    ApiIntegration,
    /// `BANK_ADDITION`: Adds the seller's bank account during sign-up. PayPal supports this only in the US.
    BankAddition,
    /// `BILLING_AGREEMENT`: Asks the seller to agree that you, the partner, may charge the seller's PayPal
    /// account later.
    BillingAgreement,
    /// `CONTEXTUAL_MARKETING_CONSENT`: Asks the seller for consent to marketing that depends on the context.
    /// PayPal publishes few details about it.
    ContextualMarketingConsent,
    /// `OFFLINE_ONBOARDING`: Creates the seller's account from the data of the referral; the seller sees no
    /// sign-up pages.
    OfflineOnboarding,
    /// `SALESFORCE_REFERRAL`: Marks the referral as coming from Salesforce. Other partners do not need it.
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
    pub api_integration_preference: Option<IntegrationDetails>,
    /// The agreement by which the partner may charge the seller.
    pub billing_agreement: Option<BillingAgreement>,
    /// Settings for onboarding without PayPal's pages.
    pub offline_onboarding_preference: Option<OfflineOnboardingPreference>,
    /// The operation; `API_INTEGRATION` requests rights to call the API for the seller.
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
