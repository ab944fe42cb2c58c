// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! The types of PayPal's Partner Referrals v1 API.

mod account_capability;
mod account_capability_names;
mod account_capability_status;
mod account_identifier;
mod account_owner_relationship;
mod bank_details;
mod beneficial_owners;
mod business;
mod business_beneficial_owner;
mod business_details;
mod business_name;
mod business_type_enum;
mod capabilities;
mod capability_limit;
mod capability_limit_types;
mod certificate;
mod credential;
mod currency_range;
mod date_of_event;
mod email_contact;
mod events_type;
mod identifier;
mod identity_document;
mod identity_document_type;
mod individual_beneficial_owner;
mod integration_details;
mod limitation;
mod merchant_integration;
mod merchant_integration_credentials;
mod message;
mod oauth_integration;
mod oauth_third_party;
mod office_bearer;
mod partner;
mod partner_specific_identifiers;
mod person;
mod person_details;
mod phone_details;
mod product;
mod product_integration;
mod product_preferences;
mod product_name;
mod referral_data;
mod referral_data_response;
mod region_preferences;
mod rest_endpoint_features_enum;
mod signature;
mod user;
mod web_experience_preference;

#[doc(inline)]
pub use crate::shared::{
    Address, BillingAgreement, BillingExperiencePreference, BusinessSubType, CreateReferralDataResponse,
    Currency, LegalConsent, LegalConsentType, LinkDescription, LinkDescriptionMethod, Name, OfficeBearerRole,
    Phone, PhoneType, PurposeCode,
};

pub use account_capability::AccountCapability;
pub use account_capability_names::AccountCapabilityNames;
pub use account_capability_status::AccountCapabilityStatus;
pub use account_identifier::{AccountIdentifier, AccountIdentifierType};
pub use account_owner_relationship::{AccountOwnerRelationship, AccountOwnerRelationshipRelation};
pub use bank_details::{BankDetails, BankDetailsAccountType};
pub use beneficial_owners::BeneficialOwners;
pub use business::Business;
pub use business_beneficial_owner::BusinessBeneficialOwner;
pub use business_details::BusinessDetails;
pub use business_name::{BusinessName, BusinessNameType};
pub use business_type_enum::BusinessType;
pub use capabilities::{Capabilities, CapabilitiesCapability};
pub use capability_limit::CapabilityLimit;
pub use capability_limit_types::CapabilityLimitTypes;
pub use certificate::Certificate;
pub use credential::Credential;
pub use currency_range::CurrencyRange;
pub use date_of_event::DateOfEvent;
pub use email_contact::{EmailContact, EmailContactRole};
pub use events_type::EventsType;
pub use identifier::{Identifier, IdentifierType};
pub use identity_document::IdentityDocument;
pub use identity_document_type::IdentityDocumentType;
pub use individual_beneficial_owner::IndividualBeneficialOwner;
pub use integration_details::{FirstPartyDetails, IntegrationDetails, RestApiIntegration, ThirdPartyDetails};
pub use limitation::Limitation;
pub use merchant_integration::MerchantIntegration;
pub use merchant_integration_credentials::MerchantCredentials;
pub use message::Message;
pub use oauth_integration::{
    IntegrationMethod, OauthIntegration, OauthIntegrationStatus, OauthIntegrationType,
};
pub use oauth_third_party::OauthThirdParty;
pub use office_bearer::OfficeBearer;
pub use partner::{Partner, PartnerAgreementType, PartnerLaunchType, PartnerProductSelection};
pub use partner_specific_identifiers::{PartnerSpecificIdentifiers, PartnerSpecificIdentifiersType};
pub use person::Person;
pub use person_details::PersonDetails;
pub use phone_details::PhoneDetails;
pub use product::{Product, ProductName, ProductStatus, ProductVettingStatus};
pub use product_integration::{
    IntegrationProduct, IntegrationType, Permission, ProductIntegration, ProductIntegrationCredentialType,
};
pub use product_preferences::ProductPreferences;
pub use product_name::ReferralProduct;
pub use referral_data::ReferralData;
pub use referral_data_response::ReferralDataResponse;
pub use region_preferences::RegionPreferences;
pub use rest_endpoint_features_enum::RestEndpointFeature;
pub use signature::Signature;
pub use user::{User, UserCustomerType, UserFinancialInstrumentData};
pub use web_experience_preference::WebExperiencePreference;
