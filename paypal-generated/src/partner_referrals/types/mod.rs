// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! The types of PayPal's Partner Referrals API.

mod account;
mod address_portable;
mod bank;
mod beneficial_owners;
mod birth_details;
mod business;
mod business_address_detail;
mod business_address_type;
mod business_beneficial_owner;
mod business_document;
mod business_document_type;
mod business_entity;
mod business_industry;
mod business_name_detail;
mod business_name_type;
mod business_phone_detail;
mod business_phone_type;
mod business_type;
mod business_type_info;
mod capabilities;
mod classic_api_integration;
mod country_transfer_method_currency_selection;
mod currency_range;
mod document;
mod email;
mod financial_instruments;
mod first_party_details;
mod identifier;
mod individual_beneficial_owner;
mod individual_owner;
mod individual_owner_type;
mod integration_details;
mod mandate;
mod name;
mod office_bearer;
mod offline_onboarding_preference;
mod operation;
mod partner_config_override;
mod payout_attributes;
mod person;
mod person_address_detail;
mod person_address_type;
mod person_document;
mod person_document_type;
mod person_name;
mod person_name_type;
mod person_phone_detail;
mod phone_number_tag;
mod product;
mod referral_data;
mod referral_data_response;
mod rest_api_integration;
mod rest_endpoint_features_enum;
mod signup_mode;
mod third_party_details;
mod transfer_method;

#[doc(inline)]
pub use crate::shared::{
    AddressDetails, AddressPortable, BillingAgreement, BillingExperiencePreference, BusinessName,
    BusinessSubType, CreateReferralDataResponse, FileReference, LegalConsent, LegalConsentType,
    LinkDescription, LinkDescriptionMethod, Money, OfficeBearerRole, Phone, PhoneType, PurposeCode,
};
use paypal_runtime::Value;

pub use account::Account;
pub use address_portable::AddressPortableDetails;
pub use bank::{Bank, BankAccountType};
pub use beneficial_owners::BeneficialOwners;
pub use birth_details::BirthDetails;
pub use business::{Business, BusinessIncorporation};
pub use business_address_detail::BusinessAddressDetail;
pub use business_address_type::BusinessAddressType;
pub use business_beneficial_owner::BusinessBeneficialOwner;
pub use business_document::BusinessDocument;
pub use business_document_type::BusinessDocumentType;
pub use business_entity::BusinessEntity;
pub use business_industry::BusinessIndustry;
pub use business_name_detail::BusinessNameDetail;
pub use business_name_type::BusinessNameType;
pub use business_phone_detail::BusinessPhoneDetail;
pub use business_phone_type::BusinessPhoneType;
pub use business_type::BusinessType;
pub use business_type_info::BusinessTypeInfo;
pub use capabilities::Capabilities;
pub use classic_api_integration::ClassicApiIntegration;
pub use country_transfer_method_currency_selection::CountryTransferMethodCurrencySelection;
pub use currency_range::CurrencyRange;
pub use document::Document;
pub use email::{Email, EmailType};
pub use financial_instruments::FinancialInstruments;
pub use first_party_details::FirstPartyDetails;
pub use identifier::{Identifier, IdentifierType};
pub use individual_beneficial_owner::IndividualBeneficialOwner;
pub use individual_owner::IndividualOwner;
pub use individual_owner_type::IndividualOwnerType;
pub use integration_details::IntegrationDetails;
pub use mandate::Mandate;
pub use name::Name;
pub use office_bearer::OfficeBearer;
pub use offline_onboarding_preference::OfflineOnboardingPreference;
pub use operation::{ReferralOperation, ReferralOperationName};
pub use partner_config_override::PartnerConfigOverride;
pub use payout_attributes::PayoutAttributes;
pub use person::Person;
pub use person_address_detail::PersonAddressDetail;
pub use person_address_type::PersonAddressType;
pub use person_document::PersonDocument;
pub use person_document_type::PersonDocumentType;
pub use person_name::PersonName;
pub use person_name_type::PersonNameType;
pub use person_phone_detail::PersonPhoneDetail;
pub use phone_number_tag::PhoneNumberTag;
pub use product::Product;
pub use referral_data::ReferralData;
pub use referral_data_response::ReferralDataResponse;
pub use rest_api_integration::{IntegrationMethod, IntegrationType, RestApiIntegration};
pub use rest_endpoint_features_enum::RestEndpointFeature;
pub use signup_mode::SignupMode;
pub use third_party_details::ThirdPartyDetails;
pub use transfer_method::{TransferMethod, TransferMethodType};

/// The component `bank_list`, a list.
pub type BankList = Vec<Bank>;

/// The component `business_address_detail_list`, a list.
pub type BusinessAddressDetailList = Vec<BusinessAddressDetail>;

/// The component `business_beneficial_owner_list`, a list.
pub type BusinessBeneficialOwnerList = Vec<BusinessBeneficialOwner>;

/// The component `business_document_list`, a list.
pub type BusinessDocumentList = Vec<BusinessDocument>;

/// The component `business_name_detail_list`, a list.
pub type BusinessNameDetailList = Vec<BusinessNameDetail>;

/// The component `business_phone_detail_list`, a list.
pub type BusinessPhoneDetailList = Vec<BusinessPhoneDetail>;

/// The component `capabilities_list`, a list.
pub type CapabilitiesList = Vec<Capabilities>;

/// The component `country_transfer_method_currency_selection_list`, a list.
pub type CountryTransferMethodCurrencySelectionList = Vec<CountryTransferMethodCurrencySelection>;

/// The component `currency_code_list`, a list.
pub type CurrencyCodeList = Vec<String>;

/// The component `definitions-link_description_list`, a list.
pub type DefinitionsLinkDescriptionList = Vec<LinkDescription>;

/// The component `dependent_process_list`, a list.
pub type DependentProcessList = Vec<Value>;

/// The component `email_list`, a list.
pub type EmailList = Vec<Email>;

/// The component `file_reference_list`, a list.
pub type FileReferenceList = Vec<FileReference>;

/// The component `identifier_list`, a list.
pub type IdentifierList = Vec<Identifier>;

/// The component `individual_beneficial_owner_list`, a list.
pub type IndividualBeneficialOwnerList = Vec<IndividualBeneficialOwner>;

/// The component `individual_owner_list`, a list.
pub type IndividualOwnerList = Vec<IndividualOwner>;

/// The component `labels_list`, a list.
pub type LabelsList = Vec<String>;

/// The component `legal_consent_list`, a list.
pub type LegalConsentList = Vec<LegalConsent>;

/// The component `link_description_list`, a list.
pub type LinkDescriptionList = Vec<LinkDescription>;

/// The component `operation_list`, a list.
pub type OperationList = Vec<ReferralOperation>;

/// The component `person_address_detail_list`, a list.
pub type PersonAddressDetailList = Vec<PersonAddressDetail>;

/// The component `person_document_list`, a list.
pub type PersonDocumentList = Vec<PersonDocument>;

/// The component `person_name_list`, a list.
pub type PersonNameList = Vec<PersonName>;

/// The component `person_phone_detail_list`, a list.
pub type PersonPhoneDetailList = Vec<PersonPhoneDetail>;

/// The component `product_list`, a list.
pub type ProductList = Vec<Product>;

/// The component `referral_data_response_definitions-link_description_list`, a list.
pub type ReferralDataResponseDefinitionsLinkDescriptionList = Vec<LinkDescription>;

/// The component `rest_api_integration_rest_endpoint_features_enum_list`, a list.
pub type RestApiIntegrationRestEndpointFeaturesEnumList = Vec<RestEndpointFeature>;

/// The component `rest_endpoint_features_enum_list`, a list.
pub type RestEndpointFeaturesEnumList = Vec<RestEndpointFeature>;

/// The component `transfer_method_list`, a list.
pub type TransferMethodList = Vec<TransferMethod>;
