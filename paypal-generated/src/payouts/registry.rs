// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! The operations and components of PayPal's Payouts API as data.

use paypal_runtime::{
    EmptyBody, Method, RequestIdUse, model::kind_of,
    registry::{BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "payouts",
        id: "payouts.post",
        method: Method::Post,
        path: "/v1/payments/payouts",
        rust_path: "paypal_generated::payouts::Payouts::create",
        operation: &operations::payouts::CREATE,
        description: "Submits a batch of payments, up to 15,000. A 201 means only that PayPal accepted the batch, usually as `PENDING`: poll `get` or listen to `PAYMENT.PAYOUTSBATCH` events for the result. PayPal recognizes the request id for 30 days, and a new `sender_batch_id` for each batch prevents duplicate payments.",
        parameters: &[],
        request: Some(BodyEntry { component: Some("create_payout_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(201, Some("payout"))],
        request_id: RequestIdUse::Supported { max_length: Some(1000), lifetime: Some("30 days") },
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/payments/payouts"]],
        issues: &[],
        already_done: &["Batch with given sender_batch_id already exists", "Duplicate batch request"],
    },
    OperationEntry {
        api: "payouts",
        id: "payouts.get",
        method: Method::Get,
        path: "/v1/payments/payouts/{id}",
        rust_path: "paypal_generated::payouts::Payouts::get",
        operation: &operations::payouts::GET,
        description: "Reads the state of a batch and of its items. `batch_status` is `SUCCESS` when all items have been processed, even if single items failed, so check every `transaction_status`; a page holds at most 1,000 items.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The `payout_batch_id` from `create`, not your own `sender_batch_id`.", limits: &[("", Limits::NONE.min_length(1).max_length(1000).pattern("^.*$"))] },
            ParameterEntry { name: "fields", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "The fields to return, separated by commas; all fields by default.", limits: &[("", Limits::NONE.min_length(1).max_length(1000).pattern("^.*$"))] },
            ParameterEntry { name: "page", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of the page of items to return.", limits: &[("", Limits::NONE.minimum("0").maximum("1000"))] },
            ParameterEntry { name: "page_size", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of items on a page.", limits: &[("", Limits::NONE.minimum("0").maximum("1000"))] },
            ParameterEntry { name: "total_required", place: ParameterPlace::Query, required: false, kind: kind_of::<bool>(), description: "Whether to return the totals: only then are `total_items` and `total_pages` set.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("payout_batch"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: Some("{\"kind\":\"page\",\"place\":\"query\",\"page\":\"page\",\"page_size\":\"page_size\",\"first\":1,\"items\":\"items\",\"total\":\"total_required\",\"total_items\":\"total_items\",\"total_pages\":\"total_pages\",\"max_page_size\":1000}"),
        scopes: &[&["https://uri.paypal.com/payments/payouts"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "payouts",
        id: "payouts-item.get",
        method: Method::Get,
        path: "/v1/payments/payouts-item/{payout_item_id}",
        rust_path: "paypal_generated::payouts::Payouts::get_item",
        operation: &operations::payouts_item::GET_ITEM,
        description: "Reads a single payment of a batch. An `UNCLAIMED` payment waits for its receiver to open or confirm an account and becomes `RETURNED` after 30 days; `errors` explains a failure, `payout_item_fee` is the fee.",
        parameters: &[
            ParameterEntry { name: "payout_item_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "PayPal's id of the item, from `get`.", limits: &[("", Limits::NONE.min_length(1).max_length(32).pattern("^.*$"))] },
        ],
        request: None,
        responses: &[(200, Some("payout_item"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/payments/payouts"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "payouts",
        id: "payouts-item.cancel",
        method: Method::Post,
        path: "/v1/payments/payouts-item/{payout_item_id}/cancel",
        rust_path: "paypal_generated::payouts::Payouts::cancel_item",
        operation: &operations::payouts_item::CANCEL_ITEM,
        description: "Cancels a payment that its receiver has not claimed. It works for `UNCLAIMED` items only (otherwise `ITEM_INCORRECT_STATUS`, or `ITEM_ALREADY_CANCELLED` on a second try); the money returns to the sender and the item becomes `RETURNED`. The operation takes no request id.",
        parameters: &[
            ParameterEntry { name: "payout_item_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "PayPal's id of the item, from `get`.", limits: &[("", Limits::NONE.min_length(1).max_length(32).pattern("^.*$"))] },
        ],
        request: None,
        responses: &[(200, Some("payout_item"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::ContentType("application/json"),
        pagination: None,
        scopes: &[&["https://uri.paypal.com/payments/payouts"]],
        issues: &[],
        already_done: &["ITEM_ALREADY_CANCELLED"],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<types::AlternateNotificationMethod>("payouts", "alternate_notification_method", true, false),
    ComponentEntry::of::<types::ApplicationContext>("payouts", "application_context", true, false).with_limits(APPLICATION_CONTEXT_LIMITS),
    ComponentEntry::of::<types::BatchStatus>("payouts", "batch_enum", false, true).with_limits(BATCH_ENUM_LIMITS),
    ComponentEntry::of::<types::CreatePayoutRequest>("payouts", "create_payout_request", true, false).with_limits(CREATE_PAYOUT_REQUEST_LIMITS),
    ComponentEntry::of::<types::Currency>("payouts", "currency", true, true),
    ComponentEntry::of::<Vec<types::LinkDescription>>("payouts", "definitions-link_description_list", false, true).with_limits(DEFINITIONS_LINK_DESCRIPTION_LIST_LIMITS),
    ComponentEntry::of::<types::ErrorModel>("payouts", "error", false, true),
    ComponentEntry::of::<types::ErrorDetails>("payouts", "error_details-2", false, true).with_limits(ERROR_DETAILS_2_LIMITS),
    ComponentEntry::of::<Vec<types::ErrorDetails>>("payouts", "error_details_list", false, true),
    ComponentEntry::of::<types::FundingSource>("payouts", "funding_source", false, true).with_limits(BATCH_ENUM_LIMITS),
    ComponentEntry::of::<String>("payouts", "language", true, false).with_limits(LANGUAGE_LIMITS),
    ComponentEntry::of::<types::LinkDescription>("payouts", "link_description", false, true),
    ComponentEntry::of::<Vec<types::LinkDescription>>("payouts", "link_description_list", false, true),
    ComponentEntry::of::<types::Name>("payouts", "name", false, true).with_limits(NAME_LIMITS),
    ComponentEntry::of::<types::Payout>("payouts", "payout", false, true).with_limits(PAYOUT_LIMITS),
    ComponentEntry::of::<types::PayoutBatch>("payouts", "payout_batch", false, true).with_limits(PAYOUT_BATCH_LIMITS),
    ComponentEntry::of::<Vec<types::LinkDescription>>("payouts", "payout_batch_definitions-link_description_list", false, true).with_limits(PAYOUT_BATCH_DEFINITIONS_LINK_DESCRIPTION_LIST_LIMITS),
    ComponentEntry::of::<types::PayoutBatchHeader>("payouts", "payout_batch_header", false, true).with_limits(PAYOUT_BATCH_HEADER_LIMITS),
    ComponentEntry::of::<types::PayoutBatchItems>("payouts", "payout_batch_items", false, true).with_limits(PAYOUT_BATCH_ITEMS_LIMITS),
    ComponentEntry::of::<Vec<types::LinkDescription>>("payouts", "payout_batch_items_definitions-link_description_list", false, true).with_limits(PAYOUT_BATCH_DEFINITIONS_LINK_DESCRIPTION_LIST_LIMITS),
    ComponentEntry::of::<Vec<types::PayoutBatchItems>>("payouts", "payout_batch_items_list", false, true).with_limits(PAYOUT_BATCH_DEFINITIONS_LINK_DESCRIPTION_LIST_LIMITS),
    ComponentEntry::of::<types::PayoutCurrencyConversion>("payouts", "payout_currency_conversion", false, true).with_limits(PAYOUT_CURRENCY_CONVERSION_LIMITS),
    ComponentEntry::of::<types::PayoutHeader>("payouts", "payout_header", false, true).with_limits(PAYOUT_HEADER_LIMITS),
    ComponentEntry::of::<types::PayoutItem>("payouts", "payout_item", false, true).with_limits(PAYOUT_ITEM_LIMITS),
    ComponentEntry::of::<Vec<types::LinkDescription>>("payouts", "payout_item_definitions-link_description_list", false, true).with_limits(PAYOUT_BATCH_DEFINITIONS_LINK_DESCRIPTION_LIST_LIMITS),
    ComponentEntry::of::<types::PayoutItemDetail>("payouts", "payout_item_detail", false, true).with_limits(PAYOUT_ITEM_DETAIL_LIMITS),
    ComponentEntry::of::<types::PayoutItemRequest>("payouts", "payout_item_request", true, false).with_limits(PAYOUT_ITEM_REQUEST_LIMITS),
    ComponentEntry::of::<Vec<types::PayoutItemRequest>>("payouts", "payout_item_request_list", true, false).with_limits(DEFINITIONS_LINK_DESCRIPTION_LIST_LIMITS),
    ComponentEntry::of::<types::PayoutSenderBatchHeader>("payouts", "payout_sender_batch_header", false, true).with_limits(PAYOUT_SENDER_BATCH_HEADER_LIMITS),
    ComponentEntry::of::<types::Phone>("payouts", "phone", true, false).with_limits(PHONE_LIMITS),
    ComponentEntry::of::<types::Purpose>("payouts", "purpose_enum", true, true).with_limits(PURPOSE_ENUM_LIMITS),
    ComponentEntry::of::<types::RecipientType>("payouts", "recipient_enum", true, true).with_limits(BATCH_ENUM_LIMITS),
    ComponentEntry::of::<types::RecipientWallet>("payouts", "recipient_wallet_enum", false, true).with_limits(BATCH_ENUM_LIMITS),
    ComponentEntry::of::<types::SenderBatchHeader>("payouts", "sender_batch_header", true, false).with_limits(SENDER_BATCH_HEADER_LIMITS),
    ComponentEntry::of::<types::TransactionStatus>("payouts", "transaction_enum", false, true).with_limits(BATCH_ENUM_LIMITS),
];

const APPLICATION_CONTEXT_LIMITS: &[(&str, Limits)] = &[
    ("social_feed_privacy", Limits::NONE.min_length(1).max_length(15).pattern("^.*$")),
    ("holler_url", Limits::NONE.min_length(1).max_length(1000)),
    ("logo_url", Limits::NONE.max_length(1000)),
];

const BATCH_ENUM_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(36).pattern("^[0-9A-Z_]+$")),
];

const CREATE_PAYOUT_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("items", Limits::NONE.min_items(1).max_items(15000)),
];

const DEFINITIONS_LINK_DESCRIPTION_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(15000)),
];

const ERROR_DETAILS_2_LIMITS: &[(&str, Limits)] = &[
    ("links", Limits::NONE.min_items(1).max_items(4)),
];

const LANGUAGE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}))?$")),
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

const PAYOUT_LIMITS: &[(&str, Limits)] = &[
    ("links", Limits::NONE.min_items(1).max_items(15000)),
];

const PAYOUT_BATCH_LIMITS: &[(&str, Limits)] = &[
    ("total_items", Limits::NONE.minimum("0").maximum("15000")),
    ("total_pages", Limits::NONE.minimum("0").maximum("1000")),
    ("items", Limits::NONE.max_items(15000)),
    ("links", Limits::NONE.max_items(15000)),
];

const PAYOUT_BATCH_DEFINITIONS_LINK_DESCRIPTION_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_items(15000)),
];

const PAYOUT_BATCH_HEADER_LIMITS: &[(&str, Limits)] = &[
    ("payout_batch_id", Limits::NONE.max_length(30).pattern("^.*$")),
    ("batch_status", Limits::NONE.min_length(1).max_length(36).pattern("^[0-9A-Z_]+$")),
    ("time_created", Limits::NONE.max_length(100)),
    ("time_completed", Limits::NONE.max_length(100)),
    ("time_closed", Limits::NONE.max_length(100)),
    ("funding_source", Limits::NONE.min_length(1).max_length(36).pattern("^[0-9A-Z_]+$")),
];

const PAYOUT_BATCH_ITEMS_LIMITS: &[(&str, Limits)] = &[
    ("payout_item_id", Limits::NONE.max_length(30).pattern("^.*$")),
    ("transaction_id", Limits::NONE.max_length(30).pattern("^.*$")),
    ("activity_id", Limits::NONE.max_length(30).pattern("^.*$")),
    ("transaction_status", Limits::NONE.min_length(1).max_length(36).pattern("^[0-9A-Z_]+$")),
    ("payout_batch_id", Limits::NONE.max_length(30).pattern("^.*$")),
    ("time_processed", Limits::NONE.max_length(100)),
    ("links", Limits::NONE.max_items(15000)),
];

const PAYOUT_CURRENCY_CONVERSION_LIMITS: &[(&str, Limits)] = &[
    ("exchange_rate", Limits::NONE.max_length(30).pattern("^.*$")),
];

const PAYOUT_HEADER_LIMITS: &[(&str, Limits)] = &[
    ("payout_batch_id", Limits::NONE.max_length(30).pattern("^.*$")),
    ("batch_status", Limits::NONE.min_length(1).max_length(36).pattern("^[0-9A-Z_]+$")),
    ("time_created", Limits::NONE.max_length(100)),
];

const PAYOUT_ITEM_LIMITS: &[(&str, Limits)] = &[
    ("payout_item_id", Limits::NONE.max_length(30).pattern("^.*$")),
    ("transaction_id", Limits::NONE.max_length(30).pattern("^.*$")),
    ("activity_id", Limits::NONE.max_length(30).pattern("^.*$")),
    ("transaction_status", Limits::NONE.min_length(1).max_length(36).pattern("^[0-9A-Z_]+$")),
    ("payout_batch_id", Limits::NONE.max_length(30).pattern("^.*$")),
    ("sender_batch_id", Limits::NONE.max_length(256).pattern("^.*$")),
    ("time_processed", Limits::NONE.min_length(1).max_length(100)),
    ("links", Limits::NONE.max_items(15000)),
];

const PAYOUT_ITEM_DETAIL_LIMITS: &[(&str, Limits)] = &[
    ("recipient_type", Limits::NONE.min_length(1).max_length(36).pattern("^[0-9A-Z_]+$")),
    ("note", Limits::NONE.max_length(4000).pattern("^.*$")),
    ("receiver", Limits::NONE.max_length(127).pattern("^.*$")),
    ("sender_item_id", Limits::NONE.max_length(63).pattern("^.*$")),
    ("recipient_wallet", Limits::NONE.min_length(1).max_length(36).pattern("^[0-9A-Z_]+$")),
    ("purpose", Limits::NONE.min_length(1).max_length(40).pattern("^[A-Z0-9_]+$")),
];

const PAYOUT_ITEM_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("recipient_type", Limits::NONE.min_length(1).max_length(36).pattern("^[0-9A-Z_]+$")),
    ("note", Limits::NONE.max_length(4000).pattern("^.*$")),
    ("receiver", Limits::NONE.max_length(127).pattern("^.*$")),
    ("sender_item_id", Limits::NONE.max_length(63).pattern("^.*$")),
    ("recipient_wallet", Limits::NONE.max_length(36).pattern("^.*$")),
    ("notification_language", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}))?$")),
    ("purpose", Limits::NONE.min_length(1).max_length(40).pattern("^[A-Z0-9_]+$")),
];

const PAYOUT_SENDER_BATCH_HEADER_LIMITS: &[(&str, Limits)] = &[
    ("sender_batch_id", Limits::NONE.max_length(256).pattern("^.*$")),
    ("recipient_type", Limits::NONE.min_length(1).max_length(36).pattern("^[0-9A-Z_]+$")),
    ("email_subject", Limits::NONE.max_length(255).pattern("^.*$")),
    ("email_message", Limits::NONE.max_length(1000).pattern("^.*$")),
];

const PHONE_LIMITS: &[(&str, Limits)] = &[
    ("country_code", Limits::NONE.min_length(1).max_length(3).pattern("^[0-9]{1,3}?$")),
    ("national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
    ("extension_number", Limits::NONE.min_length(1).max_length(15).pattern("^[0-9]{1,15}?$")),
];

const PURPOSE_ENUM_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(40).pattern("^[A-Z0-9_]+$")),
];

const SENDER_BATCH_HEADER_LIMITS: &[(&str, Limits)] = &[
    ("sender_batch_id", Limits::NONE.max_length(256).pattern("^.*$")),
    ("recipient_type", Limits::NONE.min_length(1).max_length(36).pattern("^[0-9A-Z_]+$")),
    ("email_subject", Limits::NONE.max_length(255).pattern("^.*$")),
    ("email_message", Limits::NONE.max_length(1000).pattern("^.*$")),
    ("note", Limits::NONE.max_length(1000).pattern("^.*$")),
];
