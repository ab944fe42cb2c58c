// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! The operations and components of PayPal's Payouts API as data.

use paypal_runtime::{
    EmptyBody, Method, RequestIdUse, model::kind_of,
    registry::{BodyEntry, ComponentEntry, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::types;

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "payouts",
        id: "payouts.post",
        method: Method::Post,
        path: "/v1/payments/payouts",
        rust_path: "paypal_generated::payouts::Payouts::create",
        parameters: &[],
        request: Some(BodyEntry { component: Some("create_payout_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(201, Some("payout"))],
        request_id: RequestIdUse::Supported { max_length: Some(1000), lifetime: Some("30 days") },
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/payments/payouts"]],
        issues: &[],
    },
    OperationEntry {
        api: "payouts",
        id: "payouts.get",
        method: Method::Get,
        path: "/v1/payments/payouts/{id}",
        rust_path: "paypal_generated::payouts::Payouts::get",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>() },
            ParameterEntry { name: "fields", place: ParameterPlace::Query, required: false, kind: kind_of::<String>() },
            ParameterEntry { name: "page", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>() },
            ParameterEntry { name: "page_size", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>() },
            ParameterEntry { name: "total_required", place: ParameterPlace::Query, required: false, kind: kind_of::<bool>() },
        ],
        request: None,
        responses: &[(200, Some("payout_batch"))],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: Some("{\"kind\":\"page\",\"place\":\"query\",\"page\":\"page\",\"page_size\":\"page_size\",\"first\":1,\"items\":\"items\",\"total\":\"total_required\",\"total_items\":\"total_items\",\"total_pages\":\"total_pages\",\"max_page_size\":1000}"),
        scopes: &[&["https://uri.paypal.com/payments/payouts"]],
        issues: &[],
    },
    OperationEntry {
        api: "payouts",
        id: "payouts-item.get",
        method: Method::Get,
        path: "/v1/payments/payouts-item/{payout_item_id}",
        rust_path: "paypal_generated::payouts::Payouts::get_item",
        parameters: &[
            ParameterEntry { name: "payout_item_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>() },
        ],
        request: None,
        responses: &[(200, Some("payout_item-2"))],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/payments/payouts"]],
        issues: &[],
    },
    OperationEntry {
        api: "payouts",
        id: "payouts-item.cancel",
        method: Method::Post,
        path: "/v1/payments/payouts-item/{payout_item_id}/cancel",
        rust_path: "paypal_generated::payouts::Payouts::cancel_item",
        parameters: &[
            ParameterEntry { name: "payout_item_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>() },
        ],
        request: None,
        responses: &[(200, Some("payout_item-2"))],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::ContentType("application/json"),
        pagination: None,
        scopes: &[&["https://uri.paypal.com/payments/payouts"]],
        issues: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<types::SenderBatchHeader>("payouts", "sender_batch_header", true, false),
    ComponentEntry::of::<types::Currency>("payouts", "currency", true, true),
    ComponentEntry::of::<types::Phone>("payouts", "phone", true, false),
    ComponentEntry::of::<types::AlternateNotificationMethod>("payouts", "alternate_notification_method", true, false),
    ComponentEntry::of::<String>("payouts", "language", true, false),
    ComponentEntry::of::<types::ApplicationContext>("payouts", "application_context", true, false),
    ComponentEntry::of::<types::Purpose>("payouts", "purpose_enum", true, true),
    ComponentEntry::of::<types::PayoutItemRequest>("payouts", "payout_item", true, false),
    ComponentEntry::of::<types::CreatePayoutRequest>("payouts", "create_payout_request", true, false),
    ComponentEntry::of::<types::ErrorDetails>("payouts", "error_details-2", false, true),
    ComponentEntry::of::<types::LinkDescription>("payouts", "link_description", false, true),
    ComponentEntry::of::<types::ErrorModel>("payouts", "error", false, true),
    ComponentEntry::of::<types::BatchStatus>("payouts", "batch_enum", false, true),
    ComponentEntry::of::<types::RecipientType>("payouts", "recipient_enum", false, true),
    ComponentEntry::of::<types::PayoutSenderBatchHeader>("payouts", "payout_sender_batch_header", false, true),
    ComponentEntry::of::<types::PayoutHeader>("payouts", "payout_header", false, true),
    ComponentEntry::of::<types::Payout>("payouts", "payout", false, true),
    ComponentEntry::of::<types::FundingSource>("payouts", "funding_source", false, true),
    ComponentEntry::of::<types::PayoutBatchHeader>("payouts", "payout_batch_header", false, true),
    ComponentEntry::of::<types::TransactionStatus>("payouts", "transaction_enum", false, true),
    ComponentEntry::of::<types::Name>("payouts", "name", false, true),
    ComponentEntry::of::<types::RecipientWalletEnum>("payouts", "recipient_wallet_enum", false, true),
    ComponentEntry::of::<types::PayoutItemDetail>("payouts", "payout_item_detail", false, true),
    ComponentEntry::of::<types::PayoutCurrencyConversion>("payouts", "payout_currency_conversion", false, true),
    ComponentEntry::of::<types::PayoutBatchItems>("payouts", "payout_batch_items", false, true),
    ComponentEntry::of::<types::PayoutBatch>("payouts", "payout_batch", false, true),
    ComponentEntry::of::<types::PayoutItem>("payouts", "payout_item-2", false, true),
];
