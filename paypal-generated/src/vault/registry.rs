// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! The operations and components of PayPal's Payment Method Tokens API as data.

use paypal_runtime::{
    Date, DateTime, EmptyBody, Method, RequestIdUse, Value, model::kind_of,
    registry::{BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "vault",
        id: "payment-tokens.create",
        method: Method::Post,
        path: "/v3/vault/payment-tokens",
        rust_path: "paypal_generated::vault::Vault::create_payment_token",
        operation: &operations::payment_tokens::CREATE_PAYMENT_TOKEN,
        description: "Creates a payment token, the permanent reference to a card or wallet. Its source is either the card's details or the id of a setup token, sent under `token`; the id of the new token is the `vault_id` of the payment source in `orders().create`. A request id is required, and PayPal recognizes it for 3 hours.",
        parameters: &[],
        request: Some(BodyEntry { component: Some("payment_token_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("payment_token_response")), (201, Some("payment_token_response"))],
        request_id: RequestIdUse::Supported { max_length: Some(10000), lifetime: Some("3 hours") },
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/vault/payment-tokens/readwrite"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "vault",
        id: "customer.payment-tokens.get",
        method: Method::Get,
        path: "/v3/vault/payment-tokens",
        rust_path: "paypal_generated::vault::Vault::list_payment_tokens",
        operation: &operations::customer_payment_tokens::LIST_PAYMENT_TOKENS,
        description: "Lists the payment tokens of one customer. `customer_id` is the `customer.id` of an earlier token, not a payer id. A page holds five tokens by default, and totals are at most 50. Show the tokens at checkout, so that the customer need not enter a card again.",
        parameters: &[
            ParameterEntry { name: "customer_id", place: ParameterPlace::Query, required: true, kind: kind_of::<String>(), description: "The customer whose tokens are returned: the `customer.id` of an earlier token.", limits: &[("", Limits::NONE.min_length(7).max_length(36).pattern("^[0-9a-zA-Z_-]+$"))] },
            ParameterEntry { name: "page_size", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of tokens on a page.", limits: &[("", Limits::NONE.minimum("1").maximum("5"))] },
            ParameterEntry { name: "page", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of the page, from 1.", limits: &[("", Limits::NONE.minimum("1").maximum("10"))] },
            ParameterEntry { name: "total_required", place: ParameterPlace::Query, required: false, kind: kind_of::<bool>(), description: "Whether to return the totals: only then are `total_items` and `total_pages` set.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("customer_vault_payment_tokens_response"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: Some("{\"kind\":\"page\",\"place\":\"query\",\"page\":\"page\",\"page_size\":\"page_size\",\"first\":1,\"items\":\"payment_tokens\",\"total\":\"total_required\",\"total_items\":\"total_items\",\"total_pages\":\"total_pages\"}"),
        scopes: &[&["https://uri.paypal.com/services/vault/payment-tokens/readwrite"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "vault",
        id: "payment-tokens.get",
        method: Method::Get,
        path: "/v3/vault/payment-tokens/{id}",
        rust_path: "paypal_generated::vault::Vault::get_payment_token",
        operation: &operations::payment_tokens::GET_PAYMENT_TOKEN,
        description: "Reads a payment token with its masked payment source. Use it before a charge to check a card's `expiry` or to show its `last_digits`; PayPal never returns the full number.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the token, from the response that created it.", limits: &[("", Limits::NONE.min_length(7).max_length(36).pattern("^[0-9a-zA-Z_-]+$"))] },
        ],
        request: None,
        responses: &[(200, Some("payment_token_response"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/vault/payment-tokens/readwrite"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "vault",
        id: "payment-tokens.delete",
        method: Method::Delete,
        path: "/v3/vault/payment-tokens/{id}",
        rust_path: "paypal_generated::vault::Vault::delete_payment_token",
        operation: &operations::payment_tokens::DELETE_PAYMENT_TOKEN,
        description: "Deletes a saved payment source permanently. Orders can no longer be paid with the token, and the webhook `VAULT.PAYMENT-TOKEN.DELETED` follows. The response is an empty 204; to save the source again, start with `vault().create_setup_token`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the token, from the response that created it.", limits: &[("", Limits::NONE.min_length(7).max_length(36).pattern("^[0-9a-zA-Z_-]+$"))] },
        ],
        request: None,
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/vault/payment-tokens/readwrite"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "vault",
        id: "setup-tokens.create",
        method: Method::Post,
        path: "/v3/vault/setup-tokens",
        rust_path: "paypal_generated::vault::Vault::create_setup_token",
        operation: &operations::setup_tokens::CREATE_SETUP_TOKEN,
        description: "Creates a temporary token while a payment source is checked or awaits consent. `verification_method` requests the verification of a card; if the status is `PAYER_ACTION_REQUIRED`, send the payer to the link `approve`. Afterwards create a permanent token with `vault().create_payment_token`. Every call must have a request id, which stays valid for 3 hours.",
        parameters: &[],
        request: Some(BodyEntry { component: Some("setup_token_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("setup_token_response")), (201, Some("setup_token_response"))],
        request_id: RequestIdUse::Supported { max_length: Some(10000), lifetime: Some("3 hours") },
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/vault/payment-tokens/read"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "vault",
        id: "setup-tokens.get",
        method: Method::Get,
        path: "/v3/vault/setup-tokens/{id}",
        rust_path: "paypal_generated::vault::Vault::get_setup_token",
        operation: &operations::setup_tokens::GET_SETUP_TOKEN,
        description: "Reads a setup token and its `status`. `PAYER_ACTION_REQUIRED` means that the payer has not finished; at `APPROVED`, call `vault().create_payment_token`. Cards have the result of their `verification`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the token, from the response that created it.", limits: &[("", Limits::NONE.min_length(7).max_length(36).pattern("^[0-9a-zA-Z_-]+$"))] },
        ],
        request: None,
        responses: &[(200, Some("setup_token_response"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/vault/payment-tokens/read"]],
        issues: &[],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<String>("vault", "account_id", false, true).with_limits(ACCOUNT_ID_LIMITS),
    ComponentEntry::of::<types::ApplePayPaymentTokenResponse>("vault", "apple_pay_payment_token_response", false, true).with_limits(APPLE_PAY_PAYMENT_TOKEN_RESPONSE_LIMITS),
    ComponentEntry::of::<types::BillingCycle>("vault", "billing_cycle", true, false).with_limits(BILLING_CYCLE_LIMITS),
    ComponentEntry::of::<Vec<types::BillingCycle>>("vault", "billing_cycle_list", true, false).with_limits(BILLING_CYCLE_LIST_LIMITS),
    ComponentEntry::of::<types::BinDetails>("vault", "bin_details", false, true).with_limits(BIN_DETAILS_LIMITS),
    ComponentEntry::of::<types::CardBrand>("vault", "card_brand", true, true).with_limits(CARD_BRAND_LIMITS),
    ComponentEntry::of::<types::CardResponse>("vault", "card_response", false, true).with_limits(CARD_RESPONSE_LIMITS),
    ComponentEntry::of::<types::CardResponseEntity>("vault", "card_response_entity", false, true).with_limits(CARD_RESPONSE_LIMITS),
    ComponentEntry::of::<types::CardType>("vault", "card_type", true, true).with_limits(CARD_BRAND_LIMITS),
    ComponentEntry::of::<types::CardVerificationDetails>("vault", "card_verification_details", false, true).with_limits(CARD_VERIFICATION_DETAILS_LIMITS),
    ComponentEntry::of::<types::CardVerificationMethod>("vault", "card_verification_method", true, false).with_limits(CARD_VERIFICATION_METHOD_LIMITS),
    ComponentEntry::of::<types::CardVerificationStatus>("vault", "card_verification_status", false, true).with_limits(CARD_VERIFICATION_METHOD_LIMITS),
    ComponentEntry::of::<String>("vault", "country_code", true, true).with_limits(COUNTRY_CODE_LIMITS),
    ComponentEntry::of::<String>("vault", "country_code-2", false, true).with_limits(COUNTRY_CODE_LIMITS),
    ComponentEntry::of::<String>("vault", "currency_code", true, true).with_limits(CURRENCY_CODE_LIMITS),
    ComponentEntry::of::<types::Customer>("vault", "customer", false, true).with_limits(CUSTOMER_LIMITS),
    ComponentEntry::of::<types::CustomerVaultPaymentTokensResponse>("vault", "customer_vault_payment_tokens_response", false, true).with_limits(CUSTOMER_VAULT_PAYMENT_TOKENS_RESPONSE_LIMITS),
    ComponentEntry::of::<Date>("vault", "date_no_time", true, true).with_limits(DATE_NO_TIME_LIMITS),
    ComponentEntry::of::<DateTime>("vault", "date_time", false, true).with_limits(DATE_TIME_LIMITS),
    ComponentEntry::of::<String>("vault", "date_year_month", true, true).with_limits(DATE_YEAR_MONTH_LIMITS),
    ComponentEntry::of::<types::PaymentTokenRequestPaymentSource>("vault", "definitions-payment_source", true, false).with_limits(DEFINITIONS_PAYMENT_SOURCE_LIMITS),
    ComponentEntry::of::<String>("vault", "email", true, true).with_limits(EMAIL_LIMITS),
    ComponentEntry::of::<types::Enrolled>("vault", "enrolled", false, true).with_limits(CARD_VERIFICATION_METHOD_LIMITS),
    ComponentEntry::of::<types::ExperienceContext>("vault", "experience_context", true, false).with_limits(EXPERIENCE_CONTEXT_LIMITS),
    ComponentEntry::of::<types::Frequency>("vault", "frequency", true, false),
    ComponentEntry::of::<String>("vault", "language", true, false).with_limits(LANGUAGE_LIMITS),
    ComponentEntry::of::<types::LinkDescription>("vault", "link_description", false, true),
    ComponentEntry::of::<Vec<types::LinkDescription>>("vault", "link_description_list", false, true).with_limits(LINK_DESCRIPTION_LIST_LIMITS),
    ComponentEntry::of::<String>("vault", "merchant_partner_customer_id", true, true).with_limits(MERCHANT_PARTNER_CUSTOMER_ID_LIMITS),
    ComponentEntry::of::<types::Money>("vault", "money", true, true).with_limits(MONEY_LIMITS),
    ComponentEntry::of::<Value>("vault", "network_token_entity", false, true),
    ComponentEntry::of::<types::NetworkTransactionReference>("vault", "network_transaction_reference_entity", false, true).with_limits(NETWORK_TRANSACTION_REFERENCE_ENTITY_LIMITS),
    ComponentEntry::of::<Value>("vault", "network_transaction_reference_request", true, false),
    ComponentEntry::of::<types::NetworkTransactionReference>("vault", "network_transaction_reference_response", false, true).with_limits(NETWORK_TRANSACTION_REFERENCE_ENTITY_LIMITS),
    ComponentEntry::of::<types::OneTimeCharges>("vault", "one_time_charges", true, false),
    ComponentEntry::of::<types::ParesStatus>("vault", "pares_status", false, true).with_limits(CARD_VERIFICATION_METHOD_LIMITS),
    ComponentEntry::of::<types::PayerBase>("vault", "payer_base", false, true).with_limits(PAYER_BASE_LIMITS),
    ComponentEntry::of::<types::PaymentTokenResponsePaymentSource>("vault", "payment_source", false, true),
    ComponentEntry::of::<types::PaymentTokenRequest>("vault", "payment_token_request", true, false),
    ComponentEntry::of::<types::PaymentTokenResponse>("vault", "payment_token_response", false, true).with_limits(PAYMENT_TOKEN_RESPONSE_LIMITS),
    ComponentEntry::of::<Vec<types::PaymentTokenResponse>>("vault", "payment_token_response_list", false, true).with_limits(PAYMENT_TOKEN_RESPONSE_LIST_LIMITS),
    ComponentEntry::of::<types::PaymentTokenStatus>("vault", "payment_token_status", false, true).with_limits(CARD_VERIFICATION_METHOD_LIMITS),
    ComponentEntry::of::<types::PaypalWalletRequest>("vault", "paypal_wallet_request", true, false).with_limits(PAYPAL_WALLET_REQUEST_LIMITS),
    ComponentEntry::of::<types::PaypalWalletResponse>("vault", "paypal_wallet_response", false, true).with_limits(PAYPAL_WALLET_RESPONSE_LIMITS),
    ComponentEntry::of::<types::Phone>("vault", "phone", false, true).with_limits(PHONE_LIMITS),
    ComponentEntry::of::<types::PhoneType>("vault", "phone_type", false, true),
    ComponentEntry::of::<types::PhoneWithType>("vault", "phone_with_type", false, true).with_limits(PHONE_WITH_TYPE_LIMITS),
    ComponentEntry::of::<types::Plan>("vault", "plan", true, false).with_limits(PLAN_LIMITS),
    ComponentEntry::of::<types::PricingScheme>("vault", "pricing_scheme", true, false).with_limits(PRICING_SCHEME_LIMITS),
    ComponentEntry::of::<Value>("vault", "product_override", true, false),
    ComponentEntry::of::<String>("vault", "products", false, true).with_limits(PRODUCTS_LIMITS),
    ComponentEntry::of::<Vec<String>>("vault", "products_list", false, true).with_limits(PRODUCTS_LIST_LIMITS),
    ComponentEntry::of::<types::SetupTokenRequest>("vault", "setup_token_request", true, false).with_limits(SETUP_TOKEN_REQUEST_LIMITS),
    ComponentEntry::of::<types::SetupTokenResponse>("vault", "setup_token_response", false, true).with_limits(SETUP_TOKEN_RESPONSE_LIMITS),
    ComponentEntry::of::<types::ThreeDSecureAuthenticationResponse>("vault", "three_d_secure_authentication_response", false, true).with_limits(THREE_D_SECURE_AUTHENTICATION_RESPONSE_LIMITS),
    ComponentEntry::of::<types::ThreeDSecureResult>("vault", "three_d_secure_authentication_response-2", false, true).with_limits(THREE_D_SECURE_AUTHENTICATION_RESPONSE_2_LIMITS),
    ComponentEntry::of::<types::TokenIdRequest>("vault", "token_id_request", true, false).with_limits(TOKEN_ID_REQUEST_LIMITS),
    ComponentEntry::of::<String>("vault", "vault_id", false, true).with_limits(VAULT_ID_LIMITS),
    ComponentEntry::of::<types::VaultInstruction>("vault", "vault_instruction", true, false).with_limits(CARD_BRAND_LIMITS),
    ComponentEntry::of::<types::VenmoRequest>("vault", "venmo_request", true, false).with_limits(PAYPAL_WALLET_REQUEST_LIMITS),
    ComponentEntry::of::<types::VenmoResponse>("vault", "venmo_response", false, true).with_limits(VENMO_RESPONSE_LIMITS),
    ComponentEntry::of::<types::WalletBase>("vault", "wallet_base", true, true).with_limits(PAYPAL_WALLET_REQUEST_LIMITS),
    ComponentEntry::of::<types::AddressPortable>("vault", "address_portable", true, false).with_limits(ADDRESS_PORTABLE_LIMITS),
    ComponentEntry::of::<types::Card>("vault", "card", true, true).with_limits(CARD_LIMITS),
    ComponentEntry::of::<String>("vault", "instrument_id", true, true).with_limits(INSTRUMENT_ID_LIMITS),
    ComponentEntry::of::<Value>("vault", "metadata", true, false),
    ComponentEntry::of::<types::Name>("vault", "name", true, true).with_limits(NAME_LIMITS),
    ComponentEntry::of::<i64>("vault", "ordinal", false, true).with_limits(ORDINAL_LIMITS),
    ComponentEntry::of::<types::Payer>("vault", "payer", true, true).with_limits(PAYER_LIMITS),
    ComponentEntry::of::<types::TaxInfo>("vault", "tax_info", false, true).with_limits(TAX_INFO_LIMITS),
    ComponentEntry::of::<Value>("vault", "token_attributes", true, false),
    ComponentEntry::of::<types::AppSwitchContext>("vault", "app_switch_context", true, false),
    ComponentEntry::of::<types::NativeAppContext>("vault", "native_app_context", true, false),
    ComponentEntry::of::<types::MobileWebContext>("vault", "mobile_web_context", true, false),
    ComponentEntry::of::<types::ReturnFlow>("vault", "return_flow", true, false),
    ComponentEntry::of::<types::VaultUserAction>("vault", "vault_user_action", true, false),
    ComponentEntry::of::<types::ApplePayRequest>("vault", "apple_pay_request", true, false).with_limits(APPLE_PAY_REQUEST_LIMITS),
    ComponentEntry::of::<types::BankRequest>("vault", "bank_request", true, false),
    ComponentEntry::of::<types::SepaDebitRequest>("vault", "sepa_debit_request", true, false).with_limits(SEPA_DEBIT_REQUEST_LIMITS),
    ComponentEntry::of::<types::BankResponse>("vault", "bank_response", false, true),
    ComponentEntry::of::<Value>("vault", "ach_debit_response", false, true),
    ComponentEntry::of::<types::AchDebitResponse>("vault", "ach_debit_response-2", false, true).with_limits(ACH_DEBIT_RESPONSE_2_LIMITS),
    ComponentEntry::of::<String>("vault", "ach_debit_verification_status", false, true).with_limits(PRODUCTS_LIMITS),
];

const ACCOUNT_ID_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
];

const APPLE_PAY_PAYMENT_TOKEN_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("card/id", Limits::NONE.min_length(1).max_length(256).pattern("^[A-Za-z0-9-_.+=]+$")),
    ("card/name", Limits::NONE.min_length(1).max_length(300).pattern("^.{1,300}$")),
    ("card/number", Limits::NONE.min_length(13).max_length(19).pattern("^[0-9]{13,19}$")),
    ("card/expiry", Limits::NONE.min_length(7).max_length(7).pattern("^[0-9]{4}-(0[1-9]|1[0-2])$")),
    ("card/security_code", Limits::NONE.min_length(3).max_length(4).pattern("^[0-9]{3,4}$")),
    ("card/last_digits", Limits::NONE.min_length(2).max_length(4).pattern("^[0-9]{2,4}$")),
    ("card/card_type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("card/type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("card/brand", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
];

const BILLING_CYCLE_LIMITS: &[(&str, Limits)] = &[
    ("tenure_type", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
    ("total_cycles", Limits::NONE.minimum("0").maximum("999")),
    ("sequence", Limits::NONE.minimum("1").maximum("3")),
    ("start_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
];

const BILLING_CYCLE_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(3)),
];

const BIN_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("bin", Limits::NONE.min_length(1).max_length(25).pattern("^[0-9]+$")),
    ("issuing_bank", Limits::NONE.min_length(1).max_length(64)),
    ("bin_country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("products", Limits::NONE.min_items(1).max_items(256)),
    ("products/*", Limits::NONE.min_length(1).max_length(255)),
];

const CARD_BRAND_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
];

const CARD_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(2).max_length(300).pattern("^[A-Za-z ]+$")),
    ("last_digits", Limits::NONE.min_length(2).max_length(4).pattern("[0-9]{2,}")),
    ("brand", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("expiry", Limits::NONE.min_length(7).max_length(7).pattern("^[0-9]{4}-(0[1-9]|1[0-2])$")),
    ("billing_address/address_line_1", Limits::NONE.max_length(300)),
    ("billing_address/address_line_2", Limits::NONE.max_length(300)),
    ("billing_address/admin_area_2", Limits::NONE.max_length(120)),
    ("billing_address/admin_area_1", Limits::NONE.max_length(300)),
    ("billing_address/postal_code", Limits::NONE.max_length(60)),
    ("billing_address/country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("billing_address/id", Limits::NONE.min_length(1).max_length(36).pattern("^[0-9A-Za-z-_]+$")),
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("verification_status", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const CARD_VERIFICATION_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("network_transaction_id", Limits::NONE.min_length(1).max_length(1024).pattern("^[a-zA-Z0-9-_@.:&+=*^'~#!$%()]+$")),
    ("time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("date", Limits::NONE.min_length(4).max_length(4).pattern("^[0-9]+$")),
    ("network", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
];

const CARD_VERIFICATION_METHOD_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const COUNTRY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const CURRENCY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(3)),
];

const CUSTOMER_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(22).pattern("^[0-9a-zA-Z_-]+$")),
    ("merchant_customer_id", Limits::NONE.min_length(1).max_length(64).pattern("^[0-9a-zA-Z-_.^*$@#]+$")),
];

const CUSTOMER_VAULT_PAYMENT_TOKENS_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("total_items", Limits::NONE.minimum("1").maximum("50")),
    ("total_pages", Limits::NONE.minimum("1").maximum("10")),
    ("payment_tokens", Limits::NONE.max_items(64)),
    ("links", Limits::NONE.min_items(1).max_items(32)),
];

const DATE_NO_TIME_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
];

const DATE_TIME_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const DATE_YEAR_MONTH_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(7).max_length(7).pattern("^[0-9]{4}-(0[1-9]|1[0-2])$")),
];

const DEFINITIONS_PAYMENT_SOURCE_LIMITS: &[(&str, Limits)] = &[
    ("card/id", Limits::NONE.min_length(1).max_length(256).pattern("^[A-Za-z0-9-_.+=]+$")),
    ("card/name", Limits::NONE.min_length(1).max_length(300).pattern("^.{1,300}$")),
    ("card/number", Limits::NONE.min_length(13).max_length(19).pattern("^[0-9]{13,19}$")),
    ("card/expiry", Limits::NONE.min_length(7).max_length(7).pattern("^[0-9]{4}-(0[1-9]|1[0-2])$")),
    ("card/security_code", Limits::NONE.min_length(3).max_length(4).pattern("^[0-9]{3,4}$")),
    ("card/last_digits", Limits::NONE.min_length(2).max_length(4).pattern("^[0-9]{2,4}$")),
    ("card/card_type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("card/type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("card/brand", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("card/verification_method", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const EMAIL_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
];

const EXPERIENCE_CONTEXT_LIMITS: &[(&str, Limits)] = &[
    ("brand_name", Limits::NONE.min_length(1).max_length(300).pattern("^.*$")),
    ("locale", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$")),
    ("return_url", Limits::NONE.min_length(1).max_length(4000)),
    ("cancel_url", Limits::NONE.min_length(1).max_length(4000)),
    ("shipping_preference", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("vault_instruction", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
];

const LANGUAGE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$")),
];

const LINK_DESCRIPTION_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(32)),
];

const MERCHANT_PARTNER_CUSTOMER_ID_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(22).pattern("^[0-9a-zA-Z_-]+$")),
];

const MONEY_LIMITS: &[(&str, Limits)] = &[
    ("currency_code", Limits::NONE.min_length(3).max_length(3)),
    ("value", Limits::NONE.max_length(32).pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
];

const NETWORK_TRANSACTION_REFERENCE_ENTITY_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(9).max_length(36).pattern("^[a-zA-Z0-9-_@.:&+=*^'~#!$%()]+$")),
    ("date", Limits::NONE.min_length(4).max_length(4).pattern("^[0-9]+$")),
    ("network", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const PAYER_BASE_LIMITS: &[(&str, Limits)] = &[
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("payer_id", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
];

const PAYMENT_TOKEN_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(36).pattern("^[0-9a-zA-Z_-]+$")),
    ("links", Limits::NONE.min_items(1).max_items(32)),
];

const PAYMENT_TOKEN_RESPONSE_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_items(64)),
];

const PAYPAL_WALLET_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("description", Limits::NONE.min_length(1).max_length(128).pattern("^.*$")),
    ("shipping/type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("shipping/phone_number/national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
    ("shipping/phone_number/country_code", Limits::NONE.min_length(1).max_length(3).pattern("^[0-9]{1,3}?$")),
    ("shipping/email_address", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("shipping/options", Limits::NONE.max_items(10)),
    ("shipping/options/*/id", Limits::NONE.max_length(127)),
    ("shipping/options/*/label", Limits::NONE.max_length(127)),
    ("usage_pattern", Limits::NONE.min_length(1).max_length(30).pattern("^[0-9A-Z_]+$")),
    ("usage_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("customer_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const PAYPAL_WALLET_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("description", Limits::NONE.min_length(1).max_length(128).pattern("^.*$")),
    ("shipping/type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("shipping/phone_number/national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
    ("shipping/phone_number/country_code", Limits::NONE.min_length(1).max_length(3).pattern("^[0-9]{1,3}?$")),
    ("shipping/email_address", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("shipping/options", Limits::NONE.max_items(10)),
    ("shipping/options/*/id", Limits::NONE.max_length(127)),
    ("shipping/options/*/label", Limits::NONE.max_length(127)),
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("payer_id", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
    ("birth_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("account_id", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
    ("usage_pattern", Limits::NONE.min_length(1).max_length(30).pattern("^[0-9A-Z_]+$")),
    ("usage_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("customer_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const PHONE_LIMITS: &[(&str, Limits)] = &[
    ("national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
    ("extension_number", Limits::NONE.min_length(1).max_length(15).pattern("^[0-9]{1,15}?$")),
    ("country_code", Limits::NONE.min_length(1).max_length(3).pattern("^[0-9]{1,3}?$")),
];

const PHONE_WITH_TYPE_LIMITS: &[(&str, Limits)] = &[
    ("phone_number/national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
];

const PLAN_LIMITS: &[(&str, Limits)] = &[
    ("billing_cycles", Limits::NONE.min_items(1).max_items(3)),
    ("name", Limits::NONE.min_length(1).max_length(127).pattern("^[A-Za-z0-9() +',.:-]+$")),
];

const PRICING_SCHEME_LIMITS: &[(&str, Limits)] = &[
    ("pricing_model", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
];

const PRODUCTS_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(255)),
];

const PRODUCTS_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(256)),
    ("*", Limits::NONE.min_length(1).max_length(255)),
];

const SETUP_TOKEN_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("payment_source/card/id", Limits::NONE.min_length(1).max_length(256).pattern("^[A-Za-z0-9-_.+=]+$")),
    ("payment_source/card/name", Limits::NONE.min_length(1).max_length(300).pattern("^.{1,300}$")),
    ("payment_source/card/number", Limits::NONE.min_length(13).max_length(19).pattern("^[0-9]{13,19}$")),
    ("payment_source/card/expiry", Limits::NONE.min_length(7).max_length(7).pattern("^[0-9]{4}-(0[1-9]|1[0-2])$")),
    ("payment_source/card/security_code", Limits::NONE.min_length(3).max_length(4).pattern("^[0-9]{3,4}$")),
    ("payment_source/card/last_digits", Limits::NONE.min_length(2).max_length(4).pattern("^[0-9]{2,4}$")),
    ("payment_source/card/card_type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("payment_source/card/type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("payment_source/card/brand", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("payment_source/card/verification_method", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const SETUP_TOKEN_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(36).pattern("^[0-9a-zA-Z_-]+$")),
    ("ordinal", Limits::NONE.minimum("1").maximum("99")),
    ("links", Limits::NONE.min_items(1).max_items(32)),
    ("status", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const THREE_D_SECURE_AUTHENTICATION_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("authentication_status", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("enrollment_status", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const THREE_D_SECURE_AUTHENTICATION_RESPONSE_2_LIMITS: &[(&str, Limits)] = &[
    ("authentication_status", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("enrollment_status", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("authentication_id", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9a-zA-Z_-]+$")),
];

const TOKEN_ID_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Za-z_-]+$")),
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_-]+$")),
];

const VAULT_ID_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(36).pattern("^[0-9a-zA-Z_-]+$")),
];

const VENMO_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("description", Limits::NONE.min_length(1).max_length(128).pattern("^.*$")),
    ("shipping/type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("shipping/phone_number/national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
    ("shipping/phone_number/country_code", Limits::NONE.min_length(1).max_length(3).pattern("^[0-9]{1,3}?$")),
    ("shipping/email_address", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("shipping/options", Limits::NONE.max_items(10)),
    ("shipping/options/*/id", Limits::NONE.max_length(127)),
    ("shipping/options/*/label", Limits::NONE.max_length(127)),
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("payer_id", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
    ("birth_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("user_name", Limits::NONE.min_length(1).max_length(50).pattern("^[-a-zA-Z0-9_]*$")),
    ("usage_pattern", Limits::NONE.min_length(1).max_length(30).pattern("^[0-9A-Z_]+$")),
    ("usage_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("customer_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("account_id", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
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
    ("address_details/street_number", Limits::NONE.max_length(100)),
    ("address_details/street_name", Limits::NONE.max_length(100)),
    ("address_details/street_type", Limits::NONE.max_length(100)),
    ("address_details/delivery_service", Limits::NONE.max_length(100)),
    ("address_details/building_name", Limits::NONE.max_length(100)),
    ("address_details/sub_building", Limits::NONE.max_length(100)),
];

const CARD_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(256).pattern("^[A-Za-z0-9-_.+=]+$")),
    ("name", Limits::NONE.min_length(1).max_length(300).pattern("^.{1,300}$")),
    ("number", Limits::NONE.min_length(13).max_length(19).pattern("^[0-9]{13,19}$")),
    ("expiry", Limits::NONE.min_length(7).max_length(7).pattern("^[0-9]{4}-(0[1-9]|1[0-2])$")),
    ("security_code", Limits::NONE.min_length(3).max_length(4).pattern("^[0-9]{3,4}$")),
    ("last_digits", Limits::NONE.min_length(2).max_length(4).pattern("^[0-9]{2,4}$")),
    ("card_type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("brand", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
];

const INSTRUMENT_ID_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(256).pattern("^[A-Za-z0-9-_.+=]+$")),
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

const ORDINAL_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.minimum("1").maximum("99")),
];

const PAYER_LIMITS: &[(&str, Limits)] = &[
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("payer_id", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
    ("birth_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
];

const TAX_INFO_LIMITS: &[(&str, Limits)] = &[
    ("tax_id", Limits::NONE.min_length(1).max_length(14).pattern("([a-zA-Z0-9])")),
    ("tax_id_type", Limits::NONE.min_length(1).max_length(14).pattern("^[A-Z0-9_]+$")),
];

const APPLE_PAY_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("card/type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("card/brand", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
];

const SEPA_DEBIT_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("experience_context/locale", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$")),
];

const ACH_DEBIT_RESPONSE_2_LIMITS: &[(&str, Limits)] = &[
    ("verification_status", Limits::NONE.min_length(1).max_length(255)),
];
