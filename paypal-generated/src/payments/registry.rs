// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! The operations and components of PayPal's Payments API as data.

use paypal_runtime::{
    DateTime, EmptyBody, Method, RequestIdUse, Value, model::kind_of,
    registry::{BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "payments",
        id: "authorizations.get",
        method: Method::Get,
        path: "/v2/payments/authorizations/{authorization_id}",
        rust_path: "paypal_generated::payments::Payments::get_authorization",
        operation: &operations::authorizations::GET_AUTHORIZATION,
        description: "Reads an authorization: its state, its amount and its expiration time. Check `expiration_time` (mostly 29 days after creation) before a late capture; `PARTIALLY_CAPTURED` means that a part can still be captured. The id comes from `orders().authorize`; the id of another account gives 403 with `PERMISSION_DENIED`.",
        parameters: &[
            ParameterEntry { name: "authorization_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of an authorization, from the order that was authorized.", limits: &[] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("authorization-2"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment/authcapture"]],
        issues: &[
            ("404", &["INVALID_RESOURCE_ID"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "payments",
        id: "authorizations.capture",
        method: Method::Post,
        path: "/v2/payments/authorizations/{authorization_id}/capture",
        rust_path: "paypal_generated::payments::Payments::capture_authorization",
        operation: &operations::authorizations::CAPTURE_AUTHORIZATION,
        description: "Captures reserved money, all of it or, with `amount`, a part. Several partial captures are possible until `final_capture` is set or PayPal returns `MAX_CAPTURE_COUNT_EXCEEDED`; the currency must be the authorization's (`AUTH_CAPTURE_CURRENCY_MISMATCH`). Read `status`: a `PENDING` capture has not been credited yet, a `DECLINED` one never will be. A retry with the same request id does not capture again within 45 days; give money back with `payments().refund_capture`.",
        parameters: &[
            ParameterEntry { name: "authorization_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of an authorization, from the order that was authorized.", limits: &[] },
            ParameterEntry { name: "Prefer", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "With `Prefer::Representation` PayPal returns all details, with `Prefer::Minimal` id, status and links.", limits: &[] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("capture_request"), part: None, files: &[], required: false, media_types: &["application/json"] }),
        responses: &[(200, Some("capture-2")), (201, Some("capture-2"))],
        request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("45 days") },
        accept: &[],
        empty_body: EmptyBody::Json,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment/authcapture"]],
        issues: &[
            ("400", &[
                "INVALID_PARAMETER_VALUE", "MISSING_REQUIRED_PARAMETER", "INVALID_STRING_LENGTH",
                "INVALID_STRING_MAX_LENGTH", "INVALID_PARAMETER_SYNTAX",
            ]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
            ("422", &[
                "INVALID_CURRENCY_CODE", "CANNOT_BE_ZERO_OR_NEGATIVE", "DECIMAL_PRECISION",
                "DECIMALS_NOT_SUPPORTED", "TRANSACTION_REFUSED", "AUTHORIZATION_VOIDED",
                "MAX_CAPTURE_COUNT_EXCEEDED", "DUPLICATE_INVOICE_ID", "AUTH_CAPTURE_CURRENCY_MISMATCH",
                "PAYER_CANNOT_PAY", "AUTHORIZATION_DENIED", "AUTHORIZATION_EXPIRED",
                "AUTHORIZATION_ALREADY_CAPTURED", "MAX_CAPTURE_AMOUNT_EXCEEDED",
                "PAYEE_ACCOUNT_LOCKED_OR_CLOSED", "PAYER_ACCOUNT_LOCKED_OR_CLOSED",
                "PAYEE_ACCOUNT_RESTRICTED", "COMPLIANCE_VIOLATION", "DUPLICATE_TRANSACTION",
            ]),
        ],
        already_done: &["AUTHORIZATION_ALREADY_CAPTURED", "DUPLICATE_INVOICE_ID"],
    },
    OperationEntry {
        api: "payments",
        id: "authorizations.reauthorize",
        method: Method::Post,
        path: "/v2/payments/authorizations/{authorization_id}/reauthorize",
        rust_path: "paypal_generated::payments::Payments::reauthorize",
        operation: &operations::authorizations::REAUTHORIZE,
        description: "Renews an authorization whose guarantee of the first three days has ended. It is possible once, from the fourth day, for payments from a PayPal account; the new authorization has its own id, which `payments().capture_authorization` takes from then on. If a renewal is not possible or was already made, the issue is `REAUTHORIZATION_NOT_SUPPORTED`. A retry with the same request id gives the same result for 45 days.",
        parameters: &[
            ParameterEntry { name: "authorization_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of an authorization, from the order that was authorized.", limits: &[] },
            ParameterEntry { name: "Prefer", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "With `Prefer::Representation` PayPal returns all details, with `Prefer::Minimal` id, status and links.", limits: &[] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("reauthorize_request"), part: None, files: &[], required: false, media_types: &["application/json"] }),
        responses: &[(200, Some("authorization-2")), (201, Some("authorization-2"))],
        request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("45 days") },
        accept: &[],
        empty_body: EmptyBody::Json,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment/authcapture"]],
        issues: &[
            ("400", &[
                "MISSING_REQUIRED_PARAMETER", "INVALID_STRING_LENGTH", "INVALID_STRING_MAX_LENGTH",
                "INVALID_PARAMETER_SYNTAX",
            ]),
            ("404", &["INVALID_RESOURCE_ID"]),
            ("422", &[
                "INVALID_CURRENCY_CODE", "CANNOT_BE_ZERO_OR_NEGATIVE", "DECIMAL_PRECISION",
                "DECIMALS_NOT_SUPPORTED", "TRANSACTION_REFUSED", "AUTHORIZATION_VOIDED", "PAYER_CANNOT_PAY",
                "AUTHORIZATION_ALREADY_CAPTURED", "PAYEE_ACCOUNT_LOCKED_OR_CLOSED",
                "PAYER_ACCOUNT_LOCKED_OR_CLOSED", "PAYEE_ACCOUNT_RESTRICTED",
                "REAUTHORIZATION_NOT_SUPPORTED", "AUTH_CURRENCY_MISMATCH", "AUTHORIZATION_AMOUNT_EXCEEDED",
                "REAUTHORIZATION_TOO_SOON", "REAUTHORIZATION_DECLINED_BY_PROCESSOR",
                "REAUTHORIZATION_NOT_SUPPORTED_FOR_PAYMENT_SOURCE",
            ]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "payments",
        id: "authorizations.void",
        method: Method::Post,
        path: "/v2/payments/authorizations/{authorization_id}/void",
        rust_path: "paypal_generated::payments::Payments::void_authorization",
        operation: &operations::authorizations::VOID_AUTHORIZATION,
        description: "Voids an authorization, which releases the payer's reserved money. A void cannot be undone, and a captured authorization cannot be voided (`PREVIOUSLY_CAPTURED`: refund instead); of a reauthorized payment only the original can be voided (`CANNOT_BE_VOIDED`). PayPal returns 204, or the voided authorization with `Prefer::Representation`. A retry with the same request id gives the same result for 45 days; a void with another request id is refused with `PREVIOUSLY_VOIDED`, which means that the authorization is void.",
        parameters: &[
            ParameterEntry { name: "authorization_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of an authorization, from the order that was authorized.", limits: &[] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.", limits: &[] },
            ParameterEntry { name: "Prefer", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "With `Prefer::Representation` PayPal returns all details, with `Prefer::Minimal` id, status and links.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("authorization-2")), (204, None)],
        request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("45 days") },
        accept: &[],
        empty_body: EmptyBody::ContentType("application/json"),
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment/authcapture"]],
        issues: &[
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
            ("409", &["PREVIOUS_REQUEST_IN_PROGRESS"]),
            ("422", &["PREVIOUSLY_CAPTURED", "PREVIOUSLY_VOIDED", "CANNOT_BE_VOIDED"]),
        ],
        already_done: &["PREVIOUSLY_VOIDED"],
    },
    OperationEntry {
        api: "payments",
        id: "captures.get",
        method: Method::Get,
        path: "/v2/payments/captures/{capture_id}",
        rust_path: "paypal_generated::payments::Payments::get_capture",
        operation: &operations::captures::GET_CAPTURE,
        description: "Reads a capture with fees and net amount. Use it to follow a `PENDING` capture, whose `status_details.reason` gives the cause, and to see refunds by the states `PARTIALLY_REFUNDED` and `REFUNDED`; `supplementary_data` has the ids of order and authorization.",
        parameters: &[
            ParameterEntry { name: "capture_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of a capture, from the order that was paid.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("capture-2"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment/authcapture"]],
        issues: &[
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "payments",
        id: "captures.refund",
        method: Method::Post,
        path: "/v2/payments/captures/{capture_id}/refund",
        rust_path: "paypal_generated::payments::Payments::refund_capture",
        operation: &operations::captures::REFUND_CAPTURE,
        description: "Refunds a capture: the remaining amount, or the part given in `amount`. The sum of partial refunds is limited to the captured total (`REFUND_AMOUNT_EXCEEDED`, then `CAPTURE_FULLY_REFUNDED`); a `PENDING` capture cannot be refunded (`PENDING_CAPTURE`), nor can one after the time limit (`REFUND_TIME_LIMIT_EXCEEDED`). Choose one request id per intended refund: for 45 days PayPal does not execute it twice. If the balance is too low, PayPal returns `REFUND_FAILED_INSUFFICIENT_FUNDS`.",
        parameters: &[
            ParameterEntry { name: "capture_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of a capture, from the order that was paid.", limits: &[] },
            ParameterEntry { name: "Prefer", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "With `Prefer::Representation` PayPal returns all details, with `Prefer::Minimal` id, status and links.", limits: &[] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("refund_request"), part: None, files: &[], required: false, media_types: &["application/json"] }),
        responses: &[(200, Some("refund")), (201, Some("refund"))],
        request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("45 days") },
        accept: &[],
        empty_body: EmptyBody::Json,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/refund"]],
        issues: &[
            ("400", &["MISSING_REQUIRED_PARAMETER", "INVALID_PARAMETER_SYNTAX", "INVALID_STRING_LENGTH"]),
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
            ("409", &["PREVIOUS_REQUEST_IN_PROGRESS"]),
            ("422", &[
                "CANNOT_BE_ZERO_OR_NEGATIVE", "DECIMAL_PRECISION", "DECIMALS_NOT_SUPPORTED",
                "INVALID_CURRENCY_CODE", "CURRENCY_MISMATCH", "CANNOT_BE_NEGATIVE", "CAPTURE_FULLY_REFUNDED",
                "REFUND_CAPTURE_CURRENCY_MISMATCH", "REFUND_NOT_ALLOWED", "REFUND_TIME_LIMIT_EXCEEDED",
                "REFUND_AMOUNT_EXCEEDED", "REFUND_AMOUNT_TOO_LOW", "REFUND_FAILED_INSUFFICIENT_FUNDS",
                "PARTIAL_REFUND_NOT_ALLOWED", "MAX_NUMBER_OF_REFUNDS_EXCEEDED", "PENDING_CAPTURE",
                "DUPLICATE_INVOICE_ID", "PAYEE_ACCOUNT_LOCKED_OR_CLOSED", "PAYER_ACCOUNT_LOCKED_OR_CLOSED",
                "PAYEE_ACCOUNT_RESTRICTED", "REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK", "TRANSACTION_DISPUTED",
                "PLATFORM_FEE_EXCEEDED", "REFUND_IS_RESTRICTED", "PLATFORM_FEE_NOT_ENABLED",
            ]),
        ],
        already_done: &["CAPTURE_FULLY_REFUNDED", "DUPLICATE_INVOICE_ID"],
    },
    OperationEntry {
        api: "payments",
        id: "refunds.get",
        method: Method::Get,
        path: "/v2/payments/refunds/{refund_id}",
        rust_path: "paypal_generated::payments::Payments::get_refund",
        operation: &operations::refunds::GET_REFUND,
        description: "Reads a refund and its cost for the seller. A `PENDING` refund waits for an eCheck to clear; `FAILED` and `CANCELLED` refunds returned nothing. The operation needs the refund scope, which reading captures does not.",
        parameters: &[
            ParameterEntry { name: "refund_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of a refund, from the response that created it.", limits: &[] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("refund"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/refund"]],
        issues: &[
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
        ],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<Value>("payments", "2", true, false),
    ComponentEntry::of::<String>("payments", "account_id", true, true).with_limits(ACCOUNT_ID_LIMITS),
    ComponentEntry::of::<types::ActivityTimestamps>("payments", "activity_timestamps", false, true).with_limits(ACTIVITY_TIMESTAMPS_LIMITS),
    ComponentEntry::of::<types::Authorization>("payments", "authorization", false, true).with_limits(AUTHORIZATION_LIMITS),
    ComponentEntry::of::<types::PaymentAuthorization>("payments", "authorization-2", false, true).with_limits(AUTHORIZATION_LIMITS),
    ComponentEntry::of::<types::AuthorizationStatusWithDetails>("payments", "authorization_status", false, true),
    ComponentEntry::of::<types::AuthorizationStatusDetails>("payments", "authorization_status_details", false, true).with_limits(AUTHORIZATION_STATUS_DETAILS_LIMITS),
    ComponentEntry::of::<types::Capture>("payments", "capture", false, true).with_limits(CAPTURE_LIMITS),
    ComponentEntry::of::<types::CapturedPayment>("payments", "capture-2", false, true).with_limits(CAPTURE_LIMITS),
    ComponentEntry::of::<types::CaptureRequest>("payments", "capture_request", true, false).with_limits(CAPTURE_REQUEST_LIMITS),
    ComponentEntry::of::<types::CaptureStatusWithDetails>("payments", "capture_status", false, true),
    ComponentEntry::of::<types::CaptureStatusDetails>("payments", "capture_status_details", false, true).with_limits(AUTHORIZATION_STATUS_DETAILS_LIMITS),
    ComponentEntry::of::<types::CardBrand>("payments", "card_brand", false, true).with_limits(CARD_BRAND_LIMITS),
    ComponentEntry::of::<String>("payments", "currency_code", true, true).with_limits(CURRENCY_CODE_LIMITS),
    ComponentEntry::of::<DateTime>("payments", "date_time", false, true).with_limits(DATE_TIME_LIMITS),
    ComponentEntry::of::<types::PlatformFee>("payments", "definitions-platform_fee", true, false),
    ComponentEntry::of::<Vec<types::PlatformFee>>("payments", "definitions-platform_fee_list", true, false).with_limits(DEFINITIONS_PLATFORM_FEE_LIST_LIMITS),
    ComponentEntry::of::<types::DisbursementMode>("payments", "disbursement_mode", true, true).with_limits(DISBURSEMENT_MODE_LIMITS),
    ComponentEntry::of::<types::SellerProtectionDisputeCategory>("payments", "dispute_categories", false, true),
    ComponentEntry::of::<Vec<types::SellerProtectionDisputeCategory>>("payments", "dispute_categories_list", false, true),
    ComponentEntry::of::<String>("payments", "email", true, true).with_limits(EMAIL_LIMITS),
    ComponentEntry::of::<types::ExchangeRate>("payments", "exchange_rate", false, true).with_limits(EXCHANGE_RATE_LIMITS),
    ComponentEntry::of::<types::LinkDescription>("payments", "link_description", false, true),
    ComponentEntry::of::<Vec<types::LinkDescription>>("payments", "link_description_list", false, true),
    ComponentEntry::of::<types::Money>("payments", "money", true, true).with_limits(MONEY_LIMITS),
    ComponentEntry::of::<types::NetAmountBreakdownItem>("payments", "net_amount_breakdown_item", false, true),
    ComponentEntry::of::<Vec<types::NetAmountBreakdownItem>>("payments", "net_amount_breakdown_item_list", false, true),
    ComponentEntry::of::<types::NetworkTransactionReference>("payments", "network_transaction_reference", false, true).with_limits(NETWORK_TRANSACTION_REFERENCE_LIMITS),
    ComponentEntry::of::<types::PayeeBase>("payments", "payee_base", true, true).with_limits(PAYEE_BASE_LIMITS),
    ComponentEntry::of::<types::CapturePaymentInstruction>("payments", "payment_instruction", true, false).with_limits(PAYMENT_INSTRUCTION_LIMITS),
    ComponentEntry::of::<types::RefundPaymentInstruction>("payments", "payment_instruction-2", true, false).with_limits(PAYMENT_INSTRUCTION_2_LIMITS),
    ComponentEntry::of::<Vec<types::PlatformFee>>("payments", "payment_instruction_definition_platform_fee_list", true, false).with_limits(DEFINITIONS_PLATFORM_FEE_LIST_LIMITS),
    ComponentEntry::of::<types::PlatformFee>("payments", "platform_fee", true, true),
    ComponentEntry::of::<Vec<types::PlatformFee>>("payments", "platform_fee_list", false, true).with_limits(DEFINITIONS_PLATFORM_FEE_LIST_LIMITS),
    ComponentEntry::of::<types::ProcessorResponse>("payments", "processor_response", false, true),
    ComponentEntry::of::<types::ReauthorizeRequest>("payments", "reauthorize_request", true, false),
    ComponentEntry::of::<types::Refund>("payments", "refund", false, true).with_limits(REFUND_LIMITS),
    ComponentEntry::of::<Vec<types::PlatformFee>>("payments", "refund_definitions-platform_fee_list", false, true).with_limits(DEFINITIONS_PLATFORM_FEE_LIST_LIMITS),
    ComponentEntry::of::<types::RefundRequest>("payments", "refund_request", true, false).with_limits(REFUND_REQUEST_LIMITS),
    ComponentEntry::of::<types::RefundStatusWithDetails>("payments", "refund_status", false, true),
    ComponentEntry::of::<types::RefundStatusDetails>("payments", "refund_status_details", false, true),
    ComponentEntry::of::<types::RelatedIds>("payments", "related_ids", false, true).with_limits(RELATED_IDS_LIMITS),
    ComponentEntry::of::<types::SellerPayableBreakdown>("payments", "seller_payable_breakdown", false, true).with_limits(PAYMENT_INSTRUCTION_2_LIMITS),
    ComponentEntry::of::<types::SellerProtection>("payments", "seller_protection", false, true),
    ComponentEntry::of::<types::SellerReceivableBreakdown>("payments", "seller_receivable_breakdown", false, true).with_limits(PAYMENT_INSTRUCTION_2_LIMITS),
    ComponentEntry::of::<types::SupplementaryData>("payments", "supplementary_data", false, true),
    ComponentEntry::of::<types::SupplementaryPurchaseData>("payments", "supplementary_purchase_data", true, false).with_limits(SUPPLEMENTARY_PURCHASE_DATA_LIMITS),
];

const ACCOUNT_ID_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
];

const ACTIVITY_TIMESTAMPS_LIMITS: &[(&str, Limits)] = &[
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
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

const CAPTURE_LIMITS: &[(&str, Limits)] = &[
    ("custom_id", Limits::NONE.max_length(255)),
    ("disbursement_mode", Limits::NONE.min_length(1).max_length(16).pattern("^[A-Z_]+$")),
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const CAPTURE_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("invoice_id", Limits::NONE.max_length(127)),
    ("note_to_payer", Limits::NONE.max_length(255)),
    ("soft_descriptor", Limits::NONE.max_length(22)),
];

const CARD_BRAND_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
];

const CURRENCY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(3)),
];

const DATE_TIME_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const DEFINITIONS_PLATFORM_FEE_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_items(1)),
];

const DISBURSEMENT_MODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(16).pattern("^[A-Z_]+$")),
];

const EMAIL_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
];

const EXCHANGE_RATE_LIMITS: &[(&str, Limits)] = &[
    ("source_currency", Limits::NONE.min_length(3).max_length(3)),
    ("target_currency", Limits::NONE.min_length(3).max_length(3)),
];

const MONEY_LIMITS: &[(&str, Limits)] = &[
    ("currency_code", Limits::NONE.min_length(3).max_length(3)),
    ("value", Limits::NONE.max_length(32).pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
];

const NETWORK_TRANSACTION_REFERENCE_LIMITS: &[(&str, Limits)] = &[
    ("date", Limits::NONE.min_length(4).max_length(4).pattern("^[0-9]+$")),
    ("network", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("acquirer_reference_number", Limits::NONE.min_length(1).max_length(36).pattern("^[a-zA-Z0-9]+$")),
    ("id", Limits::NONE.min_length(9).max_length(36).pattern("^[a-zA-Z0-9-_@.:&+=*^'~#!$%()]+$")),
];

const PAYEE_BASE_LIMITS: &[(&str, Limits)] = &[
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("merchant_id", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
];

const PAYMENT_INSTRUCTION_LIMITS: &[(&str, Limits)] = &[
    ("platform_fees", Limits::NONE.max_items(1)),
    ("disbursement_mode", Limits::NONE.min_length(1).max_length(16).pattern("^[A-Z_]+$")),
    ("payee_pricing_tier_id", Limits::NONE.min_length(1).max_length(20).pattern("^.*$")),
    ("payee_receivable_fx_rate_id", Limits::NONE.min_length(1).max_length(4000).pattern("^.*$")),
];

const PAYMENT_INSTRUCTION_2_LIMITS: &[(&str, Limits)] = &[
    ("platform_fees", Limits::NONE.max_items(1)),
];

const REFUND_LIMITS: &[(&str, Limits)] = &[
    ("custom_id", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9-_.,]*$")),
    ("acquirer_reference_number", Limits::NONE.min_length(1).max_length(36).pattern("^[a-zA-Z0-9]+$")),
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const REFUND_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("custom_id", Limits::NONE.min_length(1).max_length(127).pattern("^.*$")),
    ("invoice_id", Limits::NONE.min_length(1).max_length(127).pattern("^.*$")),
    ("note_to_payer", Limits::NONE.min_length(1).max_length(255).pattern("^.*$")),
];

const RELATED_IDS_LIMITS: &[(&str, Limits)] = &[
    ("order_id", Limits::NONE.min_length(1).max_length(20).pattern("^[A-Z0-9]+$")),
    ("authorization_id", Limits::NONE.min_length(1).max_length(20).pattern("^[A-Z0-9]+$")),
    ("capture_id", Limits::NONE.min_length(1).max_length(20).pattern("^[A-Z0-9]+$")),
];

const SUPPLEMENTARY_PURCHASE_DATA_LIMITS: &[(&str, Limits)] = &[
    ("invoice_id", Limits::NONE.min_length(1).max_length(127).pattern("^.{1,127}$")),
    ("note_to_payer", Limits::NONE.min_length(1).max_length(255).pattern("^.{1,255}$")),
];
