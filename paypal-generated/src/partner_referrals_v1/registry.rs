// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! The operations and components of PayPal's Partner Referrals v1 API as data.

use paypal_runtime::{
    EmptyBody, Method, RequestIdUse, model::kind_of,
    registry::{BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "partner_referrals_v1",
        id: "partner-referrals.create",
        method: Method::Post,
        path: "/v1/customer/partner-referrals",
        rust_path: "paypal_generated::partner_referrals_v1::PartnerReferralsV1::create",
        operation: &operations::partner_referrals::CREATE,
        description: "Submits a seller's data for onboarding in the older format. For new integrations use `partner_referrals().create`, which supports more products. In both versions the seller continues at the link `action_url`; here the consent is `SHARE_DATA_CONSENT` in the list of collected consents.",
        parameters: &[],
        request: Some(BodyEntry { component: Some("referral_data"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(201, Some("create_referral_data_response"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/customer/partner-referrals/readwrite"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "partner_referrals_v1",
        id: "partner-referrals.read",
        method: Method::Get,
        path: "/v1/customer/partner-referrals/{partner_referral_id}",
        rust_path: "paypal_generated::partner_referrals_v1::PartnerReferralsV1::get",
        operation: &operations::partner_referrals::GET,
        description: "Retrieves an earlier submission, with the payer id of the partner who submitted it. Two scopes permit it: `partner-referrals/readwrite` and the narrower one without that suffix.",
        parameters: &[
            ParameterEntry { name: "partner_referral_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the referral.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("referral_data_response"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/customer/partner-referrals/readwrite"], &["https://uri.paypal.com/services/customer/partner-referrals"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "partner_referrals_v1",
        id: "merchant-integration.find",
        method: Method::Get,
        path: "/v1/customer/partners/{partner_id}/merchant-integrations",
        rust_path: "paypal_generated::partner_referrals_v1::PartnerReferralsV1::find_merchant_integrations",
        operation: &operations::merchant_integration::FIND_MERCHANT_INTEGRATIONS,
        description: "Finds the account of a referred seller by the partner's `tracking_id`. Store the returned `merchant_id` and pass it to `partner_referrals_v1().get_merchant_integration`. PayPal's file declares `201` for this read; the client accepts both `201` and `200`.",
        parameters: &[
            ParameterEntry { name: "partner_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The payer id of the partner's account.", limits: &[] },
            ParameterEntry { name: "tracking_id", place: ParameterPlace::Query, required: true, kind: kind_of::<String>(), description: "The partner's own id for the seller, from the referral.", limits: &[] },
        ],
        request: None,
        responses: &[(201, Some("merchant-integration")), (200, Some("merchant-integration"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/customer/partner"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "partner_referrals_v1",
        id: "merchant-integration.status",
        method: Method::Get,
        path: "/v1/customer/partners/{partner_id}/merchant-integrations/{merchant_id}",
        rust_path: "paypal_generated::partner_referrals_v1::PartnerReferralsV1::get_merchant_integration",
        operation: &operations::merchant_integration::GET_MERCHANT_INTEGRATION,
        description: "Shows whether an onboarded seller can receive payments. Allow sales only when `payments_receivable` and `primary_email_confirmed` are both true, and inform the seller if one is false. The response also lists the vetting per product, limitations and granted permissions; call it again after `MERCHANT.PARTNER-CONSENT.REVOKED`.",
        parameters: &[
            ParameterEntry { name: "partner_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The payer id of the partner's account.", limits: &[] },
            ParameterEntry { name: "merchant_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The payer id of the seller's account.", limits: &[] },
            ParameterEntry { name: "fields", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "The parts of the answer to return.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("merchant-integration"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/customer/partner"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "partner_referrals_v1",
        id: "merchant-integration.credentials",
        method: Method::Get,
        path: "/v1/customer/partners/{partner_id}/merchant-integrations/credentials",
        rust_path: "paypal_generated::partner_referrals_v1::PartnerReferralsV1::get_merchant_credentials",
        operation: &operations::merchant_integration::GET_MERCHANT_CREDENTIALS,
        description: "Reads the client id and secret of a seller who integrates as `FIRST_PARTY`. The access token must come from the code that the seller's browser brought back, exchanged with the referral's `seller_nonce` as verifier; the partner's ordinary token is not accepted. Protect the secret like a password: the crate redacts it in `Debug` output.",
        parameters: &[
            ParameterEntry { name: "partner_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The payer id of the partner's account.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("merchant-integration.credentials"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/customer/partner"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "partner_referrals_v1",
        id: "partner.read",
        method: Method::Get,
        path: "/v1/customer/partners/{id}",
        rust_path: "paypal_generated::partner_referrals_v1::PartnerReferralsV1::get_partner",
        operation: &operations::partner::GET_PARTNER,
        description: "Fetches a partner's own onboarding preferences: logo, products, agreements and so on. `country_code` (2 letters) and `product` limit the response.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the partner.", limits: &[("", Limits::NONE.min_length(1).max_length(20).pattern("^.*$"))] },
            ParameterEntry { name: "country_code", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "The country of the settings, as two letters.", limits: &[("", Limits::NONE.min_length(2).max_length(2).pattern("^([a-zA-Z]{2})$"))] },
            ParameterEntry { name: "product", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "The product of the settings.", limits: &[("", Limits::NONE.min_length(1).max_length(20).pattern("^.*$"))] },
            ParameterEntry { name: "X-PAYPAL-SECURITY-CONTEXT", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The security context of calls within PayPal.", limits: &[("", Limits::NONE.min_length(1).max_length(4000).pattern("^.*$"))] },
        ],
        request: None,
        responses: &[(200, Some("partner"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/customer/partner"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "partner_referrals_v1",
        id: "partner.create",
        method: Method::Post,
        path: "/v1/customer/partners/{id}",
        rust_path: "paypal_generated::partner_referrals_v1::PartnerReferralsV1::create_partner",
        operation: &operations::partner::CREATE_PARTNER,
        description: "Registers a partner's settings for the first time, under an id of at most 20 characters. `launch_type` defaults to `FULL_BROWSER`, `receives_credential` to false. No request id protects against sending it twice; for later changes use `partner_referrals_v1().update_partner`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the partner.", limits: &[("", Limits::NONE.min_length(1).max_length(20).pattern("^.*$"))] },
            ParameterEntry { name: "X-PAYPAL-SECURITY-CONTEXT", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The security context of calls within PayPal.", limits: &[("", Limits::NONE.min_length(1).max_length(4000).pattern("^.*$"))] },
        ],
        request: Some(BodyEntry { component: Some("partner"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(201, Some("partner"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/customer/partner"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "partner_referrals_v1",
        id: "partner.update",
        method: Method::Put,
        path: "/v1/customer/partners/{id}",
        rust_path: "paypal_generated::partner_referrals_v1::PartnerReferralsV1::update_partner",
        operation: &operations::partner::UPDATE_PARTNER,
        description: "Replaces the stored preferences of a partner. The response is an empty `204`, so call `partner_referrals_v1().get_partner` to read the result. It works for registered partners; `partner_referrals_v1().create_partner` registers one.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the partner.", limits: &[("", Limits::NONE.min_length(1).max_length(20).pattern("^.*$"))] },
            ParameterEntry { name: "X-PAYPAL-SECURITY-CONTEXT", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The security context of calls within PayPal.", limits: &[("", Limits::NONE.min_length(1).max_length(4000).pattern("^.*$"))] },
        ],
        request: Some(BodyEntry { component: Some("partner"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/customer/partner"]],
        issues: &[],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<String>("partner_referrals_v1", "email_address", true, true).with_limits(EMAIL_ADDRESS_LIMITS),
    ComponentEntry::of::<types::Name>("partner_referrals_v1", "name", true, true).with_limits(NAME_LIMITS),
    ComponentEntry::of::<types::Phone>("partner_referrals_v1", "phone", true, true).with_limits(PHONE_LIMITS),
    ComponentEntry::of::<types::PhoneType>("partner_referrals_v1", "phone_type", true, true),
    ComponentEntry::of::<types::PhoneDetails>("partner_referrals_v1", "phone_details", true, true),
    ComponentEntry::of::<String>("partner_referrals_v1", "country_code", true, true).with_limits(COUNTRY_CODE_LIMITS),
    ComponentEntry::of::<types::Address>("partner_referrals_v1", "address", true, true).with_limits(ADDRESS_LIMITS),
    ComponentEntry::of::<types::IdentityDocumentType>("partner_referrals_v1", "identity_document_type", true, true),
    ComponentEntry::of::<types::IdentityDocument>("partner_referrals_v1", "identity_document", true, true).with_limits(IDENTITY_DOCUMENT_LIMITS),
    ComponentEntry::of::<types::AccountOwnerRelationship>("partner_referrals_v1", "account_owner_relationship", true, true).with_limits(ACCOUNT_OWNER_RELATIONSHIP_LIMITS),
    ComponentEntry::of::<types::PersonDetails>("partner_referrals_v1", "person_details", true, true).with_limits(PERSON_DETAILS_LIMITS),
    ComponentEntry::of::<types::BusinessType>("partner_referrals_v1", "business_type_enum", true, true).with_limits(BUSINESS_TYPE_ENUM_LIMITS),
    ComponentEntry::of::<types::BusinessSubType>("partner_referrals_v1", "business_sub_type", true, true).with_limits(BUSINESS_SUB_TYPE_LIMITS),
    ComponentEntry::of::<types::PurposeCode>("partner_referrals_v1", "purpose_code_enum", true, true),
    ComponentEntry::of::<types::BusinessName>("partner_referrals_v1", "business_name", true, true),
    ComponentEntry::of::<types::EventsType>("partner_referrals_v1", "events_type", true, true),
    ComponentEntry::of::<types::DateOfEvent>("partner_referrals_v1", "date_of_event", true, true),
    ComponentEntry::of::<types::Currency>("partner_referrals_v1", "currency", true, true),
    ComponentEntry::of::<types::CurrencyRange>("partner_referrals_v1", "currency_range", true, true),
    ComponentEntry::of::<types::EmailContact>("partner_referrals_v1", "email_contact", true, true).with_limits(EMAIL_CONTACT_LIMITS),
    ComponentEntry::of::<types::Person>("partner_referrals_v1", "person", true, true).with_limits(PERSON_LIMITS),
    ComponentEntry::of::<types::IndividualBeneficialOwner>("partner_referrals_v1", "individual_beneficial_owner", true, true).with_limits(INDIVIDUAL_BENEFICIAL_OWNER_LIMITS),
    ComponentEntry::of::<types::Business>("partner_referrals_v1", "business", true, true).with_limits(BUSINESS_LIMITS),
    ComponentEntry::of::<types::BusinessBeneficialOwner>("partner_referrals_v1", "business_beneficial_owner", true, true).with_limits(BUSINESS_BENEFICIAL_OWNER_LIMITS),
    ComponentEntry::of::<types::BeneficialOwners>("partner_referrals_v1", "beneficial_owners", true, true).with_limits(BENEFICIAL_OWNERS_LIMITS),
    ComponentEntry::of::<types::OfficeBearerRole>("partner_referrals_v1", "office_bearer_role", true, true).with_limits(BUSINESS_SUB_TYPE_LIMITS),
    ComponentEntry::of::<types::OfficeBearer>("partner_referrals_v1", "office_bearer", true, true).with_limits(OFFICE_BEARER_LIMITS),
    ComponentEntry::of::<types::BusinessDetails>("partner_referrals_v1", "business_details", true, true).with_limits(BUSINESS_DETAILS_LIMITS),
    ComponentEntry::of::<types::Identifier>("partner_referrals_v1", "identifier", true, true),
    ComponentEntry::of::<types::BankDetails>("partner_referrals_v1", "bank_details", true, true).with_limits(BANK_DETAILS_LIMITS),
    ComponentEntry::of::<types::AccountIdentifier>("partner_referrals_v1", "account_identifier", true, true),
    ComponentEntry::of::<types::PartnerSpecificIdentifiers>("partner_referrals_v1", "partner_specific_identifiers", true, true),
    ComponentEntry::of::<types::User>("partner_referrals_v1", "user", true, true).with_limits(USER_LIMITS),
    ComponentEntry::of::<types::RestEndpointFeature>("partner_referrals_v1", "rest_endpoint_features_enum", true, true),
    ComponentEntry::of::<types::IntegrationDetails>("partner_referrals_v1", "integration_details", true, true).with_limits(INTEGRATION_DETAILS_LIMITS),
    ComponentEntry::of::<types::BillingExperiencePreference>("partner_referrals_v1", "billing_experience_preference", true, true),
    ComponentEntry::of::<types::BillingAgreement>("partner_referrals_v1", "billing_agreement", true, true),
    ComponentEntry::of::<types::Capabilities>("partner_referrals_v1", "capabilities", true, true),
    ComponentEntry::of::<types::WebExperiencePreference>("partner_referrals_v1", "web_experience_preference", true, true),
    ComponentEntry::of::<types::LegalConsent>("partner_referrals_v1", "legal_consent", true, true),
    ComponentEntry::of::<types::ReferralProduct>("partner_referrals_v1", "product_name", true, true),
    ComponentEntry::of::<types::ReferralData>("partner_referrals_v1", "referral_data", true, true),
    ComponentEntry::of::<types::LinkDescription>("partner_referrals_v1", "link_description", false, true),
    ComponentEntry::of::<types::CreateReferralDataResponse>("partner_referrals_v1", "create_referral_data_response", false, true),
    ComponentEntry::of::<types::ReferralDataResponse>("partner_referrals_v1", "referral_data_response", false, true),
    ComponentEntry::of::<types::AccountCapabilityNames>("partner_referrals_v1", "account_capability_names", false, true).with_limits(BUSINESS_SUB_TYPE_LIMITS),
    ComponentEntry::of::<types::Product>("partner_referrals_v1", "product", false, true).with_limits(PRODUCT_LIMITS),
    ComponentEntry::of::<types::Signature>("partner_referrals_v1", "signature", false, true),
    ComponentEntry::of::<types::Certificate>("partner_referrals_v1", "certificate", false, true),
    ComponentEntry::of::<types::Credential>("partner_referrals_v1", "credential", false, true),
    ComponentEntry::of::<types::OauthThirdParty>("partner_referrals_v1", "oauth-third-party", false, true),
    ComponentEntry::of::<types::OauthIntegration>("partner_referrals_v1", "oauth-integration", false, true),
    ComponentEntry::of::<types::Limitation>("partner_referrals_v1", "limitation", false, true),
    ComponentEntry::of::<types::AccountCapabilityStatus>("partner_referrals_v1", "account_capability_status", false, true).with_limits(ACCOUNT_CAPABILITY_STATUS_LIMITS),
    ComponentEntry::of::<types::CapabilityLimitTypes>("partner_referrals_v1", "capability_limit_types", false, true).with_limits(BUSINESS_SUB_TYPE_LIMITS),
    ComponentEntry::of::<types::CapabilityLimit>("partner_referrals_v1", "capability_limit", false, true).with_limits(CAPABILITY_LIMIT_LIMITS),
    ComponentEntry::of::<types::AccountCapability>("partner_referrals_v1", "account_capability", false, true).with_limits(ACCOUNT_CAPABILITY_LIMITS),
    ComponentEntry::of::<types::MerchantIntegration>("partner_referrals_v1", "merchant-integration", false, true).with_limits(MERCHANT_INTEGRATION_LIMITS),
    ComponentEntry::of::<types::MerchantCredentials>("partner_referrals_v1", "merchant-integration.credentials", false, true).with_limits(MERCHANT_INTEGRATION_CREDENTIALS_LIMITS),
    ComponentEntry::of::<types::ProductIntegration>("partner_referrals_v1", "product-integration", true, true),
    ComponentEntry::of::<types::ProductPreferences>("partner_referrals_v1", "product-preferences", true, true).with_limits(PRODUCT_PREFERENCES_LIMITS),
    ComponentEntry::of::<types::Message>("partner_referrals_v1", "message", true, true).with_limits(MESSAGE_LIMITS),
    ComponentEntry::of::<types::RegionPreferences>("partner_referrals_v1", "region-preferences", true, true),
    ComponentEntry::of::<types::Partner>("partner_referrals_v1", "partner", true, true),
];

const EMAIL_ADDRESS_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(254).pattern("^.+@[^\"\\-].+$")),
];

const NAME_LIMITS: &[(&str, Limits)] = &[
    ("prefix", Limits::NONE.max_length(140)),
    ("given_name", Limits::NONE.max_length(140)),
    ("surname", Limits::NONE.max_length(140)),
    ("middle_name", Limits::NONE.max_length(140)),
    ("suffix", Limits::NONE.max_length(140)),
    ("alternate_full_name", Limits::NONE.max_length(300)),
    ("full_name", Limits::NONE.max_length(300)),
];

const PHONE_LIMITS: &[(&str, Limits)] = &[
    ("country_code", Limits::NONE.min_length(1).max_length(3).pattern("^[0-9]{1,3}?$")),
    ("national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
    ("extension_number", Limits::NONE.min_length(1).max_length(15).pattern("^[0-9]{1,15}?$")),
];

const COUNTRY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const ADDRESS_LIMITS: &[(&str, Limits)] = &[
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const IDENTITY_DOCUMENT_LIMITS: &[(&str, Limits)] = &[
    ("value", Limits::NONE.pattern("^[A-Za-z0-9]+$")),
    ("issuer_country_code", Limits::NONE.pattern("^[A-Z]([A-Z]|\\d)$")),
];

const ACCOUNT_OWNER_RELATIONSHIP_LIMITS: &[(&str, Limits)] = &[
    ("country_code_of_nationality", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const PERSON_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("^.+@[^\"\\-].+$")),
    ("nationality_country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const BUSINESS_TYPE_ENUM_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(255)),
];

const BUSINESS_SUB_TYPE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const EMAIL_CONTACT_LIMITS: &[(&str, Limits)] = &[
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("^.+@[^\"\\-].+$")),
];

const PERSON_LIMITS: &[(&str, Limits)] = &[
    ("phone_contacts", Limits::NONE.min_items(1).max_items(10)),
    ("nationality_country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const INDIVIDUAL_BENEFICIAL_OWNER_LIMITS: &[(&str, Limits)] = &[
    ("phone_contacts", Limits::NONE.min_items(1).max_items(10)),
    ("nationality_country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("percentage_of_ownership", Limits::NONE.min_length(1).max_length(20)),
];

const BUSINESS_LIMITS: &[(&str, Limits)] = &[
    ("names", Limits::NONE.min_items(1).max_items(20)),
    ("phone_contacts", Limits::NONE.min_items(1).max_items(20)),
    ("business_subtype", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("category", Limits::NONE.min_length(1).max_length(50).pattern("^\\d+$")),
    ("sub_category", Limits::NONE.min_length(1).max_length(50).pattern("^\\d+$")),
    ("merchant_category_code", Limits::NONE.min_length(1).max_length(50).pattern("^\\d+$")),
    ("website_urls/*", Limits::NONE.min_length(1).max_length(128)),
    ("business_type", Limits::NONE.min_length(1).max_length(255)),
];

const BUSINESS_BENEFICIAL_OWNER_LIMITS: &[(&str, Limits)] = &[
    ("names", Limits::NONE.min_items(1).max_items(20)),
    ("phone_contacts", Limits::NONE.min_items(1).max_items(20)),
    ("business_subtype", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("category", Limits::NONE.min_length(1).max_length(50).pattern("^\\d+$")),
    ("sub_category", Limits::NONE.min_length(1).max_length(50).pattern("^\\d+$")),
    ("merchant_category_code", Limits::NONE.min_length(1).max_length(50).pattern("^\\d+$")),
    ("website_urls/*", Limits::NONE.min_length(1).max_length(128)),
    ("business_type", Limits::NONE.min_length(1).max_length(255)),
    ("percentage_of_ownership", Limits::NONE.min_length(1).max_length(20)),
];

const BENEFICIAL_OWNERS_LIMITS: &[(&str, Limits)] = &[
    ("individual_beneficial_owners", Limits::NONE.max_items(20)),
    ("business_beneficial_owners", Limits::NONE.max_items(20)),
];

const OFFICE_BEARER_LIMITS: &[(&str, Limits)] = &[
    ("phone_contacts", Limits::NONE.min_items(1).max_items(10)),
    ("nationality_country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("role", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const BUSINESS_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("business_subtype", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("category", Limits::NONE.pattern("^\\d+$")),
    ("sub_category", Limits::NONE.pattern("^\\d+$")),
    ("merchant_category_code", Limits::NONE.pattern("^\\d+$")),
    ("country_of_incorporation", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("office_bearers", Limits::NONE.max_items(10)),
    ("business_type", Limits::NONE.min_length(1).max_length(255)),
];

const BANK_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("account_number", Limits::NONE.pattern("\\d+")),
    ("currency_code", Limits::NONE.pattern("^([A-Z]){3}$")),
    ("identifiers", Limits::NONE.min_items(1)),
];

const USER_LIMITS: &[(&str, Limits)] = &[
    ("preferred_language_code", Limits::NONE.pattern("^([a-z]){2}_([A-Z]){2}$")),
];

const INTEGRATION_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("rest_first_party_details/partner_client_id", Limits::NONE.min_length(1).max_length(50)),
    ("rest_first_party_details/seller_nonce", Limits::NONE.min_length(44).max_length(128)),
];

const PRODUCT_LIMITS: &[(&str, Limits)] = &[
    ("capabilities/*", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const ACCOUNT_CAPABILITY_STATUS_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(64).pattern("^[A-Z_]+$")),
];

const CAPABILITY_LIMIT_LIMITS: &[(&str, Limits)] = &[
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const ACCOUNT_CAPABILITY_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("status", Limits::NONE.min_length(1).max_length(64).pattern("^[A-Z_]+$")),
];

const MERCHANT_INTEGRATION_LIMITS: &[(&str, Limits)] = &[
    ("given_name", Limits::NONE.min_length(1).max_length(140).pattern("^[a-zA-Z ,.'-]+$")),
    ("surname", Limits::NONE.min_length(1).max_length(140).pattern("^[a-zA-Z ,.'-]+$")),
];

const MERCHANT_INTEGRATION_CREDENTIALS_LIMITS: &[(&str, Limits)] = &[
    ("client_id", Limits::NONE.min_length(1).max_length(255)),
    ("client_secret", Limits::NONE.min_length(1).max_length(255)),
    ("payer_id", Limits::NONE.min_length(1).max_length(255)),
];

const PRODUCT_PREFERENCES_LIMITS: &[(&str, Limits)] = &[
    ("url", Limits::NONE.max_length(2048)),
];

const MESSAGE_LIMITS: &[(&str, Limits)] = &[
    ("message", Limits::NONE.max_length(255)),
];
