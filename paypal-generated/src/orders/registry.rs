// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! The operations and components of PayPal's Orders API as data.

use paypal_runtime::{
    Date, DateTime, EmptyBody, Method, RequestIdUse, Value, model::kind_of,
    registry::{BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "orders",
        id: "orders.create",
        method: Method::Post,
        path: "/v2/checkout/orders",
        rust_path: "paypal_generated::orders::Orders::create",
        operation: &operations::orders::CREATE,
        description: "Creates an order. Its first status is `CREATED`, or `PAYER_ACTION_REQUIRED` if the given payment source needs the payer's action: send the payer to the link of `payer_link()`, then call `orders().capture` or `orders().authorize`, depending on `intent`. With a payment source in the body a request id is required (`PAYPAL_REQUEST_ID_REQUIRED`); PayPal recognizes a request id for 6 hours. If the totals do not add up, PayPal returns 422 with `AMOUNT_MISMATCH`, `ITEM_TOTAL_MISMATCH` or `TAX_TOTAL_MISMATCH`.",
        parameters: &[
            ParameterEntry { name: "PayPal-Partner-Attribution-Id", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The BN code of the partner who referred the sale, for this call only.", limits: &[("", Limits::NONE.min_length(1).max_length(36))] },
            ParameterEntry { name: "PayPal-Client-Metadata-Id", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The id under which PayPal's risk script on your page examined the payer's device.", limits: &[("", Limits::NONE.min_length(1).max_length(36))] },
            ParameterEntry { name: "Prefer", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "With `Prefer::Representation` PayPal returns the whole order, with `Prefer::Minimal` little more than its id, status and links.", limits: &[("", Limits::NONE.min_length(1).max_length(25).pattern("^[a-zA-Z=,-]*$"))] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("order_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("order")), (201, Some("order"))],
        request_id: RequestIdUse::Supported { max_length: Some(108), lifetime: Some("6 hours") },
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment", "https://uri.paypal.com/services/payments/orders/deprecating-jssdk-migration-for-limited-merchants"]],
        issues: &[
            ("400", &[
                "INVALID_ARRAY_MAX_ITEMS", "INVALID_ARRAY_MIN_ITEMS", "INVALID_COUNTRY_CODE",
                "INVALID_PARAMETER_SYNTAX", "INVALID_STRING_LENGTH", "INVALID_PARAMETER_VALUE",
                "MISSING_REQUIRED_PARAMETER", "NOT_SUPPORTED", "PAYPAL_REQUEST_ID_REQUIRED",
                "MALFORMED_REQUEST_JSON",
            ]),
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("422", &[
                "AMOUNT_MISMATCH", "INVALID_POSTAL_CODE", "INVALID_POSTAL_CODE_LENGTH",
                "BILLING_AGREEMENTS_CANNOT_BE_USED_FOR_SUBSCRIPTIONS", "CANNOT_BE_NEGATIVE",
                "CANNOT_BE_ZERO_OR_NEGATIVE", "CARD_EXPIRED", "MISSING_PREVIOUS_REFERENCE",
                "MISSING_CRYPTOGRAM", "CITY_REQUIRED", "DECIMAL_PRECISION", "DONATION_ITEMS_NOT_SUPPORTED",
                "DUPLICATE_REFERENCE_ID", "INVALID_CURRENCY_CODE", "INVALID_PAYER_ID", "ITEM_TOTAL_MISMATCH",
                "ITEM_TOTAL_REQUIRED", "MAX_VALUE_EXCEEDED", "PAYMENT_DENIED", "MISSING_PICKUP_ADDRESS",
                "MULTI_CURRENCY_ORDER", "MULTIPLE_ITEM_CATEGORIES",
                "MULTIPLE_SHIPPING_ADDRESS_NOT_SUPPORTED", "MULTIPLE_SHIPPING_TYPE_NOT_SUPPORTED",
                "PAYEE_ACCOUNT_INVALID", "PAYEE_ACCOUNT_LOCKED_OR_CLOSED", "PAYEE_ACCOUNT_RESTRICTED",
                "PAYMENT_ORIGIN_NOT_ENABLED", "PAYEE_PRICING_TIER_ID_NOT_ENABLED",
                "INVALID_PAYEE_PRICING_TIER_ID", "UNSUPPORTED_PAYMENT_SOURCE_FOR_SUBSCRIPTIONS",
                "PAYEE_FX_RATE_ID_EXPIRED", "PAYEE_FX_RATE_ID_CURRENCY_MISMATCH", "INVALID_FX_RATE_ID",
                "PLATFORM_FEES_NOT_SUPPORTED", "INVALID_PLATFORM_FEES_ACCOUNT",
                "INVALID_PLATFORM_FEES_AMOUNT", "POSTAL_CODE_REQUIRED", "REFERENCE_ID_REQUIRED",
                "SHIPPING_OPTIONS_NOT_SUPPORTED", "TAX_TOTAL_MISMATCH", "TAX_TOTAL_REQUIRED",
                "UNSUPPORTED_INTENT", "UNSUPPORTED_INTENT_FOR_KYC_INCOMPLETE_PAYEE",
                "UNSUPPORTED_PAYMENT_INSTRUCTION", "SHIPPING_TYPE_NOT_SUPPORTED_FOR_CLIENT",
                "UNSUPPORTED_SHIPPING_TYPE", "SHIPPING_OPTION_NOT_SELECTED",
                "MULTIPLE_SHIPPING_OPTION_SELECTED", "INVALID_SHIPPING_OPTION_ID",
                "INVALID_DELIVERY_ESTIMATE", "INELIGIBLE_SHIPPING_OPTION",
                "MISSING_SHIPPING_CALL_BACK_CONFIGURATION", "MISSING_ITEM_SHIPPING_OPTIONS",
                "PREFERRED_SHIPPING_OPTION_AMOUNT_MISMATCH", "AGREEMENT_ALREADY_CANCELLED",
                "BILLING_AGREEMENT_NOT_FOUND", "COMPLIANCE_VIOLATION", "DOMESTIC_TRANSACTION_REQUIRED",
                "DUPLICATE_INVOICE_ID", "INSTRUMENT_DECLINED", "MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED",
                "NOT_ENABLED_FOR_CARD_PROCESSING", "PAYEE_BLOCKED_TRANSACTION",
                "PAYER_ACCOUNT_LOCKED_OR_CLOSED", "PAYER_ACCOUNT_RESTRICTED", "PAYER_CANNOT_PAY",
                "TRANSACTION_BLOCKED_BY_PAYEE", "TRANSACTION_LIMIT_EXCEEDED",
                "TRANSACTION_RECEIVING_LIMIT_EXCEEDED", "TRANSACTION_REFUSED", "AUTH_CAPTURE_NOT_ENABLED",
                "UNSUPPORTED_PROCESSING_INSTRUCTION", "ORDER_COMPLETE_ON_PAYMENT_APPROVAL",
                "INVALID_EXPIRY_DATE", "INCOMPATIBLE_PARAMETER_VALUE",
                "INVALID_PREVIOUS_TRANSACTION_REFERENCE", "PREVIOUS_TRANSACTION_REFERENCE_HAS_CHARGEBACK",
                "PREVIOUS_TRANSACTION_REFERENCE_VOIDED", "PAYMENT_SOURCE_MISMATCH",
                "MERCHANT_INITIATED_WITH_SECURITY_CODE", "MERCHANT_INITIATED_WITH_AUTHENTICATION_RESULTS",
                "MERCHANT_INITIATED_WITH_MULTIPLE_PURCHASE_UNITS", "PAYMENT_SOURCE_INFO_CANNOT_BE_VERIFIED",
                "PAYMENT_SOURCE_DECLINED_BY_PROCESSOR", "PAYMENT_SOURCE_CANNOT_BE_USED",
                "NOT_ENABLED_FOR_APPLE_PAY", "NOT_ENABLED_FOR_GOOGLE_PAY", "APPLE_PAY_AMOUNT_MISMATCH",
                "BILLING_ADDRESS_INVALID", "SHIPPING_ADDRESS_INVALID", "VAULT_INSTRUCTION_DUPLICATED",
                "VAULT_INSTRUCTION_REQUIRED", "MISMATCHED_VAULT_OWNER_ID", "VAULT_OWNER_ID_NOT_SUPPORTED",
                "MISMATCHED_VAULT_ID_TO_PAYMENT_SOURCE", "MISMATCHED_VAULT_SETUP_TOKEN_TO_PAYMENT_SOURCE",
                "CRYPTOGRAM_REQUIRED", "EMV_DATA_REQUIRED", "NOT_ELIGIBLE_FOR_PNREF_PROCESSING",
                "NOT_ELIGIBLE_FOR_PAYPAL_TRANSACTION_ID_PROCESSING", "PAYPAL_TRANSACTION_ID_NOT_FOUND",
                "PNREF_NOT_FOUND", "INVALID_SECURITY_CODE_LENGTH", "NOT_ENABLED_TO_VAULT_PAYMENT_SOURCE",
                "REQUIRED_PARAMETER_FOR_CUSTOMER_INITIATED_PAYMENT", "TOKEN_EXPIRED",
                "INVALID_GOOGLE_PAY_TOKEN", "GOOGLE_PAY_GATEWAY_MERCHANT_ID_MISMATCH",
                "ONE_OF_PARAMETERS_REQUIRED", "ALIAS_DECLINED_BY_PROCESSOR", "PREFERRED_BRAND_NOT_SUPPORTED",
                "BLIK_ONE_CLICK_MISSING_REQUIRED_PARAMETER", "INCOMPATIBLE_ACCOUNT_OWNERSHIP_TYPE",
                "DELAYED_DISBURSEMENT_NOT_SUPPORTED",
                "DELAYED_DISBURSEMENT_NOT_SUPPORTED_FOR_KYC_INCOMPLETE_PAYEE",
                "PARTNER_SETTLEMENT_NOT_SUPPORTED_FOR_KYC_INCOMPLETE_PAYEE",
                "NOT_ENABLED_FOR_PAYMENT_SOURCE", "INVALID_VAULT_ID",
                "MULTIPLE_PURCHASE_UNITS_NOT_SUPPORTED_FOR_PAYMENT_SOURCE",
                "COUNTRY_NOT_SUPPORTED_BY_PAYMENT_SOURCE", "LOCALE_NOT_SUPPORTED_BY_PAYMENT_SOURCE",
                "BANK_VERIFICATION_REQUIRED", "SHIPPING_CALLBACK_CONFIG_NOT_SUPPORTED",
                "MISSING_REQUIRED_PARAMETER_FOR_BILLING_PLAN", "UNSUPPORTED_INTEGRATION_FOR_BILLING_PLAN",
                "INCOMPATIBLE_PARAMETER_FOR_BILLING_PLAN", "BILLING_ITEM_AMOUNT_MISMATCH",
            ]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "orders",
        id: "orders.get",
        method: Method::Get,
        path: "/v2/checkout/orders/{id}",
        rust_path: "paypal_generated::orders::Orders::get",
        operation: &operations::orders::GET,
        description: "Reads an order with all its current details. Use it when the payer comes back from PayPal, to see whether `status` is `APPROVED`, and after a call without a known outcome, to see which captures exist. Request `fields` `payment_source` to see the payment source too.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the order, as `create` returned it.", limits: &[("", Limits::NONE.min_length(1).max_length(36).pattern("^[A-Z0-9]+$"))] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.", limits: &[] },
            ParameterEntry { name: "fields", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "Additional fields to return; the only value is `payment_source`.", limits: &[("", Limits::NONE.pattern("^[a-z_]*$"))] },
        ],
        request: None,
        responses: &[(200, Some("order"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment", "https://uri.paypal.com/services/payments/orders/deprecating-jssdk-migration-for-limited-merchants"]],
        issues: &[
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("404", &["INVALID_RESOURCE_ID"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "orders",
        id: "orders.patch",
        method: Method::Patch,
        path: "/v2/checkout/orders/{id}",
        rust_path: "paypal_generated::orders::Orders::patch",
        operation: &operations::orders::PATCH,
        description: "Changes an order that is not yet `COMPLETED`, by a list of JSON Patch operations. A purchase unit is addressed by its reference id, as in `/purchase_units/@reference_id=='default'/amount`; replace the amount as a whole, breakdown included. PayPal returns 204 without a body. Most other fields cannot be changed (`NOT_PATCHABLE`), and an amount that differs from the approved one is refused with `AMOUNT_CHANGE_NOT_ALLOWED`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the order, as `create` returned it.", limits: &[("", Limits::NONE.min_length(1).max_length(36).pattern("^[A-Z0-9]+$"))] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("[patch]"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment", "https://uri.paypal.com/services/payments/orders/deprecating-jssdk-migration-for-limited-merchants"]],
        issues: &[
            ("400", &[
                "FIELD_NOT_PATCHABLE", "INVALID_ARRAY_MAX_ITEMS", "INVALID_PARAMETER_SYNTAX",
                "INVALID_STRING_LENGTH", "INVALID_PARAMETER_VALUE", "MISSING_REQUIRED_PARAMETER",
                "AMOUNT_NOT_PATCHABLE", "INVALID_PATCH_OPERATION", "MALFORMED_REQUEST_JSON",
            ]),
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("404", &["INVALID_RESOURCE_ID"]),
            ("422", &[
                "AMOUNT_MISMATCH", "CANNOT_BE_NEGATIVE", "CANNOT_BE_ZERO_OR_NEGATIVE", "CITY_REQUIRED",
                "DECIMAL_PRECISION", "DONATION_ITEMS_NOT_SUPPORTED", "DUPLICATE_REFERENCE_ID",
                "INVALID_CURRENCY_CODE", "ITEM_TOTAL_MISMATCH", "ITEM_TOTAL_REQUIRED", "MAX_VALUE_EXCEEDED",
                "INVALID_JSON_POINTER_FORMAT", "INVALID_PARAMETER", "NOT_PATCHABLE", "TAX_TOTAL_MISMATCH",
                "TAX_TOTAL_REQUIRED", "UNSUPPORTED_INTENT", "UNSUPPORTED_INTENT_FOR_KYC_INCOMPLETE_PAYEE",
                "UNSUPPORTED_PATCH_PARAMETER_VALUE", "PATCH_VALUE_REQUIRED", "PATCH_PATH_REQUIRED",
                "PAYEE_ACCOUNT_LOCKED_OR_CLOSED", "PAYEE_ACCOUNT_RESTRICTED", "PAYEE_FX_RATE_ID_EXPIRED",
                "PAYEE_FX_RATE_ID_CURRENCY_MISMATCH", "INVALID_FX_RATE_ID", "PLATFORM_FEES_NOT_SUPPORTED",
                "INVALID_PLATFORM_FEES_ACCOUNT", "INVALID_PLATFORM_FEES_AMOUNT", "POSTAL_CODE_REQUIRED",
                "REFERENCE_ID_NOT_FOUND", "REFERENCE_ID_REQUIRED", "MULTI_CURRENCY_ORDER",
                "INVALID_SHIPPING_OPTION_ID", "INVALID_DELIVERY_ESTIMATE", "INELIGIBLE_SHIPPING_OPTION",
                "MISSING_SHIPPING_CALL_BACK_CONFIGURATION", "MISSING_ITEM_SHIPPING_OPTIONS",
                "SHIPPING_OPTION_NOT_SELECTED", "SHIPPING_OPTIONS_NOT_SUPPORTED",
                "MULTIPLE_SHIPPING_OPTION_SELECTED", "DUPLICATE_SHIPPING_OPTION_ID",
                "ORDER_ALREADY_COMPLETED", "CANNOT_MODIFY_INTENT",
                "PREFERRED_SHIPPING_OPTION_AMOUNT_MISMATCH", "AMOUNT_CHANGE_NOT_ALLOWED",
                "DELAYED_DISBURSEMENT_NOT_SUPPORTED",
                "DELAYED_DISBURSEMENT_NOT_SUPPORTED_FOR_KYC_INCOMPLETE_PAYEE",
                "PARTNER_SETTLEMENT_NOT_SUPPORTED_FOR_KYC_INCOMPLETE_PAYEE",
                "MULTIPLE_PURCHASE_UNITS_NOT_SUPPORTED_FOR_PAYMENT_SOURCE",
            ]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "orders",
        id: "orders.confirm",
        method: Method::Post,
        path: "/v2/checkout/orders/{id}/confirm-payment-source",
        rust_path: "paypal_generated::orders::Orders::confirm_payment_source",
        operation: &operations::orders::CONFIRM_PAYMENT_SOURCE,
        description: "Sets the card, wallet or bank that pays for an order. The resulting status is `APPROVED`, or `PAYER_ACTION_REQUIRED` with a link (`payer_link()`) to a bank's page or a 3-D Secure challenge. Exactly one source is allowed (`ONLY_ONE_PAYMENT_SOURCE_ALLOWED`), and bank methods require the processing instruction `ORDER_COMPLETE_ON_PAYMENT_APPROVAL`. The operation has no request id: after a timeout, check the order with `orders().get` before you confirm again.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the order, as `create` returned it.", limits: &[("", Limits::NONE.min_length(1).max_length(36).pattern("^[A-Z0-9]+$"))] },
            ParameterEntry { name: "PayPal-Client-Metadata-Id", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The id under which PayPal's risk script on your page examined the payer's device.", limits: &[("", Limits::NONE.min_length(1).max_length(36))] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.", limits: &[] },
            ParameterEntry { name: "Prefer", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "With `Prefer::Representation` PayPal returns the whole order, with `Prefer::Minimal` little more than its id, status and links.", limits: &[("", Limits::NONE.min_length(1).max_length(25).pattern("^[a-zA-Z=,-]*$"))] },
        ],
        request: Some(BodyEntry { component: Some("confirm_order_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("order"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment", "https://uri.paypal.com/services/payments/initiatepayment", "https://uri.paypal.com/services/payments/orders/client_sdk_orders_api"]],
        issues: &[
            ("400", &[
                "INVALID_PARAMETER_SYNTAX", "INVALID_PARAMETER_VALUE", "MISSING_REQUIRED_PARAMETER",
                "INVALID_STRING_LENGTH", "INVALID_STRING_MAX_LENGTH", "MALFORMED_REQUEST_JSON",
            ]),
            ("403", &["PERMISSION_DENIED", "NOT_ENABLED_FOR_CARD_PROCESSING", "PAYEE_ACCOUNT_NOT_VERIFIED"]),
            ("422", &[
                "ORDER_ALREADY_CAPTURED", "ORDER_ALREADY_AUTHORIZED", "ORDER_CANNOT_BE_CONFIRMED",
                "MISSING_PREVIOUS_REFERENCE", "MISSING_CRYPTOGRAM", "CURRENCY_NOT_SUPPORTED_FOR_COUNTRY",
                "CARD_EXPIRED", "CARD_TYPE_NOT_SUPPORTED", "CURRENCY_NOT_SUPPORTED_FOR_CARD_TYPE",
                "CARD_COUNTRY_NOT_SUPPORTED", "CARD_DATA_NOT_FOUND", "ONLY_ONE_PAYMENT_SOURCE_ALLOWED",
                "NO_PAYMENT_SOURCE_PROVIDED", "PAYMENT_ALREADY_APPROVED", "PAYMENT_ORIGIN_NOT_ENABLED",
                "UNSUPPORTED_PROCESSING_INSTRUCTION", "INELIGIBLE_SHIPPING_OPTION",
                "ORDER_COMPLETE_ON_PAYMENT_APPROVAL", "INVALID_EXPIRY_DATE", "TOKEN_EXPIRED",
                "INVALID_GOOGLE_PAY_TOKEN", "GOOGLE_PAY_GATEWAY_MERCHANT_ID_MISMATCH", "CRYPTOGRAM_REQUIRED",
                "ONE_OF_PARAMETERS_REQUIRED", "RETURN_URL_REQUIRED", "CANCEL_URL_REQUIRED",
                "COUNTRY_NOT_SUPPORTED_BY_PAYMENT_SOURCE", "REQUIRED_PARAMETER_FOR_PAYMENT_SOURCE",
                "REQUIRED_PARAMETER_FOR_CUSTOMER_INITIATED_PAYMENT",
                "ITEM_CATEGORY_NOT_SUPPORTED_BY_PAYMENT_SOURCE", "PAYMENT_SOURCE_INFO_CANNOT_BE_VERIFIED",
                "PAYMENT_SOURCE_DECLINED_BY_PROCESSOR", "PAYMENT_SOURCE_CANNOT_BE_USED",
                "SETUP_ERROR_FOR_BANK", "BANK_NOT_SUPPORTED_FOR_VERIFICATION", "APPLE_PAY_AMOUNT_MISMATCH",
                "ONE_OF_THE_PARAMETERS_REQUIRED", "BILLING_ADDRESS_INVALID", "SHIPPING_ADDRESS_INVALID",
                "ORDER_IS_PENDING_APPROVAL", "DEVICE_DATA_NOT_AVAILABLE", "COMPLIANCE_VIOLATION",
                "CURRENCY_NOT_SUPPORTED_FOR_BANK", "ONLY_ONE_BANK_SOURCE_ALLOWED", "INVALID_IBAN",
                "IBAN_COUNTRY_NOT_SUPPORTED", "PAYEE_COUNTRY_NOT_SUPPORTED_FOR_PAYMENT_SOURCE",
                "CARD_NUMBER_REQUIRED", "CARD_EXPIRY_REQUIRED", "INCOMPATIBLE_PARAMETER_VALUE",
                "VAULT_INSTRUCTION_DUPLICATED", "VAULT_INSTRUCTION_REQUIRED", "MISMATCHED_VAULT_OWNER_ID",
                "VAULT_OWNER_ID_NOT_SUPPORTED", "MISMATCHED_VAULT_ID_TO_PAYMENT_SOURCE",
                "NOT_ELIGIBLE_FOR_PNREF_PROCESSING", "NOT_ELIGIBLE_FOR_PAYPAL_TRANSACTION_ID_PROCESSING",
                "PAYPAL_TRANSACTION_ID_NOT_FOUND", "PNREF_NOT_FOUND", "INVALID_SECURITY_CODE_LENGTH",
                "NOT_ENABLED_TO_VAULT_PAYMENT_SOURCE", "EMV_DATA_REQUIRED", "ALIAS_DECLINED_BY_PROCESSOR",
                "BLIK_ONE_CLICK_MISSING_REQUIRED_PARAMETER", "TRANSACTION_LIMIT_EXCEEDED",
                "PUI_DUPLICATE_ORDER", "NOT_ENABLED_FOR_PAYMENT_SOURCE", "INVALID_VAULT_ID",
                "MULTIPLE_PURCHASE_UNITS_NOT_SUPPORTED_FOR_PAYMENT_SOURCE",
                "LOCALE_NOT_SUPPORTED_BY_PAYMENT_SOURCE", "BANK_VERIFICATION_REQUIRED",
            ]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "orders",
        id: "orders.authorize",
        method: Method::Post,
        path: "/v2/checkout/orders/{id}/authorize",
        rust_path: "paypal_generated::orders::Orders::authorize",
        operation: &operations::orders::AUTHORIZE,
        description: "Reserves the payer's money without taking it, for an order whose intent is `AUTHORIZE`. The order must be `APPROVED` (else `ORDER_NOT_APPROVED`), unless the body has a payment source that needs no approval; afterwards the order is `COMPLETED`. Keep the authorization's id from `purchase_units[].payments`: `payments().capture_authorization` captures the reserved money, `payments().void_authorization` cancels the reservation. Repeating the request id within 6 hours returns the first result again; a second attempt with a new request id is refused with `ORDER_ALREADY_AUTHORIZED`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the order, as `create` returned it.", limits: &[("", Limits::NONE.min_length(1).max_length(36).pattern("^[A-Z0-9]+$"))] },
            ParameterEntry { name: "Prefer", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "With `Prefer::Representation` PayPal returns the whole order, with `Prefer::Minimal` little more than its id, status and links.", limits: &[("", Limits::NONE.min_length(1).max_length(25).pattern("^[a-zA-Z=,-]*$"))] },
            ParameterEntry { name: "PayPal-Client-Metadata-Id", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The id under which PayPal's risk script on your page examined the payer's device.", limits: &[("", Limits::NONE.min_length(1).max_length(36))] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("order_authorize_request"), part: None, files: &[], required: false, media_types: &["application/json"] }),
        responses: &[(200, Some("order_authorize_response")), (201, Some("order_authorize_response"))],
        request_id: RequestIdUse::Supported { max_length: Some(108), lifetime: Some("6 hours") },
        accept: &[],
        empty_body: EmptyBody::Json,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment", "https://uri.paypal.com/services/payments/orders/deprecating-jssdk-migration-for-limited-merchants"]],
        issues: &[
            ("400", &[
                "INVALID_COUNTRY_CODE", "INVALID_PARAMETER_VALUE", "MISSING_REQUIRED_PARAMETER",
                "INVALID_STRING_LENGTH", "INVALID_PARAMETER_SYNTAX", "MALFORMED_REQUEST_JSON",
            ]),
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &[
                "NOT_ELIGIBLE_FOR_TOKEN_PROCESSING", "PERMISSION_DENIED",
                "PERMISSION_DENIED_FOR_DONATION_ITEMS",
            ]),
            ("404", &["INVALID_RESOURCE_ID"]),
            ("422", &[
                "ACTION_DOES_NOT_MATCH_INTENT", "PREFERRED_BRAND_NOT_SUPPORTED",
                "AGREEMENT_ALREADY_CANCELLED", "BILLING_AGREEMENT_NOT_FOUND", "MISSING_PREVIOUS_REFERENCE",
                "MISSING_CRYPTOGRAM", "CARD_BRAND_NOT_SUPPORTED", "CARD_COUNTRY_NOT_SUPPORTED",
                "CARD_DATA_NOT_FOUND", "DECLINED_DUE_TO_RELATED_TXN", "DOMESTIC_TRANSACTION_REQUIRED",
                "DUPLICATE_INVOICE_ID", "ORDER_NOT_APPROVED", "MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED",
                "PAYEE_BLOCKED_TRANSACTION", "CONTINGENCY_NOT_SUCCESSFUL", "PAYEE_FX_RATE_ID_EXPIRED",
                "UNSUPPORTED_INTENT_FOR_PAYMENT_SOURCE", "INELIGIBLE_SHIPPING_OPTION",
                "PAYER_ACCOUNT_LOCKED_OR_CLOSED", "PAYER_ACCOUNT_RESTRICTED", "PAYMENT_ORIGIN_NOT_ENABLED",
                "PAYER_CANNOT_PAY", "PAYPAL_TRANSACTION_ID_EXPIRED", "PNREF_EXPIRED", "PAYMENT_DENIED",
                "REFERENCED_CARD_EXPIRED", "TOKEN_EXPIRED", "TOKEN_ID_NOT_FOUND",
                "TRANSACTION_LIMIT_EXCEEDED", "TRANSACTION_RECEIVING_LIMIT_EXCEEDED", "TRANSACTION_REFUSED",
                "ORDER_ALREADY_AUTHORIZED", "AUTH_CAPTURE_NOT_ENABLED", "AMOUNT_CANNOT_BE_SPECIFIED",
                "AUTHORIZATION_AMOUNT_EXCEEDED", "AUTHORIZATION_CURRENCY_MISMATCH",
                "MAX_AUTHORIZATION_COUNT_EXCEEDED", "ORDER_COMPLETED_OR_VOIDED", "ORDER_EXPIRED",
                "INVALID_PICKUP_ADDRESS", "SHIPPING_ADDRESS_INVALID",
                "PAYMENT_TYPE_NOT_SUPPORTED_FOR_INTENT", "BILLING_AGREEMENT_ID_MISMATCH",
                "PREFERRED_PAYMENT_SOURCE_MISMATCH", "INCOMPATIBLE_PARAMETER_VALUE",
                "INVALID_PREVIOUS_TRANSACTION_REFERENCE", "PREVIOUS_TRANSACTION_REFERENCE_HAS_CHARGEBACK",
                "PREVIOUS_TRANSACTION_REFERENCE_VOIDED", "PAYMENT_SOURCE_MISMATCH",
                "MERCHANT_INITIATED_WITH_SECURITY_CODE", "MERCHANT_INITIATED_WITH_AUTHENTICATION_RESULTS",
                "MERCHANT_INITIATED_WITH_MULTIPLE_PURCHASE_UNITS", "RETURN_URL_REQUIRED",
                "CANCEL_URL_REQUIRED", "PAYER_ACTION_REQUIRED", "APPLE_PAY_AMOUNT_MISMATCH",
                "CARD_NUMBER_REQUIRED", "CARD_EXPIRY_REQUIRED", "VAULT_INSTRUCTION_REQUIRED",
                "MISMATCHED_VAULT_OWNER_ID", "VAULT_OWNER_ID_NOT_SUPPORTED",
                "MISMATCHED_VAULT_ID_TO_PAYMENT_SOURCE", "ORDER_CANNOT_BE_SAVED", "SAVE_ORDER_NOT_SUPPORTED",
                "NOT_ELIGIBLE_FOR_PNREF_PROCESSING", "NOT_ELIGIBLE_FOR_PAYPAL_TRANSACTION_ID_PROCESSING",
                "PAYPAL_TRANSACTION_ID_NOT_FOUND", "PNREF_NOT_FOUND", "INVALID_SECURITY_CODE_LENGTH",
                "REQUIRED_PARAMETER_FOR_CUSTOMER_INITIATED_PAYMENT", "INVALID_VAULT_ID",
                "ORDER_AUTHORIZATION_IN_PROGRESS",
            ]),
        ],
        already_done: &["ORDER_ALREADY_AUTHORIZED"],
    },
    OperationEntry {
        api: "orders",
        id: "orders.capture",
        method: Method::Post,
        path: "/v2/checkout/orders/{id}/capture",
        rust_path: "paypal_generated::orders::Orders::capture",
        operation: &operations::orders::CAPTURE,
        description: "Captures the money of an approved order with intent `CAPTURE`. `COMPLETED` is the status of the order only: check the `status` of every capture before you ship goods, since a capture may be `PENDING` or `DECLINED`. On `INSTRUMENT_DECLINED`, send the payer back to the `approve` link to choose another payment method; `ORDER_ALREADY_CAPTURED` means that an earlier attempt succeeded. The request id prevents a second payment for 6 hours; `payments().refund_capture` gives the money back.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the order, as `create` returned it.", limits: &[("", Limits::NONE.min_length(1).max_length(36).pattern("^[A-Z0-9]+$"))] },
            ParameterEntry { name: "Prefer", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "With `Prefer::Representation` PayPal returns the whole order, with `Prefer::Minimal` little more than its id, status and links.", limits: &[("", Limits::NONE.min_length(1).max_length(25).pattern("^[a-zA-Z=,-]*$"))] },
            ParameterEntry { name: "PayPal-Client-Metadata-Id", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The id under which PayPal's risk script on your page examined the payer's device.", limits: &[("", Limits::NONE.min_length(1).max_length(36))] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("order_capture_request"), part: None, files: &[], required: false, media_types: &["application/json"] }),
        responses: &[(200, Some("order")), (201, Some("order"))],
        request_id: RequestIdUse::Supported { max_length: Some(108), lifetime: Some("6 hours") },
        accept: &[],
        empty_body: EmptyBody::Json,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment", "https://uri.paypal.com/services/payments/orders/deprecating-jssdk-migration-for-limited-merchants"]],
        issues: &[
            ("400", &[
                "INVALID_PARAMETER_VALUE", "MISSING_REQUIRED_PARAMETER", "INVALID_STRING_LENGTH",
                "INVALID_PARAMETER_SYNTAX", "MALFORMED_REQUEST_JSON",
            ]),
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &[
                "CONSENT_NEEDED", "NOT_ELIGIBLE_FOR_TOKEN_PROCESSING", "PERMISSION_DENIED",
                "PERMISSION_DENIED_FOR_DONATION_ITEMS",
            ]),
            ("404", &["INVALID_RESOURCE_ID"]),
            ("422", &[
                "AGREEMENT_ALREADY_CANCELLED", "PREFERRED_BRAND_NOT_SUPPORTED",
                "BILLING_AGREEMENT_NOT_FOUND", "DECLINED_DUE_TO_RELATED_TXN", "MISSING_PREVIOUS_REFERENCE",
                "MISSING_CRYPTOGRAM", "CARD_BRAND_NOT_SUPPORTED", "CARD_COUNTRY_NOT_SUPPORTED",
                "CARD_DATA_NOT_FOUND", "COMPLIANCE_VIOLATION", "DOMESTIC_TRANSACTION_REQUIRED",
                "DUPLICATE_INVOICE_ID", "INSTRUMENT_DECLINED", "ORDER_NOT_APPROVED",
                "MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED", "PAYEE_BLOCKED_TRANSACTION",
                "CONTINGENCY_NOT_SUCCESSFUL", "PAYEE_FX_RATE_ID_EXPIRED", "PAYER_ACCOUNT_LOCKED_OR_CLOSED",
                "PAYER_ACCOUNT_RESTRICTED", "PAYMENT_ORIGIN_NOT_ENABLED", "PAYER_CANNOT_PAY",
                "PAYPAL_TRANSACTION_ID_EXPIRED", "PNREF_EXPIRED", "PAYMENT_DENIED",
                "REFERENCED_CARD_EXPIRED", "TOKEN_ID_NOT_FOUND", "TRANSACTION_LIMIT_EXCEEDED",
                "TRANSACTION_RECEIVING_LIMIT_EXCEEDED", "TRANSACTION_REFUSED",
                "REDIRECT_PAYER_FOR_ALTERNATE_FUNDING", "ORDER_ALREADY_CAPTURED",
                "TRANSACTION_BLOCKED_BY_PAYEE", "AUTH_CAPTURE_NOT_ENABLED",
                "NOT_ENABLED_FOR_BANK_PROCESSING", "NOT_ENABLED_FOR_CARD_PROCESSING",
                "PAYEE_NOT_ENABLED_FOR_BANK_PROCESSING", "PAYEE_NOT_ENABLED_FOR_CARD_PROCESSING",
                "INVALID_PICKUP_ADDRESS", "SHIPPING_ADDRESS_INVALID", "PAYMENT_SOURCE_NOT_SUPPORTED",
                "INELIGIBLE_SHIPPING_OPTION", "ORDER_COMPLETION_IN_PROGRESS",
                "BILLING_AGREEMENT_ID_MISMATCH", "PREFERRED_PAYMENT_SOURCE_MISMATCH",
                "INCOMPATIBLE_PARAMETER_VALUE", "INVALID_PREVIOUS_TRANSACTION_REFERENCE",
                "PREVIOUS_TRANSACTION_REFERENCE_HAS_CHARGEBACK", "PREVIOUS_TRANSACTION_REFERENCE_VOIDED",
                "PAYMENT_SOURCE_MISMATCH", "MERCHANT_INITIATED_WITH_SECURITY_CODE",
                "MERCHANT_INITIATED_WITH_AUTHENTICATION_RESULTS",
                "MERCHANT_INITIATED_WITH_MULTIPLE_PURCHASE_UNITS", "RETURN_URL_REQUIRED",
                "CANCEL_URL_REQUIRED", "SETUP_ERROR_FOR_BANK", "BANK_NOT_SUPPORTED_FOR_VERIFICATION",
                "PAYER_ACTION_REQUIRED", "APPLE_PAY_AMOUNT_MISMATCH", "CURRENCY_NOT_SUPPORTED_FOR_BANK",
                "ONLY_ONE_BANK_SOURCE_ALLOWED", "INVALID_IBAN", "IBAN_COUNTRY_NOT_SUPPORTED",
                "CARD_NUMBER_REQUIRED", "CARD_EXPIRY_REQUIRED", "VAULT_INSTRUCTION_REQUIRED",
                "MISMATCHED_VAULT_ID_TO_PAYMENT_SOURCE", "MISMATCHED_VAULT_OWNER_ID",
                "VAULT_OWNER_ID_NOT_SUPPORTED", "NOT_ELIGIBLE_FOR_PNREF_PROCESSING",
                "NOT_ELIGIBLE_FOR_PAYPAL_TRANSACTION_ID_PROCESSING", "PAYPAL_TRANSACTION_ID_NOT_FOUND",
                "PNREF_NOT_FOUND", "INVALID_VAULT_SETUP_TOKEN", "INVALID_SECURITY_CODE_LENGTH",
                "PLATFORM_FEE_PAYEE_CANNOT_BE_SAME_AS_PAYER",
                "REQUIRED_PARAMETER_FOR_CUSTOMER_INITIATED_PAYMENT", "IDENTIFIER_NOT_FOUND",
                "INCOMPATIBLE_ACCOUNT_OWNERSHIP_TYPE", "COUNTRY_NOT_SUPPORTED_BY_PAYMENT_SOURCE",
                "LOCALE_NOT_SUPPORTED_BY_PAYMENT_SOURCE", "BANK_VERIFICATION_REQUIRED", "INVALID_VAULT_ID",
                "NOT_ENABLED_FOR_PAYMENT_SOURCE", "AUTO_CAPTURE_ENABLED",
            ]),
        ],
        already_done: &["ORDER_ALREADY_CAPTURED"],
    },
    OperationEntry {
        api: "orders",
        id: "orders.track.create",
        method: Method::Post,
        path: "/v2/checkout/orders/{id}/track",
        rust_path: "paypal_generated::orders::Orders::add_tracker",
        operation: &operations::orders_track::ADD_TRACKER,
        description: "Adds a parcel's tracking number to a paid order. The capture that paid for the parcel must be `COMPLETED` (`CAPTURE_STATUS_NOT_VALID` otherwise), and listed items must have SKUs of the order's items (`ITEM_SKU_MISMATCH`). With `notify_payer`, PayPal informs the buyer by e-mail. The operation ignores request ids, so a retry may report the same shipment twice; `orders().patch_tracker` corrects or cancels a tracker.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the order, as `create` returned it.", limits: &[("", Limits::NONE.min_length(1).max_length(36).pattern("^[A-Z0-9]+$"))] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("order_tracker_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("order")), (201, Some("order"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment"]],
        issues: &[
            ("400", &[
                "MISSING_REQUIRED_PARAMETER", "INVALID_STRING_LENGTH", "INVALID_PARAMETER_VALUE",
                "INVALID_PARAMETER_SYNTAX",
            ]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
            ("422", &[
                "INVALID_TRACKING_NUMBER", "CAPTURE_STATUS_NOT_VALID", "ITEM_SKU_MISMATCH",
                "CAPTURE_ID_NOT_FOUND", "MSP_NOT_SUPPORTED",
            ]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "orders",
        id: "orders.trackers.patch",
        method: Method::Patch,
        path: "/v2/checkout/orders/{id}/trackers/{tracker_id}",
        rust_path: "paypal_generated::orders::Orders::patch_tracker",
        operation: &operations::orders_trackers::PATCH_TRACKER,
        description: "Changes a parcel reported earlier with `orders().add_tracker`. It takes JSON Patch operations, for instance to replace the items or to set the status to `CANCELLED`, and returns 204. An unknown id gives `TRACKER_ID_NOT_FOUND`; no request id protects against sending the same operations twice.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the order, as `create` returned it.", limits: &[("", Limits::NONE.min_length(1).max_length(36).pattern("^[A-Z0-9]+$"))] },
            ParameterEntry { name: "tracker_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The capture id and the tracking number, joined by a hyphen.", limits: &[("", Limits::NONE.min_length(1).max_length(36).pattern("^[A-Z0-9]+$"))] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("[patch]"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment"]],
        issues: &[
            ("400", &[
                "FIELD_NOT_PATCHABLE", "INVALID_PARAMETER_VALUE", "MISSING_REQUIRED_PARAMETER",
                "INVALID_STRING_LENGTH", "INVALID_PATCH_OPERATION", "MALFORMED_REQUEST_JSON",
            ]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["TRACKER_ID_NOT_FOUND"]),
            ("422", &[
                "INVALID_JSON_POINTER_FORMAT", "NOT_PATCHABLE", "PATCH_VALUE_REQUIRED",
                "PATCH_PATH_REQUIRED", "ITEM_SKU_MISMATCH", "MAX_TRACKER_UPDATE_COUNT_EXCEEDED",
            ]),
        ],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<String>("orders", "account_id", true, true).with_limits(ACCOUNT_ID_LIMITS),
    ComponentEntry::of::<types::ActivityTimestamps>("orders", "activity_timestamps", false, true).with_limits(ACTIVITY_TIMESTAMPS_LIMITS),
    ComponentEntry::of::<types::AmountBreakdown>("orders", "amount_breakdown", true, true),
    ComponentEntry::of::<types::AmountWithBreakdown>("orders", "amount_with_breakdown", true, true).with_limits(AMOUNT_WITH_BREAKDOWN_LIMITS),
    ComponentEntry::of::<types::ApplePay>("orders", "apple_pay", false, true).with_limits(APPLE_PAY_LIMITS),
    ComponentEntry::of::<types::ApplePayAttributes>("orders", "apple_pay_attributes", true, false),
    ComponentEntry::of::<types::ApplePayAttributesResponse>("orders", "apple_pay_attributes_response", false, true),
    ComponentEntry::of::<types::ApplePayCardResponse>("orders", "apple_pay_card_response", false, true).with_limits(APPLE_PAY_CARD_RESPONSE_LIMITS),
    ComponentEntry::of::<types::ApplePayDecryptedTokenData>("orders", "apple_pay_decrypted_token_data", true, false).with_limits(APPLE_PAY_DECRYPTED_TOKEN_DATA_LIMITS),
    ComponentEntry::of::<types::ApplePayExperienceContext>("orders", "apple_pay_experience_context", true, false),
    ComponentEntry::of::<types::ApplePayPaymentData>("orders", "apple_pay_payment_data", true, false).with_limits(APPLE_PAY_PAYMENT_DATA_LIMITS),
    ComponentEntry::of::<types::ApplePayRequest>("orders", "apple_pay_request", true, false).with_limits(APPLE_PAY_REQUEST_LIMITS),
    ComponentEntry::of::<types::AssuranceDetails>("orders", "assurance_details", true, false),
    ComponentEntry::of::<types::AuthenticationResponse>("orders", "authentication_response", false, true).with_limits(AUTHENTICATION_RESPONSE_LIMITS),
    ComponentEntry::of::<types::Authorization>("orders", "authorization", false, true).with_limits(AUTHORIZATION_LIMITS),
    ComponentEntry::of::<Vec<types::LinkDescription>>("orders", "authorization_definitions-link_description_list", false, true),
    ComponentEntry::of::<types::AuthorizationStatusWithDetails>("orders", "authorization_status", false, true),
    ComponentEntry::of::<types::AuthorizationStatusDetails>("orders", "authorization_status_details", false, true).with_limits(AUTHORIZATION_STATUS_DETAILS_LIMITS),
    ComponentEntry::of::<types::AuthorizationWithAdditionalData>("orders", "authorization_with_additional_data", false, true).with_limits(AUTHORIZATION_LIMITS),
    ComponentEntry::of::<Vec<types::AuthorizationWithAdditionalData>>("orders", "authorization_with_additional_data_list", false, true),
    ComponentEntry::of::<types::Bancontact>("orders", "bancontact", false, true).with_limits(BANCONTACT_LIMITS),
    ComponentEntry::of::<types::BancontactRequest>("orders", "bancontact_request", true, false).with_limits(BANCONTACT_REQUEST_LIMITS),
    ComponentEntry::of::<String>("orders", "bic", true, true).with_limits(BIC_LIMITS),
    ComponentEntry::of::<String>("orders", "billing_agreement_id", true, false).with_limits(BILLING_AGREEMENT_ID_LIMITS),
    ComponentEntry::of::<types::BillingCycle>("orders", "billing_cycle", true, true).with_limits(BILLING_CYCLE_LIMITS),
    ComponentEntry::of::<Vec<types::BillingCycle>>("orders", "billing_cycle_list", true, true).with_limits(BILLING_CYCLE_LIST_LIMITS),
    ComponentEntry::of::<types::BinDetails>("orders", "bin_details", false, true).with_limits(BIN_DETAILS_LIMITS),
    ComponentEntry::of::<types::Blik>("orders", "blik", false, true).with_limits(BLIK_LIMITS),
    ComponentEntry::of::<types::BlikExperienceContext>("orders", "blik_experience_context", true, false).with_limits(BLIK_EXPERIENCE_CONTEXT_LIMITS),
    ComponentEntry::of::<types::BlikOneClick>("orders", "blik_one_click", true, false).with_limits(BLIK_ONE_CLICK_LIMITS),
    ComponentEntry::of::<types::BlikOneClickResponse>("orders", "blik_one_click_response", false, true).with_limits(BLIK_ONE_CLICK_RESPONSE_LIMITS),
    ComponentEntry::of::<types::BlikRequest>("orders", "blik_request", true, false).with_limits(BLIK_LIMITS),
    ComponentEntry::of::<types::BlikSeamless>("orders", "blik_seamless", true, false).with_limits(BLIK_SEAMLESS_LIMITS),
    ComponentEntry::of::<types::CallbackConfiguration>("orders", "callback_configuration", true, false).with_limits(CALLBACK_CONFIGURATION_LIMITS),
    ComponentEntry::of::<types::CallbackEvent>("orders", "callback_events", true, false).with_limits(CALLBACK_EVENTS_LIMITS),
    ComponentEntry::of::<Vec<types::CallbackEvent>>("orders", "callback_events_list", true, false).with_limits(CALLBACK_EVENTS_LIST_LIMITS),
    ComponentEntry::of::<types::Capture>("orders", "capture", false, true).with_limits(CAPTURE_LIMITS),
    ComponentEntry::of::<Vec<types::LinkDescription>>("orders", "capture_definitions-link_description_list", false, true),
    ComponentEntry::of::<Vec<types::Capture>>("orders", "capture_list", false, true),
    ComponentEntry::of::<types::CaptureStatusWithDetails>("orders", "capture_status", false, true),
    ComponentEntry::of::<types::CaptureStatusDetails>("orders", "capture_status_details", false, true).with_limits(AUTHORIZATION_STATUS_DETAILS_LIMITS),
    ComponentEntry::of::<types::CardAttributes>("orders", "card_attributes", true, false),
    ComponentEntry::of::<types::CardAttributesResponse>("orders", "card_attributes_response", false, true),
    ComponentEntry::of::<types::CardBrand>("orders", "card_brand", true, true).with_limits(CARD_BRAND_LIMITS),
    ComponentEntry::of::<Vec<types::CardBrand>>("orders", "card_brand_list", false, true).with_limits(CARD_BRAND_LIST_LIMITS),
    ComponentEntry::of::<types::Customer>("orders", "card_customer", true, true).with_limits(CARD_CUSTOMER_LIMITS),
    ComponentEntry::of::<types::CardExperienceContext>("orders", "card_experience_context", true, false).with_limits(CARD_EXPERIENCE_CONTEXT_LIMITS),
    ComponentEntry::of::<types::CardFromRequest>("orders", "card_from_request", false, true).with_limits(CARD_FROM_REQUEST_LIMITS),
    ComponentEntry::of::<types::CardRequest>("orders", "card_request", true, false).with_limits(CARD_REQUEST_LIMITS),
    ComponentEntry::of::<types::CardResponse>("orders", "card_response", false, true).with_limits(CARD_RESPONSE_LIMITS),
    ComponentEntry::of::<types::CardStoredCredential>("orders", "card_stored_credential", true, true).with_limits(CARD_STORED_CREDENTIAL_LIMITS),
    ComponentEntry::of::<types::CardSupplementaryData>("orders", "card_supplementary_data", true, true),
    ComponentEntry::of::<types::CardType>("orders", "card_type", true, true).with_limits(CARD_BRAND_LIMITS),
    ComponentEntry::of::<types::VaultResponse>("orders", "card_vault_response", false, true).with_limits(CARD_VAULT_RESPONSE_LIMITS),
    ComponentEntry::of::<types::CardVerification>("orders", "card_verification", true, false).with_limits(CARD_VERIFICATION_LIMITS),
    ComponentEntry::of::<types::UsagePattern>("orders", "charge_pattern", true, true).with_limits(CHARGE_PATTERN_LIMITS),
    ComponentEntry::of::<types::CheckoutPaymentIntent>("orders", "checkout_payment_intent", true, true),
    ComponentEntry::of::<types::CobrandedCard>("orders", "cobranded_card", false, true).with_limits(COBRANDED_CARD_LIMITS),
    ComponentEntry::of::<Vec<types::CobrandedCard>>("orders", "cobranded_card_list", false, true).with_limits(COBRANDED_CARD_LIST_LIMITS),
    ComponentEntry::of::<types::ConfirmOrderRequest>("orders", "confirm_order_request", true, false),
    ComponentEntry::of::<String>("orders", "country_code", true, true).with_limits(COUNTRY_CODE_LIMITS),
    ComponentEntry::of::<Value>("orders", "crypto", false, true),
    ComponentEntry::of::<Value>("orders", "crypto_request", true, false),
    ComponentEntry::of::<String>("orders", "currency_code", true, true).with_limits(CURRENCY_CODE_LIMITS),
    ComponentEntry::of::<types::Customer>("orders", "customer", true, true).with_limits(CARD_CUSTOMER_LIMITS),
    ComponentEntry::of::<Date>("orders", "date_no_time", true, true).with_limits(DATE_NO_TIME_LIMITS),
    ComponentEntry::of::<DateTime>("orders", "date_time", true, true).with_limits(DATE_TIME_LIMITS),
    ComponentEntry::of::<String>("orders", "date_year_month", true, true).with_limits(DATE_YEAR_MONTH_LIMITS),
    ComponentEntry::of::<Vec<types::LinkDescription>>("orders", "definitions-link_description_list", false, true),
    ComponentEntry::of::<Vec<types::PlatformFee>>("orders", "definitions-platform_fee_list", false, true).with_limits(DEFINITIONS_PLATFORM_FEE_LIST_LIMITS),
    ComponentEntry::of::<Vec<types::PurchaseUnitRequest>>("orders", "definitions-purchase_unit_request_list", false, true).with_limits(DEFINITIONS_PURCHASE_UNIT_REQUEST_LIST_LIMITS),
    ComponentEntry::of::<Vec<types::ShippingOption>>("orders", "definitions-shipping_option_list", true, false).with_limits(DEFINITIONS_SHIPPING_OPTION_LIST_LIMITS),
    ComponentEntry::of::<types::DisbursementMode>("orders", "disbursement_mode", true, true).with_limits(DISBURSEMENT_MODE_LIMITS),
    ComponentEntry::of::<types::SellerProtectionDisputeCategory>("orders", "dispute_categories", false, true),
    ComponentEntry::of::<Vec<types::SellerProtectionDisputeCategory>>("orders", "dispute_categories_list", false, true),
    ComponentEntry::of::<types::EciFlag>("orders", "eci_flag", true, false).with_limits(ECI_FLAG_LIMITS),
    ComponentEntry::of::<String>("orders", "email", true, true).with_limits(EMAIL_LIMITS),
    ComponentEntry::of::<String>("orders", "email_address", true, true).with_limits(EMAIL_ADDRESS_LIMITS),
    ComponentEntry::of::<types::Enrolled>("orders", "enrolled", false, true).with_limits(ECI_FLAG_LIMITS),
    ComponentEntry::of::<types::Eps>("orders", "eps", false, true).with_limits(EPS_LIMITS),
    ComponentEntry::of::<types::EpsRequest>("orders", "eps_request", true, false).with_limits(BANCONTACT_REQUEST_LIMITS),
    ComponentEntry::of::<types::BadRequestError>("orders", "error_400", true, false).with_limits(ERROR_400_LIMITS),
    ComponentEntry::of::<types::UnauthorizedError>("orders", "error_401", true, false).with_limits(ERROR_400_LIMITS),
    ComponentEntry::of::<types::ForbiddenError>("orders", "error_403", true, false).with_limits(ERROR_400_LIMITS),
    ComponentEntry::of::<types::NotFoundError>("orders", "error_404", true, false).with_limits(ERROR_400_LIMITS),
    ComponentEntry::of::<types::ConflictError>("orders", "error_409", true, false).with_limits(ERROR_400_LIMITS),
    ComponentEntry::of::<types::UnsupportedMediaTypeError>("orders", "error_415", true, false).with_limits(ERROR_400_LIMITS),
    ComponentEntry::of::<types::UnprocessableContentError>("orders", "error_422", true, false).with_limits(ERROR_400_LIMITS),
    ComponentEntry::of::<types::InternalServerError>("orders", "error_500", true, false).with_limits(ERROR_400_LIMITS),
    ComponentEntry::of::<types::ServiceUnavailableError>("orders", "error_503", true, false).with_limits(ERROR_400_LIMITS),
    ComponentEntry::of::<types::CallbackError>("orders", "error_default", true, false),
    ComponentEntry::of::<types::ErrorDetails>("orders", "error_details", true, false),
    ComponentEntry::of::<types::ErrorLink>("orders", "error_link_description", true, false).with_limits(ERROR_LINK_DESCRIPTION_LIMITS),
    ComponentEntry::of::<types::ErrorLocation>("orders", "error_location", true, false),
    ComponentEntry::of::<types::ExchangeRate>("orders", "exchange_rate", false, true).with_limits(EXCHANGE_RATE_LIMITS),
    ComponentEntry::of::<types::ExperienceContextBase>("orders", "experience_context_base", true, false).with_limits(EXPERIENCE_CONTEXT_BASE_LIMITS),
    ComponentEntry::of::<types::SwishExperienceContext>("orders", "experience_context_swish", true, false).with_limits(EXPERIENCE_CONTEXT_SWISH_LIMITS),
    ComponentEntry::of::<types::Frequency>("orders", "frequency", true, true),
    ComponentEntry::of::<String>("orders", "full_name", true, true).with_limits(FULL_NAME_LIMITS),
    ComponentEntry::of::<types::Giropay>("orders", "giropay", false, true).with_limits(EPS_LIMITS),
    ComponentEntry::of::<types::GiropayRequest>("orders", "giropay_request", true, false).with_limits(BANCONTACT_REQUEST_LIMITS),
    ComponentEntry::of::<types::GooglePay>("orders", "google_pay", false, true).with_limits(GOOGLE_PAY_LIMITS),
    ComponentEntry::of::<Value>("orders", "google_pay_attributes", true, false),
    ComponentEntry::of::<types::GooglePayCardResponse>("orders", "google_pay_card_response", false, true).with_limits(GOOGLE_PAY_CARD_RESPONSE_LIMITS),
    ComponentEntry::of::<types::GooglePayDecryptedTokenData>("orders", "google_pay_decrypted_token_data", true, false).with_limits(GOOGLE_PAY_DECRYPTED_TOKEN_DATA_LIMITS),
    ComponentEntry::of::<types::GooglePayExperienceContext>("orders", "google_pay_experience_context", true, false),
    ComponentEntry::of::<types::GooglePayRequest>("orders", "google_pay_request", true, false).with_limits(GOOGLE_PAY_REQUEST_LIMITS),
    ComponentEntry::of::<String>("orders", "iban_last_chars", false, true).with_limits(IBAN_LAST_CHARS_LIMITS),
    ComponentEntry::of::<types::Ideal>("orders", "ideal", false, true).with_limits(IDEAL_LIMITS),
    ComponentEntry::of::<types::IdealRequest>("orders", "ideal_request", true, false).with_limits(EPS_LIMITS),
    ComponentEntry::of::<String>("orders", "ip_address", true, true).with_limits(IP_ADDRESS_LIMITS),
    ComponentEntry::of::<types::Item>("orders", "item", true, true).with_limits(ITEM_LIMITS),
    ComponentEntry::of::<Vec<types::Item>>("orders", "item_list", true, true),
    ComponentEntry::of::<String>("orders", "labels", false, true).with_limits(LABELS_LIMITS),
    ComponentEntry::of::<Vec<String>>("orders", "labels_list", false, true).with_limits(LABELS_LIST_LIMITS),
    ComponentEntry::of::<String>("orders", "language", true, true).with_limits(LANGUAGE_LIMITS),
    ComponentEntry::of::<types::Level2CardProcessingData>("orders", "level_2_card_processing_data", true, true).with_limits(LEVEL_2_CARD_PROCESSING_DATA_LIMITS),
    ComponentEntry::of::<types::Level3CardProcessingData>("orders", "level_3_card_processing_data", true, true).with_limits(LEVEL_3_CARD_PROCESSING_DATA_LIMITS),
    ComponentEntry::of::<types::LiabilityShift>("orders", "liability_shift", false, true).with_limits(ECI_FLAG_LIMITS),
    ComponentEntry::of::<types::LineItem>("orders", "line_item", true, true).with_limits(LINE_ITEM_LIMITS),
    ComponentEntry::of::<Vec<types::LineItem>>("orders", "line_item_list", true, true).with_limits(LINE_ITEM_LIST_LIMITS),
    ComponentEntry::of::<types::LinkDescription>("orders", "link_description", false, true),
    ComponentEntry::of::<Vec<types::LinkDescription>>("orders", "link_description_list", false, true).with_limits(DEFINITIONS_SHIPPING_OPTION_LIST_LIMITS),
    ComponentEntry::of::<String>("orders", "merchant_partner_customer_id", true, true).with_limits(MERCHANT_PARTNER_CUSTOMER_ID_LIMITS),
    ComponentEntry::of::<types::Money>("orders", "money", true, true).with_limits(AMOUNT_WITH_BREAKDOWN_LIMITS),
    ComponentEntry::of::<Value>("orders", "most_recent_error", false, true),
    ComponentEntry::of::<Vec<Value>>("orders", "most_recent_error_list", false, true).with_limits(DEFINITIONS_SHIPPING_OPTION_LIST_LIMITS),
    ComponentEntry::of::<types::Mybank>("orders", "mybank", false, true).with_limits(IDEAL_LIMITS),
    ComponentEntry::of::<types::MybankRequest>("orders", "mybank_request", true, false).with_limits(BANCONTACT_REQUEST_LIMITS),
    ComponentEntry::of::<types::NetAmountBreakdownItem>("orders", "net_amount_breakdown_item", false, true),
    ComponentEntry::of::<Vec<types::NetAmountBreakdownItem>>("orders", "net_amount_breakdown_item_list", false, true),
    ComponentEntry::of::<types::NetworkTokenRequest>("orders", "network_token_request", true, false).with_limits(NETWORK_TOKEN_REQUEST_LIMITS),
    ComponentEntry::of::<types::NetworkTransactionReference>("orders", "network_transaction", true, true).with_limits(NETWORK_TRANSACTION_LIMITS),
    ComponentEntry::of::<types::NetworkTransactionReference>("orders", "network_transaction_reference", true, true).with_limits(NETWORK_TRANSACTION_LIMITS),
    ComponentEntry::of::<types::Order>("orders", "order", false, true).with_limits(ORDER_LIMITS),
    ComponentEntry::of::<types::OrderApplicationContext>("orders", "order_application_context", true, false).with_limits(ORDER_APPLICATION_CONTEXT_LIMITS),
    ComponentEntry::of::<types::OrderAuthorizeRequest>("orders", "order_authorize_request", true, false),
    ComponentEntry::of::<types::OrderAuthorizeResponse>("orders", "order_authorize_response", false, true).with_limits(ORDER_AUTHORIZE_RESPONSE_LIMITS),
    ComponentEntry::of::<types::OrderBillingPlan>("orders", "order_billing_plan", true, true).with_limits(ORDER_BILLING_PLAN_LIMITS),
    ComponentEntry::of::<types::OrderCaptureRequest>("orders", "order_capture_request", true, false),
    ComponentEntry::of::<types::OrderConfirmApplicationContext>("orders", "order_confirm_application_context", true, false).with_limits(ORDER_CONFIRM_APPLICATION_CONTEXT_LIMITS),
    ComponentEntry::of::<Vec<types::LinkDescription>>("orders", "order_definitions-link_description_list", false, true),
    ComponentEntry::of::<types::OrderRequest>("orders", "order_request", true, false).with_limits(ORDER_REQUEST_LIMITS),
    ComponentEntry::of::<types::OrderStatus>("orders", "order_status", false, true).with_limits(ECI_FLAG_LIMITS),
    ComponentEntry::of::<types::OrderTrackerRequest>("orders", "order_tracker_request", true, false).with_limits(ORDER_TRACKER_REQUEST_LIMITS),
    ComponentEntry::of::<types::OrderUpdateCallbackRequest>("orders", "order_update_callback_request", false, true).with_limits(ORDER_UPDATE_CALLBACK_REQUEST_LIMITS),
    ComponentEntry::of::<types::OrderUpdateCallbackResponse>("orders", "order_update_callback_response", true, false).with_limits(ORDER_UPDATE_CALLBACK_RESPONSE_LIMITS),
    ComponentEntry::of::<types::P24>("orders", "p24", false, true).with_limits(P24_LIMITS),
    ComponentEntry::of::<types::P24Request>("orders", "p24_request", true, false).with_limits(P24_REQUEST_LIMITS),
    ComponentEntry::of::<types::ParesStatus>("orders", "pares_status", false, true).with_limits(ECI_FLAG_LIMITS),
    ComponentEntry::of::<types::ParticipantMetadata>("orders", "participant_metadata", true, true).with_limits(PARTICIPANT_METADATA_LIMITS),
    ComponentEntry::of::<types::Patch>("orders", "patch", true, false),
    ComponentEntry::of::<Vec<types::Patch>>("orders", "patch_request", true, false).with_limits(PATCH_REQUEST_LIMITS),
    ComponentEntry::of::<types::Payee>("orders", "payee", true, true).with_limits(PAYEE_LIMITS),
    ComponentEntry::of::<types::PayeeBase>("orders", "payee_base", true, true).with_limits(PAYEE_BASE_LIMITS),
    ComponentEntry::of::<types::PayeePaymentMethodPreference>("orders", "payee_payment_method_preference", true, false).with_limits(ECI_FLAG_LIMITS),
    ComponentEntry::of::<types::Payer>("orders", "payer", true, true).with_limits(PAYER_LIMITS),
    ComponentEntry::of::<types::PayerBase>("orders", "payer_base", true, true).with_limits(PAYER_BASE_LIMITS),
    ComponentEntry::of::<types::PaymentCollection>("orders", "payment_collection", false, true),
    ComponentEntry::of::<types::PaymentInitiator>("orders", "payment_initiator", true, true).with_limits(ECI_FLAG_LIMITS),
    ComponentEntry::of::<types::PaymentInstruction>("orders", "payment_instruction", true, true).with_limits(PAYMENT_INSTRUCTION_LIMITS),
    ComponentEntry::of::<types::PaymentMethod>("orders", "payment_method", true, false).with_limits(PAYMENT_METHOD_LIMITS),
    ComponentEntry::of::<types::PaymentSource>("orders", "payment_source", true, false),
    ComponentEntry::of::<types::PaymentSourceResponse>("orders", "payment_source_response", false, true),
    ComponentEntry::of::<types::PaypalWallet>("orders", "paypal_wallet", true, false).with_limits(PAYPAL_WALLET_LIMITS),
    ComponentEntry::of::<types::PaypalWalletAttributes>("orders", "paypal_wallet_attributes", true, false).with_limits(PAYPAL_WALLET_ATTRIBUTES_LIMITS),
    ComponentEntry::of::<types::PaypalWalletAttributesResponse>("orders", "paypal_wallet_attributes_response", false, true).with_limits(PAYPAL_WALLET_ATTRIBUTES_RESPONSE_LIMITS),
    ComponentEntry::of::<types::Customer>("orders", "paypal_wallet_customer", true, true).with_limits(CARD_CUSTOMER_LIMITS),
    ComponentEntry::of::<types::PaypalWalletExperienceContext>("orders", "paypal_wallet_experience_context", true, false).with_limits(PAYPAL_WALLET_EXPERIENCE_CONTEXT_LIMITS),
    ComponentEntry::of::<types::PaypalWalletResponse>("orders", "paypal_wallet_response", false, true).with_limits(PAYPAL_WALLET_RESPONSE_LIMITS),
    ComponentEntry::of::<types::PaypalWalletStoredCredential>("orders", "paypal_wallet_stored_credential", true, true).with_limits(PAYPAL_WALLET_STORED_CREDENTIAL_LIMITS),
    ComponentEntry::of::<types::PaypalWalletVaultResponse>("orders", "paypal_wallet_vault_response", false, true).with_limits(CARD_VAULT_RESPONSE_LIMITS),
    ComponentEntry::of::<types::PhoneNumber>("orders", "phone", false, true).with_limits(PHONE_LIMITS),
    ComponentEntry::of::<types::PhoneType>("orders", "phone_type", true, true),
    ComponentEntry::of::<types::PhoneWithType>("orders", "phone_with_type", true, true).with_limits(PHONE_WITH_TYPE_LIMITS),
    ComponentEntry::of::<types::Pix>("orders", "pix", false, true).with_limits(PIX_LIMITS),
    ComponentEntry::of::<types::PixRequest>("orders", "pix_request", true, false).with_limits(PIX_LIMITS),
    ComponentEntry::of::<types::PlatformFee>("orders", "platform_fee", true, true),
    ComponentEntry::of::<Vec<types::PlatformFee>>("orders", "platform_fee_list", true, true).with_limits(DEFINITIONS_PLATFORM_FEE_LIST_LIMITS),
    ComponentEntry::of::<types::PricingScheme>("orders", "pricing_scheme", true, true).with_limits(PRICING_SCHEME_LIMITS),
    ComponentEntry::of::<types::ProcessingInstruction>("orders", "processing_instruction", true, true),
    ComponentEntry::of::<types::ProcessorResponse>("orders", "processor_response", false, true),
    ComponentEntry::of::<String>("orders", "products", false, true).with_limits(PRODUCTS_LIMITS),
    ComponentEntry::of::<Vec<String>>("orders", "products_list", false, true).with_limits(PRODUCTS_LIST_LIMITS),
    ComponentEntry::of::<types::PurchaseUnit>("orders", "purchase_unit", false, true).with_limits(PURCHASE_UNIT_LIMITS),
    ComponentEntry::of::<Vec<types::PurchaseUnit>>("orders", "purchase_unit_list", false, true).with_limits(DEFINITIONS_SHIPPING_OPTION_LIST_LIMITS),
    ComponentEntry::of::<types::PurchaseUnitRequest>("orders", "purchase_unit_request", true, true).with_limits(PURCHASE_UNIT_REQUEST_LIMITS),
    ComponentEntry::of::<Vec<types::PurchaseUnitRequest>>("orders", "purchase_unit_request_list", true, false).with_limits(DEFINITIONS_SHIPPING_OPTION_LIST_LIMITS),
    ComponentEntry::of::<types::QrDetails>("orders", "qr_details", true, true).with_limits(QR_DETAILS_LIMITS),
    ComponentEntry::of::<types::Refund>("orders", "refund", false, true).with_limits(REFUND_LIMITS),
    ComponentEntry::of::<Vec<types::LinkDescription>>("orders", "refund_definitions-link_description_list", false, true),
    ComponentEntry::of::<Vec<types::PlatformFee>>("orders", "refund_definitions-platform_fee_list", false, true).with_limits(DEFINITIONS_PLATFORM_FEE_LIST_LIMITS),
    ComponentEntry::of::<Vec<types::Refund>>("orders", "refund_list", false, true),
    ComponentEntry::of::<types::RefundStatusWithDetails>("orders", "refund_status", false, true),
    ComponentEntry::of::<types::RefundStatusDetails>("orders", "refund_status_details", false, true),
    ComponentEntry::of::<types::RiskSupplementaryData>("orders", "risk_supplementary_data", true, true),
    ComponentEntry::of::<types::SellerPayableBreakdown>("orders", "seller_payable_breakdown", false, true).with_limits(SELLER_PAYABLE_BREAKDOWN_LIMITS),
    ComponentEntry::of::<types::SellerProtection>("orders", "seller_protection", false, true),
    ComponentEntry::of::<types::SellerReceivableBreakdown>("orders", "seller_receivable_breakdown", false, true).with_limits(SELLER_PAYABLE_BREAKDOWN_LIMITS),
    ComponentEntry::of::<types::ShipmentCarrier>("orders", "shipment_carrier", true, false).with_limits(SHIPMENT_CARRIER_LIMITS),
    ComponentEntry::of::<types::ShippingDetail>("orders", "shipping_detail", true, true).with_limits(SHIPPING_DETAIL_LIMITS),
    ComponentEntry::of::<types::ShippingOption>("orders", "shipping_option", true, true).with_limits(SHIPPING_OPTION_LIMITS),
    ComponentEntry::of::<Vec<types::ShippingOption>>("orders", "shipping_option_list", true, true).with_limits(SHIPPING_OPTION_LIST_LIMITS),
    ComponentEntry::of::<types::ShippingOptionsPurchaseUnit>("orders", "shipping_options_purchase_unit", true, false).with_limits(SHIPPING_OPTIONS_PURCHASE_UNIT_LIMITS),
    ComponentEntry::of::<types::ShippingType>("orders", "shipping_type", true, true),
    ComponentEntry::of::<types::ShippingWithTrackingDetails>("orders", "shipping_with_tracking_details", false, true).with_limits(SHIPPING_DETAIL_LIMITS),
    ComponentEntry::of::<String>("orders", "single_use_token", true, false).with_limits(SINGLE_USE_TOKEN_LIMITS),
    ComponentEntry::of::<types::Sofort>("orders", "sofort", false, true).with_limits(IDEAL_LIMITS),
    ComponentEntry::of::<types::SofortRequest>("orders", "sofort_request", true, false).with_limits(BANCONTACT_REQUEST_LIMITS),
    ComponentEntry::of::<types::StoreInVaultInstruction>("orders", "store_in_vault_instruction", true, false).with_limits(ECI_FLAG_LIMITS),
    ComponentEntry::of::<types::StoredPaymentSource>("orders", "stored_payment_source", true, false).with_limits(CARD_STORED_CREDENTIAL_LIMITS),
    ComponentEntry::of::<types::StoredPaymentSourcePaymentType>("orders", "stored_payment_source_payment_type", true, true).with_limits(ECI_FLAG_LIMITS),
    ComponentEntry::of::<types::StoredPaymentSourceUsageType>("orders", "stored_payment_source_usage_type", true, true).with_limits(ECI_FLAG_LIMITS),
    ComponentEntry::of::<types::SupplementaryData>("orders", "supplementary_data", true, true),
    ComponentEntry::of::<types::Swish>("orders", "swish", false, true).with_limits(SWISH_LIMITS),
    ComponentEntry::of::<types::SwishRequest>("orders", "swish_request", true, false).with_limits(BANCONTACT_REQUEST_LIMITS),
    ComponentEntry::of::<types::TaxInfo>("orders", "tax_info", true, true).with_limits(TAX_INFO_LIMITS),
    ComponentEntry::of::<types::ThreeDSecureAuthenticationResponse>("orders", "three_d_secure_authentication_response", false, true).with_limits(THREE_D_SECURE_AUTHENTICATION_RESPONSE_LIMITS),
    ComponentEntry::of::<types::Token>("orders", "token", true, false).with_limits(TOKEN_LIMITS),
    ComponentEntry::of::<types::Tracker>("orders", "tracker", false, true).with_limits(TRACKER_LIMITS),
    ComponentEntry::of::<types::TrackerItem>("orders", "tracker_item", true, true).with_limits(TRACKER_ITEM_LIMITS),
    ComponentEntry::of::<Vec<types::TrackerItem>>("orders", "tracker_item_list", true, true),
    ComponentEntry::of::<Vec<types::Tracker>>("orders", "tracker_list", false, true),
    ComponentEntry::of::<types::TrackerStatus>("orders", "tracker_status", false, true).with_limits(SHIPMENT_CARRIER_LIMITS),
    ComponentEntry::of::<types::Trustly>("orders", "trustly", false, true).with_limits(TRUSTLY_LIMITS),
    ComponentEntry::of::<types::TrustlyRequest>("orders", "trustly_request", true, false).with_limits(BLIK_LIMITS),
    ComponentEntry::of::<types::UniversalProductCode>("orders", "universal_product_code", true, true).with_limits(UNIVERSAL_PRODUCT_CODE_LIMITS),
    ComponentEntry::of::<String>("orders", "url", true, false),
    ComponentEntry::of::<types::VaultInstruction>("orders", "v3_vault_instruction_base", true, false).with_limits(V3_VAULT_INSTRUCTION_BASE_LIMITS),
    ComponentEntry::of::<String>("orders", "vault_id", true, false).with_limits(SINGLE_USE_TOKEN_LIMITS),
    ComponentEntry::of::<types::CardVaultInstruction>("orders", "vault_instruction_base", true, false).with_limits(V3_VAULT_INSTRUCTION_BASE_LIMITS),
    ComponentEntry::of::<types::VaultResponse>("orders", "vault_response", false, true).with_limits(CARD_VAULT_RESPONSE_LIMITS),
    ComponentEntry::of::<types::VaultVenmoWalletBase>("orders", "vault_venmo_wallet_base", true, false).with_limits(VAULT_VENMO_WALLET_BASE_LIMITS),
    ComponentEntry::of::<types::VenmoWalletAttributes>("orders", "venmo_wallet_attributes", true, false),
    ComponentEntry::of::<types::VenmoWalletAttributesResponse>("orders", "venmo_wallet_attributes_response", false, true),
    ComponentEntry::of::<types::VenmoWalletExperienceContext>("orders", "venmo_wallet_experience_context", true, false).with_limits(VENMO_WALLET_EXPERIENCE_CONTEXT_LIMITS),
    ComponentEntry::of::<types::VenmoWalletRequest>("orders", "venmo_wallet_request", true, false).with_limits(VENMO_WALLET_REQUEST_LIMITS),
    ComponentEntry::of::<types::VenmoWalletResponse>("orders", "venmo_wallet_response", false, true).with_limits(VENMO_WALLET_RESPONSE_LIMITS),
    ComponentEntry::of::<Value>("orders", "altpay_recurring_attributes", false, true),
    ComponentEntry::of::<Value>("orders", "altpay_recurring_attributes_request", true, false),
    ComponentEntry::of::<Value>("orders", "authentication_flow", false, true),
    ComponentEntry::of::<Value>("orders", "exemption_details", false, true),
    ComponentEntry::of::<String>("orders", "instrument_id", true, false).with_limits(INSTRUMENT_ID_LIMITS),
    ComponentEntry::of::<types::ShipmentTracker>("orders", "shipment_tracker", true, true).with_limits(SHIPMENT_TRACKER_LIMITS),
    ComponentEntry::of::<types::ShipmentTrackingNumberType>("orders", "shipment_tracking_number_type", true, false).with_limits(SHIPMENT_CARRIER_LIMITS),
    ComponentEntry::of::<types::ShipmentTrackingStatus>("orders", "shipment_tracking_status", true, false).with_limits(SHIPMENT_CARRIER_LIMITS),
    ComponentEntry::of::<Value>("orders", "vault_owner_id", true, true),
    ComponentEntry::of::<types::AppSwitchContext>("orders", "app_switch_context", true, false),
    ComponentEntry::of::<types::NativeAppContext>("orders", "native_app_context", true, false),
    ComponentEntry::of::<types::MobileWebContext>("orders", "mobile_web_context", true, false),
    ComponentEntry::of::<types::ReturnFlow>("orders", "return_flow", true, true),
    ComponentEntry::of::<types::BillingAddressDetails>("orders", "billing_address", true, true).with_limits(BILLING_ADDRESS_LIMITS),
    ComponentEntry::of::<types::PayUponInvoiceExperienceContext>("orders", "pay_upon_invoice_experience_context", true, true).with_limits(PAY_UPON_INVOICE_EXPERIENCE_CONTEXT_LIMITS),
    ComponentEntry::of::<types::PayUponInvoiceRequest>("orders", "pay_upon_invoice_request", true, true).with_limits(PAY_UPON_INVOICE_REQUEST_LIMITS),
    ComponentEntry::of::<types::PayUponInvoice>("orders", "pay_upon_invoice", false, true).with_limits(PAY_UPON_INVOICE_LIMITS),
];

const ACCOUNT_ID_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
];

const ACTIVITY_TIMESTAMPS_LIMITS: &[(&str, Limits)] = &[
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const AMOUNT_WITH_BREAKDOWN_LIMITS: &[(&str, Limits)] = &[
    ("currency_code", Limits::NONE.min_length(3).max_length(3)),
    ("value", Limits::NONE.max_length(32).pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
];

const APPLE_PAY_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(250).pattern("^.*$")),
    ("token", Limits::NONE.min_length(1).max_length(10000).pattern("^.*$")),
    ("name", Limits::NONE.min_length(3).max_length(300)),
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
];

const APPLE_PAY_CARD_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(2).max_length(300)),
    ("last_digits", Limits::NONE.pattern("[0-9]{2,}")),
    ("brand", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("available_networks", Limits::NONE.min_items(1).max_items(256)),
    ("available_networks/*", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("expiry", Limits::NONE.min_length(7).max_length(7).pattern("^[0-9]{4}-(0[1-9]|1[0-2])$")),
    ("billing_address/address_line_1", Limits::NONE.max_length(300)),
    ("billing_address/address_line_2", Limits::NONE.max_length(300)),
    ("billing_address/admin_area_2", Limits::NONE.max_length(120)),
    ("billing_address/admin_area_1", Limits::NONE.max_length(300)),
    ("billing_address/postal_code", Limits::NONE.max_length(60)),
    ("billing_address/country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const APPLE_PAY_DECRYPTED_TOKEN_DATA_LIMITS: &[(&str, Limits)] = &[
    ("tokenized_card/id", Limits::NONE.min_length(1).max_length(256).pattern("^[A-Za-z0-9-_.+=]+$")),
    ("tokenized_card/name", Limits::NONE.min_length(1).max_length(300).pattern("^.{1,300}$")),
    ("tokenized_card/number", Limits::NONE.min_length(13).max_length(19).pattern("^[0-9]{13,19}$")),
    ("tokenized_card/expiry", Limits::NONE.min_length(7).max_length(7).pattern("^[0-9]{4}-(0[1-9]|1[0-2])$")),
    ("tokenized_card/security_code", Limits::NONE.min_length(3).max_length(4).pattern("^[0-9]{3,4}$")),
    ("tokenized_card/last_digits", Limits::NONE.min_length(2).max_length(4).pattern("^[0-9]{2,4}$")),
    ("tokenized_card/card_type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("tokenized_card/type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("tokenized_card/brand", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("tokenized_card/billing_address/address_line_1", Limits::NONE.max_length(300)),
    ("tokenized_card/billing_address/address_line_2", Limits::NONE.max_length(300)),
    ("tokenized_card/billing_address/address_line_3", Limits::NONE.max_length(100)),
    ("tokenized_card/billing_address/admin_area_4", Limits::NONE.max_length(100)),
    ("tokenized_card/billing_address/admin_area_3", Limits::NONE.max_length(100)),
    ("tokenized_card/billing_address/admin_area_2", Limits::NONE.max_length(120)),
    ("tokenized_card/billing_address/admin_area_1", Limits::NONE.max_length(300)),
    ("tokenized_card/billing_address/postal_code", Limits::NONE.max_length(60)),
    ("tokenized_card/billing_address/country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("tokenized_card/billing_address/address_details/street_number", Limits::NONE.max_length(100)),
    ("tokenized_card/billing_address/address_details/street_name", Limits::NONE.max_length(100)),
    ("tokenized_card/billing_address/address_details/street_type", Limits::NONE.max_length(100)),
    ("tokenized_card/billing_address/address_details/delivery_service", Limits::NONE.max_length(100)),
    ("tokenized_card/billing_address/address_details/building_name", Limits::NONE.max_length(100)),
    ("tokenized_card/billing_address/address_details/sub_building", Limits::NONE.max_length(100)),
    ("device_manufacturer_id", Limits::NONE.min_length(1).max_length(2000).pattern("^.*$")),
    ("payment_data_type", Limits::NONE.min_length(1).max_length(16).pattern("^[0-9A-Z_]+$")),
];

const APPLE_PAY_PAYMENT_DATA_LIMITS: &[(&str, Limits)] = &[
    ("cryptogram", Limits::NONE.min_length(1).max_length(2000).pattern("^.*$")),
    ("eci_indicator", Limits::NONE.min_length(1).max_length(256).pattern("^.*$")),
    ("emv_data", Limits::NONE.min_length(1).max_length(2000).pattern("^.*$")),
    ("pin", Limits::NONE.min_length(1).max_length(2000).pattern("^.*$")),
];

const APPLE_PAY_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(250).pattern("^.*$")),
    ("name", Limits::NONE.min_length(3).max_length(300)),
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
    ("phone_number/national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
    ("phone_number/extension_number", Limits::NONE.min_length(1).max_length(15).pattern("^[0-9]{1,15}?$")),
    ("phone_number/country_code", Limits::NONE.min_length(1).max_length(3).pattern("^[0-9]{1,3}?$")),
    ("vault_id", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9a-zA-Z_-]+$")),
];

const AUTHENTICATION_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("liability_shift", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const AUTHORIZATION_LIMITS: &[(&str, Limits)] = &[
    ("custom_id", Limits::NONE.max_length(255)),
    ("expiration_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const AUTHORIZATION_STATUS_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("reason", Limits::NONE.min_length(1).max_length(64).pattern("^[A-Z_]+$")),
];

const BANCONTACT_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(3).max_length(300)),
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("bic", Limits::NONE.min_length(8).max_length(11).pattern("^[A-Z-a-z0-9]{4}[A-Z-a-z]{2}[A-Z-a-z0-9]{2}([A-Z-a-z0-9]{3})?$")),
    ("iban_last_chars", Limits::NONE.min_length(4).max_length(34).pattern("[a-zA-Z0-9]{4}")),
    ("card_last_digits", Limits::NONE.min_length(4).max_length(4).pattern("[0-9]{4}")),
];

const BANCONTACT_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(3).max_length(300)),
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const BIC_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(8).max_length(11).pattern("^[A-Z-a-z0-9]{4}[A-Z-a-z]{2}[A-Z-a-z0-9]{2}([A-Z-a-z0-9]{3})?$")),
];

const BILLING_AGREEMENT_ID_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(2).max_length(128).pattern("^[a-zA-Z0-9-]+$")),
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

const BLIK_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(3).max_length(300)),
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("email", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
];

const BLIK_EXPERIENCE_CONTEXT_LIMITS: &[(&str, Limits)] = &[
    ("brand_name", Limits::NONE.min_length(1).max_length(127).pattern("^.*$")),
    ("locale", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$")),
    ("shipping_preference", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
    ("consumer_ip", Limits::NONE.min_length(7).max_length(39).pattern("^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$|^(([a-zA-Z]|[a-zA-Z][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z]|[A-Za-z][A-Za-z0-9\\-]*[A-Za-z0-9])$|^\\s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:)))(%.+)?\\s*$")),
    ("consumer_user_agent", Limits::NONE.min_length(1).max_length(256).pattern("^.*$")),
];

const BLIK_ONE_CLICK_LIMITS: &[(&str, Limits)] = &[
    ("auth_code", Limits::NONE.min_length(6).max_length(6).pattern("^[0-9]{6}$")),
    ("consumer_reference", Limits::NONE.min_length(3).max_length(64).pattern("^[ -~]{3,64}$")),
    ("alias_label", Limits::NONE.min_length(8).max_length(35).pattern("^[ -~]{8,35}$")),
    ("alias_key", Limits::NONE.min_length(1).max_length(19).pattern("^[0-9]+$")),
];

const BLIK_ONE_CLICK_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("consumer_reference", Limits::NONE.min_length(3).max_length(64).pattern("^[ -~]{3,64}$")),
];

const BLIK_SEAMLESS_LIMITS: &[(&str, Limits)] = &[
    ("auth_code", Limits::NONE.min_length(6).max_length(6).pattern("^[0-9]{6}$")),
];

const CALLBACK_CONFIGURATION_LIMITS: &[(&str, Limits)] = &[
    ("callback_events", Limits::NONE.min_items(1).max_items(5)),
    ("callback_events/*", Limits::NONE.min_length(1).max_length(256).pattern("^[0-9A-Z_]+$")),
    ("callback_url", Limits::NONE.min_length(10).max_length(2040).pattern("^.*$")),
];

const CALLBACK_EVENTS_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(256).pattern("^[0-9A-Z_]+$")),
];

const CALLBACK_EVENTS_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(5)),
    ("*", Limits::NONE.min_length(1).max_length(256).pattern("^[0-9A-Z_]+$")),
];

const CAPTURE_LIMITS: &[(&str, Limits)] = &[
    ("custom_id", Limits::NONE.max_length(255)),
    ("disbursement_mode", Limits::NONE.min_length(1).max_length(16).pattern("^[A-Z_]+$")),
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const CARD_BRAND_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
];

const CARD_BRAND_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(256)),
    ("*", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
];

const CARD_CUSTOMER_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(22).pattern("^[0-9a-zA-Z_-]+$")),
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("name/given_name", Limits::NONE.max_length(140)),
    ("name/surname", Limits::NONE.max_length(140)),
    ("merchant_customer_id", Limits::NONE.min_length(1).max_length(64).pattern("^[0-9a-zA-Z-_.^*$@#]+$")),
];

const CARD_EXPERIENCE_CONTEXT_LIMITS: &[(&str, Limits)] = &[
    ("return_url", Limits::NONE.min_length(10).max_length(4000)),
    ("cancel_url", Limits::NONE.min_length(10).max_length(4000)),
];

const CARD_FROM_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("expiry", Limits::NONE.min_length(7).max_length(7).pattern("^[0-9]{4}-(0[1-9]|1[0-2])$")),
    ("last_digits", Limits::NONE.min_length(2).max_length(4).pattern("[0-9]{2,}")),
];

const CARD_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(256).pattern("^[A-Za-z0-9-_.+=]+$")),
    ("name", Limits::NONE.min_length(1).max_length(300).pattern("^.{1,300}$")),
    ("number", Limits::NONE.min_length(13).max_length(19).pattern("^[0-9]{13,19}$")),
    ("expiry", Limits::NONE.min_length(7).max_length(7).pattern("^[0-9]{4}-(0[1-9]|1[0-2])$")),
    ("security_code", Limits::NONE.min_length(3).max_length(4).pattern("^[0-9]{3,4}$")),
    ("last_digits", Limits::NONE.min_length(2).max_length(4).pattern("^[0-9]{2,4}$")),
    ("card_type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("brand", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("billing_address/address_line_1", Limits::NONE.max_length(300)),
    ("billing_address/address_line_2", Limits::NONE.max_length(300)),
    ("billing_address/address_line_3", Limits::NONE.max_length(100)),
    ("billing_address/admin_area_4", Limits::NONE.max_length(100)),
    ("billing_address/admin_area_3", Limits::NONE.max_length(100)),
    ("billing_address/admin_area_2", Limits::NONE.max_length(120)),
    ("billing_address/admin_area_1", Limits::NONE.max_length(300)),
    ("billing_address/postal_code", Limits::NONE.max_length(60)),
    ("billing_address/country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("billing_address/address_details/street_number", Limits::NONE.max_length(100)),
    ("billing_address/address_details/street_name", Limits::NONE.max_length(100)),
    ("billing_address/address_details/street_type", Limits::NONE.max_length(100)),
    ("billing_address/address_details/delivery_service", Limits::NONE.max_length(100)),
    ("billing_address/address_details/building_name", Limits::NONE.max_length(100)),
    ("billing_address/address_details/sub_building", Limits::NONE.max_length(100)),
    ("vault_id", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9a-zA-Z_-]+$")),
    ("single_use_token", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9a-zA-Z_-]+$")),
];

const CARD_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(2).max_length(300)),
    ("last_digits", Limits::NONE.pattern("[0-9]{2,}")),
    ("brand", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("available_networks", Limits::NONE.min_items(1).max_items(256)),
    ("available_networks/*", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("expiry", Limits::NONE.min_length(7).max_length(7).pattern("^[0-9]{4}-(0[1-9]|1[0-2])$")),
];

const CARD_STORED_CREDENTIAL_LIMITS: &[(&str, Limits)] = &[
    ("payment_initiator", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("payment_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("usage", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const CARD_VAULT_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(255)),
    ("status", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("links", Limits::NONE.min_items(1).max_items(10)),
];

const CARD_VERIFICATION_LIMITS: &[(&str, Limits)] = &[
    ("method", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const CHARGE_PATTERN_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(30).pattern("^[A-Z0-9_]+$")),
];

const COBRANDED_CARD_LIMITS: &[(&str, Limits)] = &[
    ("labels", Limits::NONE.min_items(1).max_items(25)),
    ("labels/*", Limits::NONE.min_length(1).max_length(256)),
];

const COBRANDED_CARD_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_items(25)),
];

const COUNTRY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const CURRENCY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(3)),
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

const DEFINITIONS_PLATFORM_FEE_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_items(1)),
];

const DEFINITIONS_PURCHASE_UNIT_REQUEST_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(1)),
];

const DEFINITIONS_SHIPPING_OPTION_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(10)),
];

const DISBURSEMENT_MODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(16).pattern("^[A-Z_]+$")),
];

const ECI_FLAG_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const EMAIL_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
];

const EMAIL_ADDRESS_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
];

const EPS_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(3).max_length(300)),
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("bic", Limits::NONE.min_length(8).max_length(11).pattern("^[A-Z-a-z0-9]{4}[A-Z-a-z]{2}[A-Z-a-z0-9]{2}([A-Z-a-z0-9]{3})?$")),
];

const ERROR_400_LIMITS: &[(&str, Limits)] = &[
    ("links", Limits::NONE.max_items(10000)),
];

const ERROR_LINK_DESCRIPTION_LIMITS: &[(&str, Limits)] = &[
    ("href", Limits::NONE.max_length(20000).pattern("^.*$")),
    ("rel", Limits::NONE.max_length(100).pattern("^.*$")),
    ("method", Limits::NONE.min_length(3).max_length(6).pattern("^[A-Z]*$")),
];

const EXCHANGE_RATE_LIMITS: &[(&str, Limits)] = &[
    ("source_currency", Limits::NONE.min_length(3).max_length(3)),
    ("target_currency", Limits::NONE.min_length(3).max_length(3)),
];

const EXPERIENCE_CONTEXT_BASE_LIMITS: &[(&str, Limits)] = &[
    ("brand_name", Limits::NONE.min_length(1).max_length(127).pattern("^.*$")),
    ("locale", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$")),
    ("shipping_preference", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
];

const EXPERIENCE_CONTEXT_SWISH_LIMITS: &[(&str, Limits)] = &[
    ("brand_name", Limits::NONE.min_length(1).max_length(127).pattern("^.*$")),
    ("locale", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$")),
    ("shipping_preference", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z0-9_]+$")),
];

const FULL_NAME_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(300)),
];

const GOOGLE_PAY_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(3).max_length(300)),
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
    ("phone_number/country_code", Limits::NONE.min_length(1).max_length(3).pattern("^[0-9]{1,3}?$")),
    ("phone_number/national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
];

const GOOGLE_PAY_CARD_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(1).max_length(300).pattern("^.{1,300}$")),
    ("last_digits", Limits::NONE.min_length(2).max_length(4).pattern("^[0-9]{2,4}$")),
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("brand", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("billing_address/address_line_1", Limits::NONE.max_length(300)),
    ("billing_address/address_line_2", Limits::NONE.max_length(300)),
    ("billing_address/admin_area_2", Limits::NONE.max_length(120)),
    ("billing_address/admin_area_1", Limits::NONE.max_length(300)),
    ("billing_address/postal_code", Limits::NONE.max_length(60)),
    ("billing_address/country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const GOOGLE_PAY_DECRYPTED_TOKEN_DATA_LIMITS: &[(&str, Limits)] = &[
    ("message_id", Limits::NONE.min_length(1).max_length(250).pattern("^.*$")),
    ("message_expiration", Limits::NONE.min_length(13).max_length(13).pattern("\\d{13}")),
    ("payment_method", Limits::NONE.min_length(4).max_length(4)),
    ("card/name", Limits::NONE.min_length(1).max_length(300).pattern("^.{1,300}$")),
    ("card/number", Limits::NONE.min_length(13).max_length(19).pattern("^[0-9]{13,19}$")),
    ("card/expiry", Limits::NONE.min_length(7).max_length(7).pattern("^[0-9]{4}-(0[1-9]|1[0-2])$")),
    ("card/last_digits", Limits::NONE.min_length(2).max_length(4).pattern("^[0-9]{2,4}$")),
    ("card/type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("card/brand", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("card/billing_address/address_line_1", Limits::NONE.max_length(300)),
    ("card/billing_address/address_line_2", Limits::NONE.max_length(300)),
    ("card/billing_address/admin_area_2", Limits::NONE.max_length(120)),
    ("card/billing_address/admin_area_1", Limits::NONE.max_length(300)),
    ("card/billing_address/postal_code", Limits::NONE.max_length(60)),
    ("card/billing_address/country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("authentication_method", Limits::NONE.min_length(1).max_length(50)),
    ("cryptogram", Limits::NONE.min_length(1).max_length(2000)),
    ("eci_indicator", Limits::NONE.min_length(1).max_length(256).pattern("^.*$")),
];

const GOOGLE_PAY_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(3).max_length(300)),
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
    ("card/name", Limits::NONE.min_length(1).max_length(300).pattern("^.{1,300}$")),
    ("card/type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("card/brand", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("card/billing_address/address_line_1", Limits::NONE.max_length(300)),
    ("card/billing_address/address_line_2", Limits::NONE.max_length(300)),
    ("card/billing_address/admin_area_2", Limits::NONE.max_length(120)),
    ("card/billing_address/admin_area_1", Limits::NONE.max_length(300)),
    ("card/billing_address/postal_code", Limits::NONE.max_length(60)),
    ("card/billing_address/country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("phone_number/country_code", Limits::NONE.min_length(1).max_length(3).pattern("^[0-9]{1,3}?$")),
    ("phone_number/national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
];

const IBAN_LAST_CHARS_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(4).max_length(34).pattern("[a-zA-Z0-9]{4}")),
];

const IDEAL_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(3).max_length(300)),
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("bic", Limits::NONE.min_length(8).max_length(11).pattern("^[A-Z-a-z0-9]{4}[A-Z-a-z]{2}[A-Z-a-z0-9]{2}([A-Z-a-z0-9]{3})?$")),
    ("iban_last_chars", Limits::NONE.min_length(4).max_length(34).pattern("[a-zA-Z0-9]{4}")),
];

const IP_ADDRESS_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(7).max_length(39).pattern("^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$|^(([a-zA-Z]|[a-zA-Z][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z]|[A-Za-z][A-Za-z0-9\\-]*[A-Za-z0-9])$|^\\s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:)))(%.+)?\\s*$")),
];

const ITEM_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(1).max_length(127)),
    ("quantity", Limits::NONE.max_length(10).pattern("^[1-9][0-9]{0,9}$")),
    ("description", Limits::NONE.max_length(2048)),
    ("sku", Limits::NONE.max_length(127)),
    ("category", Limits::NONE.min_length(1).max_length(20)),
    ("url", Limits::NONE.min_length(1).max_length(2048)),
    ("image_url", Limits::NONE.min_length(1).max_length(2048).pattern("^(https:)([/|.|\\w|\\s|-])*\\.(?:jpg|gif|png|jpeg|JPG|GIF|PNG|JPEG)")),
];

const LABELS_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(256)),
];

const LABELS_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(25)),
    ("*", Limits::NONE.min_length(1).max_length(256)),
];

const LANGUAGE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$")),
];

const LEVEL_2_CARD_PROCESSING_DATA_LIMITS: &[(&str, Limits)] = &[
    ("invoice_id", Limits::NONE.min_length(1).max_length(127).pattern("^[\\w‘\\-.,\":;\\!?]*$")),
];

const LEVEL_3_CARD_PROCESSING_DATA_LIMITS: &[(&str, Limits)] = &[
    ("shipping_address/address_line_1", Limits::NONE.max_length(300)),
    ("shipping_address/address_line_2", Limits::NONE.max_length(300)),
    ("shipping_address/address_line_3", Limits::NONE.max_length(100)),
    ("shipping_address/admin_area_4", Limits::NONE.max_length(100)),
    ("shipping_address/admin_area_3", Limits::NONE.max_length(100)),
    ("shipping_address/admin_area_2", Limits::NONE.max_length(120)),
    ("shipping_address/admin_area_1", Limits::NONE.max_length(300)),
    ("shipping_address/postal_code", Limits::NONE.max_length(60)),
    ("shipping_address/country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("shipping_address/address_details/street_number", Limits::NONE.max_length(100)),
    ("shipping_address/address_details/street_name", Limits::NONE.max_length(100)),
    ("shipping_address/address_details/street_type", Limits::NONE.max_length(100)),
    ("shipping_address/address_details/delivery_service", Limits::NONE.max_length(100)),
    ("shipping_address/address_details/building_name", Limits::NONE.max_length(100)),
    ("shipping_address/address_details/sub_building", Limits::NONE.max_length(100)),
    ("ships_from_postal_code", Limits::NONE.min_length(1).max_length(60).pattern("^[a-zA-Z0-9_'.-]*$")),
    ("line_items", Limits::NONE.min_items(1).max_items(100)),
];

const LINE_ITEM_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(1).max_length(127)),
    ("quantity", Limits::NONE.max_length(10).pattern("^[1-9][0-9]{0,9}$")),
    ("description", Limits::NONE.max_length(2048)),
    ("sku", Limits::NONE.max_length(127)),
    ("category", Limits::NONE.min_length(1).max_length(20)),
    ("commodity_code", Limits::NONE.min_length(1).max_length(12).pattern("^[a-zA-Z0-9_'.-]*$")),
    ("unit_of_measure", Limits::NONE.min_length(1).max_length(12).pattern("^[a-zA-Z0-9_'.-]*$")),
    ("url", Limits::NONE.min_length(1).max_length(2048)),
    ("image_url", Limits::NONE.min_length(1).max_length(2048).pattern("^(https:)([/|.|\\w|\\s|-])*\\.(?:jpg|gif|png|jpeg|JPG|GIF|PNG|JPEG)")),
];

const LINE_ITEM_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(100)),
];

const MERCHANT_PARTNER_CUSTOMER_ID_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(22).pattern("^[0-9a-zA-Z_-]+$")),
];

const NETWORK_TOKEN_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("number", Limits::NONE.min_length(13).max_length(19).pattern("^[0-9]{13,19}$")),
    ("expiry", Limits::NONE.min_length(7).max_length(7).pattern("^[0-9]{4}-(0[1-9]|1[0-2])$")),
    ("cryptogram", Limits::NONE.min_length(28).max_length(32).pattern("^.*$")),
    ("eci_flag", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("token_requestor_id", Limits::NONE.min_length(1).max_length(11).pattern("^[0-9A-Z_]+$")),
];

const NETWORK_TRANSACTION_LIMITS: &[(&str, Limits)] = &[
    ("date", Limits::NONE.min_length(4).max_length(4).pattern("^[0-9]+$")),
    ("network", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("acquirer_reference_number", Limits::NONE.min_length(1).max_length(36).pattern("^[a-zA-Z0-9]+$")),
    ("id", Limits::NONE.min_length(9).max_length(36).pattern("^[a-zA-Z0-9-_@.:&+=*^'~#!$%()]+$")),
];

const ORDER_LIMITS: &[(&str, Limits)] = &[
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("purchase_units", Limits::NONE.min_items(1).max_items(10)),
    ("status", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const ORDER_APPLICATION_CONTEXT_LIMITS: &[(&str, Limits)] = &[
    ("brand_name", Limits::NONE.min_length(1).max_length(127)),
    ("locale", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$")),
    ("landing_page", Limits::NONE.min_length(1).max_length(13).pattern("^[0-9A-Z_]+$")),
    ("shipping_preference", Limits::NONE.min_length(1).max_length(20).pattern("^[0-9A-Z_]+$")),
    ("user_action", Limits::NONE.min_length(1).max_length(8).pattern("^[0-9A-Z_]+$")),
];

const ORDER_AUTHORIZE_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("purchase_units", Limits::NONE.min_items(1).max_items(10)),
    ("status", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("links", Limits::NONE.min_items(1).max_items(10)),
];

const ORDER_BILLING_PLAN_LIMITS: &[(&str, Limits)] = &[
    ("billing_cycles", Limits::NONE.min_items(1).max_items(3)),
    ("name", Limits::NONE.min_length(1).max_length(127).pattern("^[A-Za-z0-9() +',.:-]+$")),
];

const ORDER_CONFIRM_APPLICATION_CONTEXT_LIMITS: &[(&str, Limits)] = &[
    ("brand_name", Limits::NONE.min_length(1).max_length(127)),
    ("locale", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$")),
    ("return_url", Limits::NONE.min_length(10).max_length(4000)),
    ("cancel_url", Limits::NONE.min_length(10).max_length(4000)),
];

const ORDER_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("purchase_units", Limits::NONE.min_items(1).max_items(10)),
];

const ORDER_TRACKER_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("tracking_number", Limits::NONE.min_length(1).max_length(64)),
    ("tracking_number_type", Limits::NONE.min_length(1).max_length(64).pattern("^[0-9A-Z_]+$")),
    ("shipment_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("carrier", Limits::NONE.min_length(1).max_length(64).pattern("^[0-9A-Z_]+$")),
    ("carrier_name_other", Limits::NONE.min_length(1).max_length(64)),
    ("postage_payment_id", Limits::NONE.min_length(1).max_length(64)),
    ("quantity", Limits::NONE.minimum("1").maximum("100")),
    ("last_updated_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("shipment_direction", Limits::NONE.min_length(1).max_length(50).pattern("^[0-9A-Z_]+$")),
    ("shipment_uploader", Limits::NONE.min_length(1).max_length(50).pattern("^[0-9A-Z_]+$")),
    ("capture_id", Limits::NONE.min_length(1).max_length(50).pattern("^[a-zA-Z0-9]*$")),
    ("status", Limits::NONE.min_length(1).max_length(64).pattern("^[0-9A-Z_]+$")),
    ("transaction_id", Limits::NONE.min_length(1).max_length(50).pattern("^[a-zA-Z0-9]*$")),
];

const ORDER_UPDATE_CALLBACK_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(36).pattern("^[A-Z0-9-]+$")),
    ("shipping_address/admin_area_2", Limits::NONE.max_length(120)),
    ("shipping_address/admin_area_1", Limits::NONE.max_length(300)),
    ("shipping_address/postal_code", Limits::NONE.max_length(60)),
    ("shipping_address/country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("shipping_option/id", Limits::NONE.max_length(127)),
    ("shipping_option/label", Limits::NONE.max_length(127)),
    ("purchase_units", Limits::NONE.min_items(1).max_items(1)),
];

const ORDER_UPDATE_CALLBACK_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(36).pattern("^[A-Z0-9-]+$")),
];

const P24_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(3).max_length(300)),
    ("email", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("payment_descriptor", Limits::NONE.min_length(1).max_length(2000)),
    ("method_id", Limits::NONE.min_length(1).max_length(300)),
    ("method_description", Limits::NONE.min_length(1).max_length(2000)),
];

const P24_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(3).max_length(300)),
    ("email", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const PARTICIPANT_METADATA_LIMITS: &[(&str, Limits)] = &[
    ("ip_address", Limits::NONE.min_length(7).max_length(39).pattern("^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$|^(([a-zA-Z]|[a-zA-Z][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z]|[A-Za-z][A-Za-z0-9\\-]*[A-Za-z0-9])$|^\\s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:)))(%.+)?\\s*$")),
];

const PATCH_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_items(32767)),
];

const PAYEE_LIMITS: &[(&str, Limits)] = &[
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("merchant_id", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
    ("display_data/brand_name", Limits::NONE.min_length(1).max_length(127)),
];

const PAYEE_BASE_LIMITS: &[(&str, Limits)] = &[
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("merchant_id", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
];

const PAYER_LIMITS: &[(&str, Limits)] = &[
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("payer_id", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
    ("name/prefix", Limits::NONE.max_length(140)),
    ("name/given_name", Limits::NONE.max_length(140)),
    ("name/surname", Limits::NONE.max_length(140)),
    ("name/middle_name", Limits::NONE.max_length(140)),
    ("name/suffix", Limits::NONE.max_length(140)),
    ("name/alternate_full_name", Limits::NONE.max_length(300)),
    ("name/full_name", Limits::NONE.max_length(300)),
    ("birth_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("address/address_line_1", Limits::NONE.max_length(300)),
    ("address/address_line_2", Limits::NONE.max_length(300)),
    ("address/address_line_3", Limits::NONE.max_length(100)),
    ("address/admin_area_4", Limits::NONE.max_length(100)),
    ("address/admin_area_3", Limits::NONE.max_length(100)),
    ("address/admin_area_2", Limits::NONE.max_length(120)),
    ("address/admin_area_1", Limits::NONE.max_length(300)),
    ("address/postal_code", Limits::NONE.max_length(60)),
    ("address/country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("address/address_details/street_number", Limits::NONE.max_length(100)),
    ("address/address_details/street_name", Limits::NONE.max_length(100)),
    ("address/address_details/street_type", Limits::NONE.max_length(100)),
    ("address/address_details/delivery_service", Limits::NONE.max_length(100)),
    ("address/address_details/building_name", Limits::NONE.max_length(100)),
    ("address/address_details/sub_building", Limits::NONE.max_length(100)),
];

const PAYER_BASE_LIMITS: &[(&str, Limits)] = &[
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("payer_id", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
];

const PAYMENT_INSTRUCTION_LIMITS: &[(&str, Limits)] = &[
    ("platform_fees", Limits::NONE.max_items(1)),
    ("disbursement_mode", Limits::NONE.min_length(1).max_length(16).pattern("^[A-Z_]+$")),
    ("payee_pricing_tier_id", Limits::NONE.min_length(1).max_length(20).pattern("^.*$")),
    ("payee_receivable_fx_rate_id", Limits::NONE.min_length(1).max_length(4000).pattern("^.*$")),
];

const PAYMENT_METHOD_LIMITS: &[(&str, Limits)] = &[
    ("payee_preferred", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("standard_entry_class_code", Limits::NONE.min_length(3).max_length(255)),
];

const PAYPAL_WALLET_LIMITS: &[(&str, Limits)] = &[
    ("vault_id", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9a-zA-Z_-]+$")),
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("name/prefix", Limits::NONE.max_length(140)),
    ("name/given_name", Limits::NONE.max_length(140)),
    ("name/surname", Limits::NONE.max_length(140)),
    ("name/middle_name", Limits::NONE.max_length(140)),
    ("name/suffix", Limits::NONE.max_length(140)),
    ("name/full_name", Limits::NONE.max_length(300)),
    ("birth_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("address/address_line_1", Limits::NONE.max_length(300)),
    ("address/address_line_2", Limits::NONE.max_length(300)),
    ("address/address_line_3", Limits::NONE.max_length(100)),
    ("address/admin_area_4", Limits::NONE.max_length(100)),
    ("address/admin_area_3", Limits::NONE.max_length(100)),
    ("address/admin_area_2", Limits::NONE.max_length(120)),
    ("address/admin_area_1", Limits::NONE.max_length(300)),
    ("address/postal_code", Limits::NONE.max_length(60)),
    ("address/country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("address/address_details/street_number", Limits::NONE.max_length(100)),
    ("address/address_details/street_name", Limits::NONE.max_length(100)),
    ("address/address_details/street_type", Limits::NONE.max_length(100)),
    ("address/address_details/delivery_service", Limits::NONE.max_length(100)),
    ("address/address_details/building_name", Limits::NONE.max_length(100)),
    ("address/address_details/sub_building", Limits::NONE.max_length(100)),
    ("billing_agreement_id", Limits::NONE.min_length(2).max_length(128).pattern("^[a-zA-Z0-9-]+$")),
];

const PAYPAL_WALLET_ATTRIBUTES_LIMITS: &[(&str, Limits)] = &[
    ("vault/store_in_vault", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("vault/description", Limits::NONE.min_length(1).max_length(128)),
    ("vault/usage_pattern", Limits::NONE.min_length(1).max_length(30)),
    ("vault/usage_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("vault/customer_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const PAYPAL_WALLET_ATTRIBUTES_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("cobranded_cards", Limits::NONE.max_items(25)),
];

const PAYPAL_WALLET_EXPERIENCE_CONTEXT_LIMITS: &[(&str, Limits)] = &[
    ("brand_name", Limits::NONE.min_length(1).max_length(127).pattern("^.*$")),
    ("locale", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$")),
    ("shipping_preference", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
    ("landing_page", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9A-Z_]+$")),
    ("user_action", Limits::NONE.min_length(1).max_length(8).pattern("^[0-9A-Z_]+$")),
    ("payment_method_preference", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("contact_preference", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
];

const PAYPAL_WALLET_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("account_id", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
    ("account_status", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("name/prefix", Limits::NONE.max_length(140)),
    ("name/given_name", Limits::NONE.max_length(140)),
    ("name/surname", Limits::NONE.max_length(140)),
    ("name/middle_name", Limits::NONE.max_length(140)),
    ("name/suffix", Limits::NONE.max_length(140)),
    ("name/full_name", Limits::NONE.max_length(300)),
    ("birth_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("address/address_line_1", Limits::NONE.max_length(300)),
    ("address/address_line_2", Limits::NONE.max_length(300)),
    ("address/address_line_3", Limits::NONE.max_length(100)),
    ("address/admin_area_4", Limits::NONE.max_length(100)),
    ("address/admin_area_3", Limits::NONE.max_length(100)),
    ("address/admin_area_2", Limits::NONE.max_length(120)),
    ("address/admin_area_1", Limits::NONE.max_length(300)),
    ("address/postal_code", Limits::NONE.max_length(60)),
    ("address/country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("address/address_details/street_number", Limits::NONE.max_length(100)),
    ("address/address_details/street_name", Limits::NONE.max_length(100)),
    ("address/address_details/street_type", Limits::NONE.max_length(100)),
    ("address/address_details/delivery_service", Limits::NONE.max_length(100)),
    ("address/address_details/building_name", Limits::NONE.max_length(100)),
    ("address/address_details/sub_building", Limits::NONE.max_length(100)),
    ("business_name", Limits::NONE.max_length(300).pattern("^.*$")),
];

const PAYPAL_WALLET_STORED_CREDENTIAL_LIMITS: &[(&str, Limits)] = &[
    ("payment_initiator", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("charge_pattern", Limits::NONE.min_length(1).max_length(30).pattern("^[A-Z0-9_]+$")),
    ("usage_pattern", Limits::NONE.min_length(1).max_length(30).pattern("^[A-Z0-9_]+$")),
    ("usage", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const PHONE_LIMITS: &[(&str, Limits)] = &[
    ("national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
];

const PHONE_WITH_TYPE_LIMITS: &[(&str, Limits)] = &[
    ("phone_number/national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
    ("phone_number/extension_number", Limits::NONE.min_length(1).max_length(15).pattern("^[0-9]{1,15}?$")),
    ("phone_number/country_code", Limits::NONE.min_length(1).max_length(3).pattern("^[0-9]{1,3}?$")),
];

const PIX_LIMITS: &[(&str, Limits)] = &[
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("name", Limits::NONE.min_length(3).max_length(300)),
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
    ("currency_code", Limits::NONE.min_length(3).max_length(3)),
    ("phone_number/country_code", Limits::NONE.min_length(1).max_length(3).pattern("^[0-9]{1,3}?$")),
    ("phone_number/national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
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

const PURCHASE_UNIT_LIMITS: &[(&str, Limits)] = &[
    ("reference_id", Limits::NONE.min_length(1).max_length(256)),
    ("description", Limits::NONE.min_length(1).max_length(127)),
    ("custom_id", Limits::NONE.min_length(1).max_length(255)),
    ("invoice_id", Limits::NONE.min_length(1).max_length(127)),
    ("id", Limits::NONE.min_length(1).max_length(19)),
    ("soft_descriptor", Limits::NONE.min_length(1).max_length(22)),
    ("most_recent_errors", Limits::NONE.min_items(1).max_items(10)),
];

const PURCHASE_UNIT_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("reference_id", Limits::NONE.min_length(1).max_length(256)),
    ("description", Limits::NONE.min_length(1).max_length(127)),
    ("custom_id", Limits::NONE.min_length(1).max_length(255)),
    ("invoice_id", Limits::NONE.min_length(1).max_length(127)),
    ("soft_descriptor", Limits::NONE.min_length(1).max_length(22)),
];

const QR_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("qr_expiry", Limits::NONE.min_length(3).max_length(6).pattern("^[0-9]+$")),
    ("qr_image", Limits::NONE.min_length(20).max_length(520).pattern("^.*$")),
    ("qr_payload", Limits::NONE.min_length(20).max_length(520).pattern("^.*$")),
];

const REFUND_LIMITS: &[(&str, Limits)] = &[
    ("custom_id", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9-_.,]*$")),
    ("acquirer_reference_number", Limits::NONE.min_length(1).max_length(36).pattern("^[a-zA-Z0-9]+$")),
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const SELLER_PAYABLE_BREAKDOWN_LIMITS: &[(&str, Limits)] = &[
    ("platform_fees", Limits::NONE.max_items(1)),
];

const SHIPMENT_CARRIER_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(64).pattern("^[0-9A-Z_]+$")),
];

const SHIPPING_DETAIL_LIMITS: &[(&str, Limits)] = &[
    ("name/prefix", Limits::NONE.max_length(140)),
    ("name/given_name", Limits::NONE.max_length(140)),
    ("name/surname", Limits::NONE.max_length(140)),
    ("name/middle_name", Limits::NONE.max_length(140)),
    ("name/suffix", Limits::NONE.max_length(140)),
    ("name/alternate_full_name", Limits::NONE.max_length(300)),
    ("name/full_name", Limits::NONE.max_length(300)),
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("options", Limits::NONE.max_items(10)),
    ("address/address_line_1", Limits::NONE.max_length(300)),
    ("address/address_line_2", Limits::NONE.max_length(300)),
    ("address/address_line_3", Limits::NONE.max_length(100)),
    ("address/admin_area_4", Limits::NONE.max_length(100)),
    ("address/admin_area_3", Limits::NONE.max_length(100)),
    ("address/admin_area_2", Limits::NONE.max_length(120)),
    ("address/admin_area_1", Limits::NONE.max_length(300)),
    ("address/postal_code", Limits::NONE.max_length(60)),
    ("address/country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("address/address_details/street_number", Limits::NONE.max_length(100)),
    ("address/address_details/street_name", Limits::NONE.max_length(100)),
    ("address/address_details/street_type", Limits::NONE.max_length(100)),
    ("address/address_details/delivery_service", Limits::NONE.max_length(100)),
    ("address/address_details/building_name", Limits::NONE.max_length(100)),
    ("address/address_details/sub_building", Limits::NONE.max_length(100)),
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
    ("phone_number/national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
    ("phone_number/country_code", Limits::NONE.min_length(1).max_length(3).pattern("^[0-9]{1,3}?$")),
];

const SHIPPING_OPTION_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.max_length(127)),
    ("label", Limits::NONE.max_length(127)),
];

const SHIPPING_OPTION_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_items(10)),
];

const SHIPPING_OPTIONS_PURCHASE_UNIT_LIMITS: &[(&str, Limits)] = &[
    ("reference_id", Limits::NONE.min_length(1).max_length(256).pattern("^.*$")),
    ("shipping_options", Limits::NONE.min_items(1).max_items(10)),
];

const SINGLE_USE_TOKEN_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9a-zA-Z_-]+$")),
];

const SWISH_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(3).max_length(300)),
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("qr_data", Limits::NONE.min_length(50).max_length(520).pattern("^.*$")),
    ("qr_image", Limits::NONE.min_length(75).max_length(80).pattern("^.*$")),
];

const TAX_INFO_LIMITS: &[(&str, Limits)] = &[
    ("tax_id", Limits::NONE.min_length(1).max_length(14).pattern("([a-zA-Z0-9])")),
    ("tax_id_type", Limits::NONE.min_length(1).max_length(14).pattern("^[A-Z0-9_]+$")),
];

const THREE_D_SECURE_AUTHENTICATION_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("authentication_status", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("enrollment_status", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const TOKEN_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9a-zA-Z_-]+$")),
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_-]+$")),
];

const TRACKER_LIMITS: &[(&str, Limits)] = &[
    ("status", Limits::NONE.min_length(1).max_length(64).pattern("^[0-9A-Z_]+$")),
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const TRACKER_ITEM_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(1).max_length(127)),
    ("quantity", Limits::NONE.min_length(1).max_length(10).pattern("^[1-9][0-9]{0,9}$")),
    ("sku", Limits::NONE.min_length(1).max_length(127)),
    ("url", Limits::NONE.min_length(1).max_length(2048)),
    ("image_url", Limits::NONE.min_length(1).max_length(2048).pattern("^(https:)([/|.|\\w|\\s|-])*\\.(?:jpg|gif|png|jpeg|JPG|GIF|PNG|JPEG)")),
];

const TRUSTLY_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(3).max_length(300)),
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("bic", Limits::NONE.min_length(8).max_length(11).pattern("^[A-Z-a-z0-9]{4}[A-Z-a-z]{2}[A-Z-a-z0-9]{2}([A-Z-a-z0-9]{3})?$")),
    ("iban_last_chars", Limits::NONE.min_length(4).max_length(34).pattern("[a-zA-Z0-9]{4}")),
    ("email", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
];

const UNIVERSAL_PRODUCT_CODE_LIMITS: &[(&str, Limits)] = &[
    ("type", Limits::NONE.min_length(1).max_length(5).pattern("^[0-9A-Z_-]+$")),
    ("code", Limits::NONE.min_length(6).max_length(17).pattern("^[0-9]{0,17}$")),
];

const V3_VAULT_INSTRUCTION_BASE_LIMITS: &[(&str, Limits)] = &[
    ("store_in_vault", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const VAULT_VENMO_WALLET_BASE_LIMITS: &[(&str, Limits)] = &[
    ("store_in_vault", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("description", Limits::NONE.min_length(1).max_length(128).pattern("^[a-zA-Z0-9_'\\-., :;\\!?\"]*$")),
    ("usage_pattern", Limits::NONE.min_length(1).max_length(30).pattern("^[0-9A-Z_]+$")),
    ("usage_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("customer_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const VENMO_WALLET_EXPERIENCE_CONTEXT_LIMITS: &[(&str, Limits)] = &[
    ("brand_name", Limits::NONE.min_length(1).max_length(127).pattern("^.*$")),
    ("shipping_preference", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
];

const VENMO_WALLET_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("vault_id", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9a-zA-Z_-]+$")),
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
];

const VENMO_WALLET_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("account_id", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
    ("user_name", Limits::NONE.min_length(1).max_length(50).pattern("^[-a-zA-Z0-9_]*$")),
    ("name/prefix", Limits::NONE.max_length(140)),
    ("name/given_name", Limits::NONE.max_length(140)),
    ("name/surname", Limits::NONE.max_length(140)),
    ("name/middle_name", Limits::NONE.max_length(140)),
    ("name/suffix", Limits::NONE.max_length(140)),
    ("name/full_name", Limits::NONE.max_length(300)),
    ("address/address_line_1", Limits::NONE.max_length(300)),
    ("address/address_line_2", Limits::NONE.max_length(300)),
    ("address/address_line_3", Limits::NONE.max_length(100)),
    ("address/admin_area_4", Limits::NONE.max_length(100)),
    ("address/admin_area_3", Limits::NONE.max_length(100)),
    ("address/admin_area_2", Limits::NONE.max_length(120)),
    ("address/admin_area_1", Limits::NONE.max_length(300)),
    ("address/postal_code", Limits::NONE.max_length(60)),
    ("address/country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
    ("address/address_details/street_number", Limits::NONE.max_length(100)),
    ("address/address_details/street_name", Limits::NONE.max_length(100)),
    ("address/address_details/street_type", Limits::NONE.max_length(100)),
    ("address/address_details/delivery_service", Limits::NONE.max_length(100)),
    ("address/address_details/building_name", Limits::NONE.max_length(100)),
    ("address/address_details/sub_building", Limits::NONE.max_length(100)),
];

const INSTRUMENT_ID_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(256).pattern("^[A-Za-z0-9-_.+=]+$")),
];

const SHIPMENT_TRACKER_LIMITS: &[(&str, Limits)] = &[
    ("transaction_id", Limits::NONE.min_length(1).max_length(50).pattern("^[a-zA-Z0-9]*$")),
    ("tracking_number", Limits::NONE.min_length(1).max_length(64)),
    ("tracking_number_type", Limits::NONE.min_length(1).max_length(64).pattern("^[0-9A-Z_]+$")),
    ("status", Limits::NONE.min_length(1).max_length(64).pattern("^[0-9A-Z_]+$")),
    ("shipment_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("carrier", Limits::NONE.min_length(1).max_length(64).pattern("^[0-9A-Z_]+$")),
    ("carrier_name_other", Limits::NONE.min_length(1).max_length(64)),
    ("postage_payment_id", Limits::NONE.min_length(1).max_length(64)),
    ("quantity", Limits::NONE.minimum("1").maximum("100")),
    ("last_updated_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("shipment_direction", Limits::NONE.min_length(1).max_length(50).pattern("^[0-9A-Z_]+$")),
    ("shipment_uploader", Limits::NONE.min_length(1).max_length(50).pattern("^[0-9A-Z_]+$")),
];

const BILLING_ADDRESS_LIMITS: &[(&str, Limits)] = &[
    ("address_line_1", Limits::NONE.max_length(300)),
    ("address_line_2", Limits::NONE.max_length(300)),
    ("admin_area_2", Limits::NONE.max_length(120)),
    ("admin_area_1", Limits::NONE.max_length(300)),
    ("postal_code", Limits::NONE.max_length(60)),
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const PAY_UPON_INVOICE_EXPERIENCE_CONTEXT_LIMITS: &[(&str, Limits)] = &[
    ("brand_name", Limits::NONE.min_length(1).max_length(127)),
    ("locale", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$")),
    ("logo_url", Limits::NONE.min_length(1).max_length(4000)),
    ("customer_service_instructions/*", Limits::NONE.min_length(1).max_length(4000)),
];

const PAY_UPON_INVOICE_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("name/given_name", Limits::NONE.max_length(140)),
    ("name/surname", Limits::NONE.max_length(140)),
    ("email", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("birth_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("phone/country_code", Limits::NONE.min_length(1).max_length(3)),
    ("phone/national_number", Limits::NONE.min_length(1).max_length(14)),
];

const PAY_UPON_INVOICE_LIMITS: &[(&str, Limits)] = &[
    ("name/given_name", Limits::NONE.max_length(140)),
    ("name/surname", Limits::NONE.max_length(140)),
    ("email", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("birth_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("phone/country_code", Limits::NONE.min_length(1).max_length(3)),
    ("phone/national_number", Limits::NONE.min_length(1).max_length(14)),
    ("deposit_bank_details/bic", Limits::NONE.min_length(8).max_length(11).pattern("^[A-Z-a-z0-9]{4}[A-Z-a-z]{2}[A-Z-a-z0-9]{2}([A-Z-a-z0-9]{3})?$")),
];
