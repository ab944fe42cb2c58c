// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! The types of PayPal's Partner Referrals API.

mod account;
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
mod business_incorporation;
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
mod identifier;
mod individual_beneficial_owner;
mod individual_owner;
mod individual_owner_type;
mod integration_details;
mod mandate;
mod name;
mod office_bearer;
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
mod transfer_method;

pub use crate::shared::{
    AddressPortable, AddressPortableAddressDetails, BillingAgreement, BillingExperiencePreference,
    BusinessName, BusinessSubType, CreateReferralDataResponse, FileReference, LegalConsent, LegalConsentType,
    LinkDescription, LinkDescriptionMethod, Money, OfficeBearerRole, Phone, PhoneType, PurposeCodeEnum,
};

pub use account::Account;
pub use bank::{Bank, BankAccountType};
pub use beneficial_owners::BeneficialOwners;
pub use birth_details::BirthDetails;
pub use business::Business;
pub use business_address_detail::BusinessAddressDetail;
pub use business_address_type::BusinessAddressType;
pub use business_beneficial_owner::BusinessBeneficialOwner;
pub use business_document::BusinessDocument;
pub use business_document_type::BusinessDocumentType;
pub use business_entity::BusinessEntity;
pub use business_incorporation::BusinessIncorporation;
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
pub use identifier::{Identifier, IdentifierType};
pub use individual_beneficial_owner::IndividualBeneficialOwner;
pub use individual_owner::IndividualOwner;
pub use individual_owner_type::IndividualOwnerType;
pub use integration_details::IntegrationDetails;
pub use mandate::Mandate;
pub use name::Name;
pub use office_bearer::OfficeBearer;
pub use operation::{OperationModel, OperationModelOperation};
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
pub use rest_api_integration::{
    RestApiIntegration, RestApiIntegrationFirstPartyDetails, RestApiIntegrationIntegrationMethod,
    RestApiIntegrationIntegrationType, RestApiIntegrationThirdPartyDetails,
};
pub use rest_endpoint_features_enum::RestEndpointFeaturesEnum;
pub use transfer_method::{TransferMethod, TransferMethodTransferMethodType};
