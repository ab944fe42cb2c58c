// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! The operations and components of PayPal's Partner Referrals API as data.

use paypal_runtime::{
    Date, DateTime, EmptyBody, Method, RequestIdUse, Value, model::kind_of,
    registry::{BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "partner_referrals",
        id: "partner-referrals.create",
        method: Method::Post,
        path: "/v2/customer/partner-referrals",
        rust_path: "paypal_generated::partner_referrals::PartnerReferrals::create",
        operation: &operations::CREATE,
        description: "Prepares the sign-up of a seller whom a platform refers to PayPal. The given business data prefills the forms; only `operations` and `legal_consents` are required, 1 to 5 of each. Send the seller's browser to the returned link `action_url`, and keep your own `tracking_id` to find the account later. `PRODUCT_PPCP_UNAUTHORIZED` means that the partner's account lacks the requested product.",
        parameters: &[],
        request: Some(BodyEntry { component: Some("referral_data"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(201, Some("create_referral_data_response"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/customer/partner-referrals/readwrite"]],
        issues: &[
            ("400", &[
                "INVALID_STRING_LENGTH", "INVALID_PARAMETER_SYNTAX", "INVALID_PARAMETER_VALUE",
                "INVALID_ARRAY_LENGTH",
            ]),
            ("401", &["AUTHORIZATION_ERROR"]),
            ("403", &["PERMISSION_DENIED"]),
            ("422", &["USER_NOT_FOUND", "ACCOUNT_STATUS_ERROR", "PRODUCT_PPCP_UNAUTHORIZED"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "partner_referrals",
        id: "partner-referrals.read",
        method: Method::Get,
        path: "/v2/customer/partner-referrals/{partner_referral_id}",
        rust_path: "paypal_generated::partner_referrals::PartnerReferrals::get",
        operation: &operations::GET,
        description: "Reads the data of a referral and the partner who submitted it (`submitter_payer_id`). It does not contain the seller's progress: use `partner_referrals_v1().find_merchant_integrations` with the tracking id. A referral of another partner gives `PERMISSION_DENIED`.",
        parameters: &[
            ParameterEntry { name: "partner_referral_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id at the end of the `self` link that `create` returned.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("referral_data_response"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/customer/partner-referrals/readwrite"], &["https://uri.paypal.com/services/customer/partner-referrals"]],
        issues: &[
            ("401", &["AUTHORIZATION_ERROR"]),
            ("403", &["PERMISSION_DENIED"]),
        ],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<types::Account>("partner_referrals", "account", true, true).with_limits(ACCOUNT_LIMITS),
    ComponentEntry::of::<types::AddressDetails>("partner_referrals", "address_details", true, true).with_limits(ADDRESS_DETAILS_LIMITS),
    ComponentEntry::of::<types::AddressPortableDetails>("partner_referrals", "address_portable", true, true).with_limits(ADDRESS_PORTABLE_LIMITS),
    ComponentEntry::of::<types::Bank>("partner_referrals", "bank", true, true).with_limits(BANK_LIMITS),
    ComponentEntry::of::<Vec<types::Bank>>("partner_referrals", "bank_list", true, true).with_limits(BANK_LIST_LIMITS),
    ComponentEntry::of::<types::BeneficialOwners>("partner_referrals", "beneficial_owners", true, true).with_limits(BENEFICIAL_OWNERS_LIMITS),
    ComponentEntry::of::<types::BillingAgreement>("partner_referrals", "billing_agreement", true, true).with_limits(BILLING_AGREEMENT_LIMITS),
    ComponentEntry::of::<types::BillingExperiencePreference>("partner_referrals", "billing_experience_preference", true, true).with_limits(BILLING_EXPERIENCE_PREFERENCE_LIMITS),
    ComponentEntry::of::<types::BirthDetails>("partner_referrals", "birth_details", true, true).with_limits(BIRTH_DETAILS_LIMITS),
    ComponentEntry::of::<types::Business>("partner_referrals", "business", true, true).with_limits(BUSINESS_LIMITS),
    ComponentEntry::of::<types::BusinessAddressDetail>("partner_referrals", "business_address_detail", true, true).with_limits(BUSINESS_ADDRESS_DETAIL_LIMITS),
    ComponentEntry::of::<Vec<types::BusinessAddressDetail>>("partner_referrals", "business_address_detail_list", true, true).with_limits(BANK_LIST_LIMITS),
    ComponentEntry::of::<types::BusinessAddressType>("partner_referrals", "business_address_type", true, true).with_limits(BUSINESS_ADDRESS_TYPE_LIMITS),
    ComponentEntry::of::<types::BusinessBeneficialOwner>("partner_referrals", "business_beneficial_owner", true, true).with_limits(BUSINESS_BENEFICIAL_OWNER_LIMITS),
    ComponentEntry::of::<Vec<types::BusinessBeneficialOwner>>("partner_referrals", "business_beneficial_owner_list", true, true).with_limits(BANK_LIST_LIMITS),
    ComponentEntry::of::<types::BusinessDocument>("partner_referrals", "business_document", true, true).with_limits(BUSINESS_DOCUMENT_LIMITS),
    ComponentEntry::of::<Vec<types::BusinessDocument>>("partner_referrals", "business_document_list", true, true).with_limits(BUSINESS_DOCUMENT_LIST_LIMITS),
    ComponentEntry::of::<types::BusinessDocumentType>("partner_referrals", "business_document_type", true, true).with_limits(BUSINESS_ADDRESS_TYPE_LIMITS),
    ComponentEntry::of::<types::BusinessEntity>("partner_referrals", "business_entity", true, true).with_limits(BUSINESS_ENTITY_LIMITS),
    ComponentEntry::of::<types::BusinessIndustry>("partner_referrals", "business_industry", true, true).with_limits(BUSINESS_INDUSTRY_LIMITS),
    ComponentEntry::of::<types::BusinessName>("partner_referrals", "business_name", true, true).with_limits(BUSINESS_NAME_LIMITS),
    ComponentEntry::of::<types::BusinessNameDetail>("partner_referrals", "business_name_detail", true, true).with_limits(BUSINESS_NAME_DETAIL_LIMITS),
    ComponentEntry::of::<Vec<types::BusinessNameDetail>>("partner_referrals", "business_name_detail_list", true, true).with_limits(BANK_LIST_LIMITS),
    ComponentEntry::of::<types::BusinessNameType>("partner_referrals", "business_name_type", true, true).with_limits(BUSINESS_ADDRESS_TYPE_LIMITS),
    ComponentEntry::of::<types::BusinessPhoneDetail>("partner_referrals", "business_phone_detail", true, true).with_limits(BUSINESS_PHONE_DETAIL_LIMITS),
    ComponentEntry::of::<Vec<types::BusinessPhoneDetail>>("partner_referrals", "business_phone_detail_list", true, true).with_limits(BANK_LIST_LIMITS),
    ComponentEntry::of::<types::BusinessPhoneType>("partner_referrals", "business_phone_type", true, true).with_limits(BUSINESS_ADDRESS_TYPE_LIMITS),
    ComponentEntry::of::<types::BusinessSubType>("partner_referrals", "business_sub_type", true, true).with_limits(BUSINESS_ADDRESS_TYPE_LIMITS),
    ComponentEntry::of::<types::BusinessType>("partner_referrals", "business_type", true, true).with_limits(BUSINESS_ADDRESS_TYPE_LIMITS),
    ComponentEntry::of::<types::BusinessTypeInfo>("partner_referrals", "business_type_info", true, true).with_limits(BUSINESS_TYPE_INFO_LIMITS),
    ComponentEntry::of::<types::Capabilities>("partner_referrals", "capabilities", true, true).with_limits(CAPABILITIES_LIMITS),
    ComponentEntry::of::<Vec<types::Capabilities>>("partner_referrals", "capabilities_list", true, true).with_limits(CAPABILITIES_LIST_LIMITS),
    ComponentEntry::of::<types::ClassicApiIntegration>("partner_referrals", "classic_api_integration", true, true),
    ComponentEntry::of::<String>("partner_referrals", "country_code", true, true).with_limits(COUNTRY_CODE_LIMITS),
    ComponentEntry::of::<types::CountryTransferMethodCurrencySelection>("partner_referrals", "country_transfer_method_currency_selection", true, true).with_limits(COUNTRY_TRANSFER_METHOD_CURRENCY_SELECTION_LIMITS),
    ComponentEntry::of::<Vec<types::CountryTransferMethodCurrencySelection>>("partner_referrals", "country_transfer_method_currency_selection_list", true, true).with_limits(COUNTRY_TRANSFER_METHOD_CURRENCY_SELECTION_LIST_LIMITS),
    ComponentEntry::of::<types::CreateReferralDataResponse>("partner_referrals", "create_referral_data_response", false, true).with_limits(CREATE_REFERRAL_DATA_RESPONSE_LIMITS),
    ComponentEntry::of::<String>("partner_referrals", "currency_code", true, true).with_limits(CURRENCY_CODE_LIMITS),
    ComponentEntry::of::<Vec<String>>("partner_referrals", "currency_code_list", true, true).with_limits(CURRENCY_CODE_LIST_LIMITS),
    ComponentEntry::of::<types::CurrencyRange>("partner_referrals", "currency_range", true, true),
    ComponentEntry::of::<Date>("partner_referrals", "date_no_time", true, true).with_limits(DATE_NO_TIME_LIMITS),
    ComponentEntry::of::<DateTime>("partner_referrals", "date_time", true, true).with_limits(DATE_TIME_LIMITS),
    ComponentEntry::of::<Vec<types::LinkDescription>>("partner_referrals", "definitions-link_description_list", false, true).with_limits(DEFINITIONS_LINK_DESCRIPTION_LIST_LIMITS),
    ComponentEntry::of::<Value>("partner_referrals", "dependent_process", true, true),
    ComponentEntry::of::<Vec<Value>>("partner_referrals", "dependent_process_list", true, true).with_limits(DEPENDENT_PROCESS_LIST_LIMITS),
    ComponentEntry::of::<types::Document>("partner_referrals", "document", true, true).with_limits(DOCUMENT_LIMITS),
    ComponentEntry::of::<types::Email>("partner_referrals", "email", true, true).with_limits(EMAIL_LIMITS),
    ComponentEntry::of::<String>("partner_referrals", "email_address", true, true).with_limits(EMAIL_ADDRESS_LIMITS),
    ComponentEntry::of::<Vec<types::Email>>("partner_referrals", "email_list", true, true).with_limits(BANK_LIST_LIMITS),
    ComponentEntry::of::<types::FileReference>("partner_referrals", "file_reference", true, true).with_limits(FILE_REFERENCE_LIMITS),
    ComponentEntry::of::<Vec<types::FileReference>>("partner_referrals", "file_reference_list", true, true).with_limits(COUNTRY_TRANSFER_METHOD_CURRENCY_SELECTION_LIST_LIMITS),
    ComponentEntry::of::<types::FinancialInstruments>("partner_referrals", "financial_instruments", true, true).with_limits(FINANCIAL_INSTRUMENTS_LIMITS),
    ComponentEntry::of::<types::FirstPartyDetails>("partner_referrals", "first_party_details", true, true).with_limits(FIRST_PARTY_DETAILS_LIMITS),
    ComponentEntry::of::<types::Identifier>("partner_referrals", "identifier", true, true).with_limits(IDENTIFIER_LIMITS),
    ComponentEntry::of::<Vec<types::Identifier>>("partner_referrals", "identifier_list", true, true).with_limits(BUSINESS_DOCUMENT_LIST_LIMITS),
    ComponentEntry::of::<types::IndividualBeneficialOwner>("partner_referrals", "individual_beneficial_owner", true, true).with_limits(INDIVIDUAL_BENEFICIAL_OWNER_LIMITS),
    ComponentEntry::of::<Vec<types::IndividualBeneficialOwner>>("partner_referrals", "individual_beneficial_owner_list", true, true).with_limits(BANK_LIST_LIMITS),
    ComponentEntry::of::<types::IndividualOwner>("partner_referrals", "individual_owner", true, true).with_limits(INDIVIDUAL_OWNER_LIMITS),
    ComponentEntry::of::<Vec<types::IndividualOwner>>("partner_referrals", "individual_owner_list", true, true).with_limits(INDIVIDUAL_OWNER_LIST_LIMITS),
    ComponentEntry::of::<types::IndividualOwnerType>("partner_referrals", "individual_owner_type", true, true).with_limits(BUSINESS_ADDRESS_TYPE_LIMITS),
    ComponentEntry::of::<types::IntegrationDetails>("partner_referrals", "integration_details", true, true),
    ComponentEntry::of::<String>("partner_referrals", "labels", true, true),
    ComponentEntry::of::<Vec<String>>("partner_referrals", "labels_list", true, true).with_limits(COUNTRY_TRANSFER_METHOD_CURRENCY_SELECTION_LIST_LIMITS),
    ComponentEntry::of::<String>("partner_referrals", "language", true, true).with_limits(LANGUAGE_LIMITS),
    ComponentEntry::of::<types::LegalConsent>("partner_referrals", "legal_consent", true, true).with_limits(LEGAL_CONSENT_LIMITS),
    ComponentEntry::of::<Vec<types::LegalConsent>>("partner_referrals", "legal_consent_list", true, true).with_limits(DEPENDENT_PROCESS_LIST_LIMITS),
    ComponentEntry::of::<types::LinkDescription>("partner_referrals", "link_description", true, true),
    ComponentEntry::of::<Vec<types::LinkDescription>>("partner_referrals", "link_description_list", true, true).with_limits(DEFINITIONS_LINK_DESCRIPTION_LIST_LIMITS),
    ComponentEntry::of::<types::Mandate>("partner_referrals", "mandate", true, true),
    ComponentEntry::of::<types::Money>("partner_referrals", "money", true, true).with_limits(MONEY_LIMITS),
    ComponentEntry::of::<types::Name>("partner_referrals", "name", true, true).with_limits(NAME_LIMITS),
    ComponentEntry::of::<types::OfflineOnboardingPreference>("partner_referrals", "offline_onboarding_preference", true, true),
    ComponentEntry::of::<types::ReferralOperation>("partner_referrals", "operation", true, true).with_limits(OPERATION_LIMITS),
    ComponentEntry::of::<Vec<types::ReferralOperation>>("partner_referrals", "operation_list", true, true).with_limits(DEPENDENT_PROCESS_LIST_LIMITS),
    ComponentEntry::of::<types::PartnerConfigOverride>("partner_referrals", "partner_config_override", true, true).with_limits(PARTNER_CONFIG_OVERRIDE_LIMITS),
    ComponentEntry::of::<types::PayoutAttributes>("partner_referrals", "payout_attributes", true, true).with_limits(PAYOUT_ATTRIBUTES_LIMITS),
    ComponentEntry::of::<String>("partner_referrals", "percentage", true, true).with_limits(PERCENTAGE_LIMITS),
    ComponentEntry::of::<types::Person>("partner_referrals", "person", true, true).with_limits(PERSON_LIMITS),
    ComponentEntry::of::<types::PersonAddressDetail>("partner_referrals", "person_address_detail", true, true).with_limits(BUSINESS_ADDRESS_DETAIL_LIMITS),
    ComponentEntry::of::<Vec<types::PersonAddressDetail>>("partner_referrals", "person_address_detail_list", true, true).with_limits(BANK_LIST_LIMITS),
    ComponentEntry::of::<types::PersonAddressType>("partner_referrals", "person_address_type", true, true).with_limits(BUSINESS_ADDRESS_TYPE_LIMITS),
    ComponentEntry::of::<types::PersonDocument>("partner_referrals", "person_document", true, true).with_limits(BUSINESS_DOCUMENT_LIMITS),
    ComponentEntry::of::<Vec<types::PersonDocument>>("partner_referrals", "person_document_list", true, true).with_limits(BUSINESS_DOCUMENT_LIST_LIMITS),
    ComponentEntry::of::<types::PersonDocumentType>("partner_referrals", "person_document_type", true, true).with_limits(BUSINESS_ADDRESS_TYPE_LIMITS),
    ComponentEntry::of::<types::PersonName>("partner_referrals", "person_name", true, true).with_limits(PERSON_NAME_LIMITS),
    ComponentEntry::of::<Vec<types::PersonName>>("partner_referrals", "person_name_list", true, true).with_limits(BANK_LIST_LIMITS),
    ComponentEntry::of::<types::PersonNameType>("partner_referrals", "person_name_type", true, true).with_limits(BUSINESS_ADDRESS_TYPE_LIMITS),
    ComponentEntry::of::<types::PersonPhoneDetail>("partner_referrals", "person_phone_detail", true, true).with_limits(PERSON_PHONE_DETAIL_LIMITS),
    ComponentEntry::of::<Vec<types::PersonPhoneDetail>>("partner_referrals", "person_phone_detail_list", true, true).with_limits(BANK_LIST_LIMITS),
    ComponentEntry::of::<types::Phone>("partner_referrals", "phone", true, true).with_limits(PHONE_LIMITS),
    ComponentEntry::of::<types::PhoneType>("partner_referrals", "phone_type", true, true),
    ComponentEntry::of::<types::Product>("partner_referrals", "product", true, true).with_limits(PRODUCT_LIMITS),
    ComponentEntry::of::<Vec<types::Product>>("partner_referrals", "product_list", true, true).with_limits(PRODUCT_LIST_LIMITS),
    ComponentEntry::of::<types::PurposeCode>("partner_referrals", "purpose_code_enum", true, true).with_limits(PURPOSE_CODE_ENUM_LIMITS),
    ComponentEntry::of::<types::ReferralData>("partner_referrals", "referral_data", true, true).with_limits(REFERRAL_DATA_LIMITS),
    ComponentEntry::of::<types::ReferralDataResponse>("partner_referrals", "referral_data_response", false, true).with_limits(REFERRAL_DATA_RESPONSE_LIMITS),
    ComponentEntry::of::<Vec<types::LinkDescription>>("partner_referrals", "referral_data_response_definitions-link_description_list", false, true).with_limits(INDIVIDUAL_OWNER_LIST_LIMITS),
    ComponentEntry::of::<types::RestApiIntegration>("partner_referrals", "rest_api_integration", true, true).with_limits(REST_API_INTEGRATION_LIMITS),
    ComponentEntry::of::<Vec<types::RestEndpointFeature>>("partner_referrals", "rest_api_integration_rest_endpoint_features_enum_list", true, true).with_limits(REST_API_INTEGRATION_REST_ENDPOINT_FEATURES_ENUM_LIST_LIMITS),
    ComponentEntry::of::<types::RestEndpointFeature>("partner_referrals", "rest_endpoint_features_enum", true, true).with_limits(REST_ENDPOINT_FEATURES_ENUM_LIMITS),
    ComponentEntry::of::<Vec<types::RestEndpointFeature>>("partner_referrals", "rest_endpoint_features_enum_list", true, true).with_limits(REST_ENDPOINT_FEATURES_ENUM_LIST_LIMITS),
    ComponentEntry::of::<types::SignupMode>("partner_referrals", "signup_mode", true, true).with_limits(SIGNUP_MODE_LIMITS),
    ComponentEntry::of::<types::ThirdPartyDetails>("partner_referrals", "third_party_details", true, true).with_limits(THIRD_PARTY_DETAILS_LIMITS),
    ComponentEntry::of::<types::TransferMethod>("partner_referrals", "transfer_method", true, true).with_limits(TRANSFER_METHOD_LIMITS),
    ComponentEntry::of::<Vec<types::TransferMethod>>("partner_referrals", "transfer_method_list", true, true).with_limits(COUNTRY_TRANSFER_METHOD_CURRENCY_SELECTION_LIST_LIMITS),
    ComponentEntry::of::<types::PhoneNumberTag>("partner_referrals", "phone_number_tag", true, true).with_limits(BUSINESS_ADDRESS_TYPE_LIMITS),
    ComponentEntry::of::<types::OfficeBearer>("partner_referrals", "office_bearer", true, true).with_limits(OFFICE_BEARER_LIMITS),
    ComponentEntry::of::<types::OfficeBearerRole>("partner_referrals", "office_bearer_role", true, true).with_limits(BUSINESS_ADDRESS_TYPE_LIMITS),
];

const ACCOUNT_LIMITS: &[(&str, Limits)] = &[
    ("individual_owners", Limits::NONE.max_items(2)),
];

const ADDRESS_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("street_number", Limits::NONE.max_length(100)),
    ("street_name", Limits::NONE.max_length(100)),
    ("street_type", Limits::NONE.max_length(100)),
    ("delivery_service", Limits::NONE.max_length(100)),
    ("building_name", Limits::NONE.max_length(100)),
    ("sub_building", Limits::NONE.max_length(100)),
];

const ADDRESS_PORTABLE_LIMITS: &[(&str, Limits)] = &[
    ("address_line_1", Limits::NONE.max_length(300)),
    ("address_line_2", Limits::NONE.max_length(300)),
    ("address_line_3", Limits::NONE.max_length(100)),
    ("admin_area_4", Limits::NONE.max_length(100)),
    ("admin_area_3", Limits::NONE.max_length(100)),
    ("admin_area_2", Limits::NONE.max_length(120)),
    ("admin_area_1", Limits::NONE.max_length(300)),
    ("postal_code", Limits::NONE.max_length(60)),
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const BANK_LIMITS: &[(&str, Limits)] = &[
    ("nick_name", Limits::NONE.min_length(1).max_length(50).pattern("^[0-9A-Za-z_-]+$")),
    ("account_number", Limits::NONE.min_length(1).max_length(50).pattern("\\d+")),
    ("account_type", Limits::NONE.min_length(1).max_length(50).pattern("^[0-9A-Z_]+$")),
    ("currency_code", Limits::NONE.min_length(3).max_length(3)),
    ("identifiers", Limits::NONE.max_items(20)),
    ("branch_location/address_line_1", Limits::NONE.max_length(300)),
    ("branch_location/address_line_2", Limits::NONE.max_length(300)),
    ("branch_location/address_line_3", Limits::NONE.max_length(100)),
    ("branch_location/admin_area_4", Limits::NONE.max_length(100)),
    ("branch_location/admin_area_3", Limits::NONE.max_length(100)),
    ("branch_location/admin_area_2", Limits::NONE.max_length(120)),
    ("branch_location/admin_area_1", Limits::NONE.max_length(300)),
    ("branch_location/postal_code", Limits::NONE.max_length(60)),
    ("branch_location/country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const BANK_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_items(5)),
];

const BENEFICIAL_OWNERS_LIMITS: &[(&str, Limits)] = &[
    ("individual_beneficial_owners", Limits::NONE.max_items(5)),
    ("business_beneficial_owners", Limits::NONE.max_items(5)),
];

const BILLING_AGREEMENT_LIMITS: &[(&str, Limits)] = &[
    ("description", Limits::NONE.min_length(1).max_length(125).pattern("^.+$")),
    ("merchant_custom_data", Limits::NONE.min_length(1).max_length(125).pattern("^[a-zA-Z0-9-]+$")),
    ("approval_url", Limits::NONE.min_length(1).max_length(125)),
    ("ec_token", Limits::NONE.min_length(1).max_length(50).pattern("^[0-9A-Z_-]+$")),
];

const BILLING_EXPERIENCE_PREFERENCE_LIMITS: &[(&str, Limits)] = &[
    ("experience_id", Limits::NONE.min_length(1).max_length(20).pattern("^[a-zA-Z0-9-]+$")),
];

const BIRTH_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("date_of_birth", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
];

const BUSINESS_LIMITS: &[(&str, Limits)] = &[
    ("business_incorporation/incorporation_country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("business_incorporation/incorporation_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("business_incorporation/incorporation_province_code", Limits::NONE.min_length(1).max_length(50).pattern("^[A-Z]{2}-([A-Z]{2,3}|[0-9]{2,3})$")),
    ("names", Limits::NONE.max_items(5)),
    ("emails", Limits::NONE.max_items(5)),
    ("website", Limits::NONE.min_length(1).max_length(50)),
    ("addresses", Limits::NONE.max_items(5)),
    ("phones", Limits::NONE.max_items(5)),
    ("documents", Limits::NONE.max_items(20)),
];

const BUSINESS_ADDRESS_DETAIL_LIMITS: &[(&str, Limits)] = &[
    ("address_line_1", Limits::NONE.max_length(300)),
    ("address_line_2", Limits::NONE.max_length(300)),
    ("address_line_3", Limits::NONE.max_length(100)),
    ("admin_area_4", Limits::NONE.max_length(100)),
    ("admin_area_3", Limits::NONE.max_length(100)),
    ("admin_area_2", Limits::NONE.max_length(120)),
    ("admin_area_1", Limits::NONE.max_length(300)),
    ("postal_code", Limits::NONE.max_length(60)),
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const BUSINESS_ADDRESS_TYPE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const BUSINESS_BENEFICIAL_OWNER_LIMITS: &[(&str, Limits)] = &[
    ("business_incorporation/incorporation_country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("business_incorporation/incorporation_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("business_incorporation/incorporation_province_code", Limits::NONE.min_length(1).max_length(50).pattern("^[A-Z]{2}-([A-Z]{2,3}|[0-9]{2,3})$")),
    ("names", Limits::NONE.max_items(5)),
    ("emails", Limits::NONE.max_items(5)),
    ("website", Limits::NONE.min_length(1).max_length(50)),
    ("addresses", Limits::NONE.max_items(5)),
    ("phones", Limits::NONE.max_items(5)),
    ("documents", Limits::NONE.max_items(20)),
    ("percentage_of_ownership", Limits::NONE.pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
];

const BUSINESS_DOCUMENT_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(20).pattern("^[0-9A-Z]+$")),
    ("labels", Limits::NONE.min_items(1).max_items(50)),
    ("name", Limits::NONE.min_length(1).max_length(100).pattern("^[0-9A-Za-z_-]+$")),
    ("identification_number", Limits::NONE.min_length(1).max_length(100).pattern("^[a-zA-Z0-9-]+$")),
    ("issue_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("expiry_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("issuing_country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("files", Limits::NONE.min_items(1).max_items(50)),
    ("links", Limits::NONE.min_items(1).max_items(10)),
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const BUSINESS_DOCUMENT_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_items(20)),
];

const BUSINESS_ENTITY_LIMITS: &[(&str, Limits)] = &[
    ("business_incorporation/incorporation_country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("business_incorporation/incorporation_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("business_incorporation/incorporation_province_code", Limits::NONE.min_length(1).max_length(50).pattern("^[A-Z]{2}-([A-Z]{2,3}|[0-9]{2,3})$")),
    ("names", Limits::NONE.max_items(5)),
    ("emails", Limits::NONE.max_items(5)),
    ("website", Limits::NONE.min_length(1).max_length(50)),
    ("addresses", Limits::NONE.max_items(5)),
    ("phones", Limits::NONE.max_items(5)),
    ("documents", Limits::NONE.max_items(20)),
    ("office_bearers", Limits::NONE.max_items(5)),
    ("purpose_code/*", Limits::NONE.min_length(1).max_length(50).pattern("^[a-zA-Z0-9]([a-zA-Z0-9_ ])+$")),
    ("business_description", Limits::NONE.min_length(1).max_length(256)),
];

const BUSINESS_INDUSTRY_LIMITS: &[(&str, Limits)] = &[
    ("category", Limits::NONE.min_length(1).max_length(20).pattern("^\\d+$")),
    ("mcc_code", Limits::NONE.min_length(1).max_length(20).pattern("^\\d+$")),
    ("subcategory", Limits::NONE.min_length(1).max_length(20).pattern("^\\d+$")),
];

const BUSINESS_NAME_LIMITS: &[(&str, Limits)] = &[
    ("business_name", Limits::NONE.max_length(300)),
];

const BUSINESS_NAME_DETAIL_LIMITS: &[(&str, Limits)] = &[
    ("business_name", Limits::NONE.max_length(300)),
    ("id", Limits::NONE.min_length(1).max_length(20)),
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const BUSINESS_PHONE_DETAIL_LIMITS: &[(&str, Limits)] = &[
    ("country_code", Limits::NONE.min_length(1).max_length(3).pattern("^[0-9]{1,3}?$")),
    ("national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
    ("extension_number", Limits::NONE.min_length(1).max_length(15).pattern("^[0-9]{1,15}?$")),
    ("contact_name", Limits::NONE.min_length(1).max_length(900)),
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("tags", Limits::NONE.max_items(20)),
    ("tags/*", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const BUSINESS_TYPE_INFO_LIMITS: &[(&str, Limits)] = &[
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("subtype", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const CAPABILITIES_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(127).pattern("^[A-Z0-9_]+$")),
];

const CAPABILITIES_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(5)),
    ("*", Limits::NONE.min_length(1).max_length(127).pattern("^[A-Z0-9_]+$")),
];

const COUNTRY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const COUNTRY_TRANSFER_METHOD_CURRENCY_SELECTION_LIMITS: &[(&str, Limits)] = &[
    ("country", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("transfer_methods", Limits::NONE.min_items(1).max_items(50)),
];

const COUNTRY_TRANSFER_METHOD_CURRENCY_SELECTION_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(50)),
];

const CREATE_REFERRAL_DATA_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("links", Limits::NONE.min_items(1).max_items(10)),
];

const CURRENCY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(3)),
];

const CURRENCY_CODE_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(50)),
    ("*", Limits::NONE.min_length(3).max_length(3)),
];

const DATE_NO_TIME_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
];

const DATE_TIME_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const DEFINITIONS_LINK_DESCRIPTION_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(10)),
];

const DEPENDENT_PROCESS_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(5)),
];

const DOCUMENT_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(20).pattern("^[0-9A-Z]+$")),
    ("labels", Limits::NONE.min_items(1).max_items(50)),
    ("name", Limits::NONE.min_length(1).max_length(100).pattern("^[0-9A-Za-z_-]+$")),
    ("identification_number", Limits::NONE.min_length(1).max_length(100).pattern("^[a-zA-Z0-9-]+$")),
    ("issue_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("expiry_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("issuing_country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("files", Limits::NONE.min_items(1).max_items(50)),
    ("links", Limits::NONE.min_items(1).max_items(10)),
];

const EMAIL_LIMITS: &[(&str, Limits)] = &[
    ("type", Limits::NONE.min_length(1).max_length(50).pattern("^[0-9A-Z_]+$")),
    ("email", Limits::NONE.min_length(3).max_length(254).pattern("^.+@[^\"\\-].+$")),
];

const EMAIL_ADDRESS_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(254).pattern("^.+@[^\"\\-].+$")),
];

const FILE_REFERENCE_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(255)),
    ("reference_url", Limits::NONE.min_length(1).max_length(2000)),
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("size", Limits::NONE.pattern("^[0-9]+$")),
];

const FINANCIAL_INSTRUMENTS_LIMITS: &[(&str, Limits)] = &[
    ("banks", Limits::NONE.max_items(5)),
];

const FIRST_PARTY_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("features/*", Limits::NONE.min_length(1).max_length(100).pattern("^[0-9A-Z_-]+$")),
    ("seller_nonce", Limits::NONE.min_length(44).max_length(128).pattern("^[a-zA-Z0-9-_:]+$")),
];

const IDENTIFIER_LIMITS: &[(&str, Limits)] = &[
    ("type", Limits::NONE.min_length(1).max_length(125).pattern("^[0-9A-Z_-]+$")),
    ("value", Limits::NONE.min_length(1).max_length(125).pattern("^[A-Za-z0-9-_.+/ =]+")),
];

const INDIVIDUAL_BENEFICIAL_OWNER_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(20).pattern("^[0-9A-Z]+$")),
    ("names", Limits::NONE.max_items(5)),
    ("citizenship", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("addresses", Limits::NONE.max_items(5)),
    ("phones", Limits::NONE.max_items(5)),
    ("documents", Limits::NONE.max_items(20)),
    ("percentage_of_ownership", Limits::NONE.pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
];

const INDIVIDUAL_OWNER_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(20).pattern("^[0-9A-Z]+$")),
    ("names", Limits::NONE.max_items(5)),
    ("citizenship", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("addresses", Limits::NONE.max_items(5)),
    ("phones", Limits::NONE.max_items(5)),
    ("documents", Limits::NONE.max_items(20)),
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const INDIVIDUAL_OWNER_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_items(2)),
];

const LANGUAGE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}))?$")),
];

const LEGAL_CONSENT_LIMITS: &[(&str, Limits)] = &[
    ("type", Limits::NONE.min_length(1).max_length(127).pattern("^[0-9A-Z_-]+$")),
];

const MONEY_LIMITS: &[(&str, Limits)] = &[
    ("currency_code", Limits::NONE.min_length(3).max_length(3)),
    ("value", Limits::NONE.max_length(32).pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
];

const NAME_LIMITS: &[(&str, Limits)] = &[
    ("prefix", Limits::NONE.max_length(140)),
    ("given_name", Limits::NONE.max_length(140)),
    ("surname", Limits::NONE.max_length(140)),
    ("middle_name", Limits::NONE.max_length(140)),
    ("suffix", Limits::NONE.max_length(140)),
    ("full_name", Limits::NONE.max_length(300)),
];

const OPERATION_LIMITS: &[(&str, Limits)] = &[
    ("operation", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_-]+$")),
];

const PARTNER_CONFIG_OVERRIDE_LIMITS: &[(&str, Limits)] = &[
    ("partner_logo_url", Limits::NONE.min_length(1).max_length(127)),
    ("return_url", Limits::NONE.min_length(1).max_length(127)),
    ("return_url_description", Limits::NONE.min_length(1).max_length(127).pattern("^.+$")),
    ("action_renewal_url", Limits::NONE.min_length(1).max_length(127)),
];

const PAYOUT_ATTRIBUTES_LIMITS: &[(&str, Limits)] = &[
    ("country_transfer_method_currency_selection", Limits::NONE.min_items(1).max_items(50)),
];

const PERCENTAGE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
];

const PERSON_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(20).pattern("^[0-9A-Z]+$")),
    ("names", Limits::NONE.max_items(5)),
    ("citizenship", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("addresses", Limits::NONE.max_items(5)),
    ("phones", Limits::NONE.max_items(5)),
    ("documents", Limits::NONE.max_items(20)),
];

const PERSON_NAME_LIMITS: &[(&str, Limits)] = &[
    ("prefix", Limits::NONE.max_length(140)),
    ("given_name", Limits::NONE.max_length(140)),
    ("surname", Limits::NONE.max_length(140)),
    ("middle_name", Limits::NONE.max_length(140)),
    ("suffix", Limits::NONE.max_length(140)),
    ("full_name", Limits::NONE.max_length(300)),
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const PERSON_PHONE_DETAIL_LIMITS: &[(&str, Limits)] = &[
    ("country_code", Limits::NONE.min_length(1).max_length(3).pattern("^[0-9]{1,3}?$")),
    ("national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
    ("extension_number", Limits::NONE.min_length(1).max_length(15).pattern("^[0-9]{1,15}?$")),
    ("contact_name", Limits::NONE.min_length(1).max_length(900)),
    ("tags", Limits::NONE.max_items(20)),
    ("tags/*", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const PHONE_LIMITS: &[(&str, Limits)] = &[
    ("country_code", Limits::NONE.min_length(1).max_length(3).pattern("^[0-9]{1,3}?$")),
    ("national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
    ("extension_number", Limits::NONE.min_length(1).max_length(15).pattern("^[0-9]{1,15}?$")),
];

const PRODUCT_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(127).pattern("^[0-9A-Z_-]+$")),
];

const PRODUCT_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(5)),
    ("*", Limits::NONE.min_length(1).max_length(127).pattern("^[0-9A-Z_-]+$")),
];

const PURPOSE_CODE_ENUM_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(50).pattern("^[a-zA-Z0-9]([a-zA-Z0-9_ ])+$")),
];

const REFERRAL_DATA_LIMITS: &[(&str, Limits)] = &[
    ("individual_owners", Limits::NONE.max_items(2)),
    ("email", Limits::NONE.min_length(3).max_length(254).pattern("^.+@[^\"\\-].+$")),
    ("preferred_language_code", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}))?$")),
    ("tracking_id", Limits::NONE.min_length(1).max_length(127)),
    ("operations", Limits::NONE.min_items(1).max_items(5)),
    ("products", Limits::NONE.min_items(1).max_items(5)),
    ("products/*", Limits::NONE.min_length(1).max_length(127).pattern("^[0-9A-Z_-]+$")),
    ("capabilities", Limits::NONE.min_items(1).max_items(5)),
    ("capabilities/*", Limits::NONE.min_length(1).max_length(127).pattern("^[A-Z0-9_]+$")),
    ("outside_process_dependencies", Limits::NONE.min_items(1).max_items(5)),
    ("legal_consents", Limits::NONE.min_items(1).max_items(5)),
    ("legal_country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const REFERRAL_DATA_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("partner_referral_id", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Za-z_.-]+$")),
    ("submitter_payer_id", Limits::NONE.min_length(1).max_length(20).pattern("^[0-9A-Z]+$")),
    ("links", Limits::NONE.max_items(2)),
    ("submitter_client_id", Limits::NONE.min_length(1).max_length(255).pattern("^[a-zA-Z0-9-_]+$")),
];

const REST_API_INTEGRATION_LIMITS: &[(&str, Limits)] = &[
    ("integration_method", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_-]+$")),
    ("integration_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_-]+$")),
];

const REST_API_INTEGRATION_REST_ENDPOINT_FEATURES_ENUM_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_items(20)),
    ("*", Limits::NONE.min_length(1).max_length(100).pattern("^[0-9A-Z_-]+$")),
];

const REST_ENDPOINT_FEATURES_ENUM_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(100).pattern("^[0-9A-Z_-]+$")),
];

const REST_ENDPOINT_FEATURES_ENUM_LIST_LIMITS: &[(&str, Limits)] = &[
    ("*", Limits::NONE.min_length(1).max_length(100).pattern("^[0-9A-Z_-]+$")),
];

const SIGNUP_MODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(255)),
];

const THIRD_PARTY_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("signup_mode", Limits::NONE.min_length(1).max_length(255)),
    ("organization", Limits::NONE.min_length(1).max_length(127).pattern("^.*$")),
    ("features", Limits::NONE.max_items(20)),
    ("features/*", Limits::NONE.min_length(1).max_length(100).pattern("^[0-9A-Z_-]+$")),
];

const TRANSFER_METHOD_LIMITS: &[(&str, Limits)] = &[
    ("transfer_method_type", Limits::NONE.min_length(1).max_length(50).pattern("^[0-9A-Z_-]+$")),
    ("currencies", Limits::NONE.min_items(1).max_items(50)),
    ("currencies/*", Limits::NONE.min_length(3).max_length(3)),
];

const OFFICE_BEARER_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(20).pattern("^[0-9A-Z]+$")),
    ("names", Limits::NONE.max_items(5)),
    ("citizenship", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("addresses", Limits::NONE.max_items(5)),
    ("phones", Limits::NONE.max_items(5)),
    ("documents", Limits::NONE.max_items(20)),
    ("role", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];
