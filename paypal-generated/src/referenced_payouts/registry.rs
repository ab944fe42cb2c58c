// Written by `paypal-codegen generate` from specs/own/referenced_payouts.yaml. Do not edit.

//! The operations and components of PayPal's Referenced Payouts API as data.

use paypal_runtime::{
    EmptyBody, Method, RequestIdUse, model::kind_of,
    registry::{BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "referenced_payouts",
        id: "referenced-payouts.create_batch",
        method: Method::Post,
        path: "/v1/payments/referenced-payouts",
        rust_path: "paypal_generated::referenced_payouts::ReferencedPayouts::create_batch",
        operation: &operations::referenced_payouts::CREATE_BATCH,
        description: "Releases the money of up to 1,000 captured payments to their sellers. The response has only links; read the results with `get_batch`. With more than 10 items, or with the header `Prefer` set to `respond-async` by `header`, PayPal processes the batch later. PayPal recognizes a repeated request id for 3 days.",
        parameters: &[
            ParameterEntry { name: "PayPal-Partner-Attribution-Id", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The partner's build notation code, which this API requires.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("referenced_payouts_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(202, Some("referenced_payouts"))],
        request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("3 days") },
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/referenced-payouts-items/readwrite"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "referenced_payouts",
        id: "referenced-payouts.get_batch_details",
        method: Method::Get,
        path: "/v1/payments/referenced-payouts/{payouts_batch_id}",
        rust_path: "paypal_generated::referenced_payouts::ReferencedPayouts::get_batch",
        operation: &operations::referenced_payouts::GET_BATCH,
        description: "Reads a batch with the state of each of its items. Repeat it until no item is `PROCESSING`, or wait for the webhooks `PAYMENT.REFERENCED-PAYOUT-ITEM.COMPLETED` and `.FAILED`.",
        parameters: &[
            ParameterEntry { name: "payouts_batch_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the batch, from the link `self` of `create_batch`.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("referenced_payouts"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/referenced-payouts-items/readwrite"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "referenced_payouts",
        id: "referenced-payouts-items.create",
        method: Method::Post,
        path: "/v1/payments/referenced-payouts-items",
        rust_path: "paypal_generated::referenced_payouts::ReferencedPayouts::create_item",
        operation: &operations::referenced_payouts_items::CREATE_ITEM,
        description: "Pays the seller of one payment whose money the marketplace holds. `reference_id` is the id of a capture whose `disbursement_mode` is `DELAYED`. The response is the whole item, or only its id if PayPal works asynchronously, as after `Prefer` with `respond-async`; then get the outcome from `referenced_payouts().get_item`.",
        parameters: &[
            ParameterEntry { name: "PayPal-Partner-Attribution-Id", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The partner's build notation code, which this API requires.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("referenced_payouts_item_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(201, Some("referenced_payouts_item")), (202, Some("referenced_payouts_item"))],
        request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("3 days") },
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/referenced-payouts-items/readwrite"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "referenced_payouts",
        id: "referenced-payouts-items.get",
        method: Method::Get,
        path: "/v1/payments/referenced-payouts-items/{payouts_item_id}",
        rust_path: "paypal_generated::referenced_payouts::ReferencedPayouts::get_item",
        operation: &operations::referenced_payouts_items::GET_ITEM,
        description: "Shows whether the money of one item was released. `processing_state` has the status, such as `PROCESSING` or `SUCCESS`, and a reason; `payout_transaction_id` and `disbursement_transaction_id` name the resulting transactions. Use it when `referenced_payouts().create_item` returned only an id.",
        parameters: &[
            ParameterEntry { name: "payouts_item_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the item, from `create_item` or `get_batch`.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("referenced_payouts_item"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/referenced-payouts-items/readwrite"]],
        issues: &[],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<String>("referenced_payouts", "currency_code", false, true).with_limits(CURRENCY_CODE_LIMITS),
    ComponentEntry::of::<types::LinkDescription>("referenced_payouts", "link_description", false, true),
    ComponentEntry::of::<types::Money>("referenced_payouts", "money", false, true).with_limits(MONEY_LIMITS),
    ComponentEntry::of::<types::PayoutDirective>("referenced_payouts", "payout_directive", true, true),
    ComponentEntry::of::<types::PayoutDirectiveType>("referenced_payouts", "payout_directive_type", true, true),
    ComponentEntry::of::<types::ProcessingState>("referenced_payouts", "processing_state", false, true),
    ComponentEntry::of::<types::ProcessingStatus>("referenced_payouts", "processing_status", false, true),
    ComponentEntry::of::<types::ReferenceType>("referenced_payouts", "reference_type", true, true),
    ComponentEntry::of::<types::ReferencedPayoutBatch>("referenced_payouts", "referenced_payouts", false, true),
    ComponentEntry::of::<types::ReferencedPayoutItem>("referenced_payouts", "referenced_payouts_item", false, true),
    ComponentEntry::of::<types::ReferencedPayoutItemRequest>("referenced_payouts", "referenced_payouts_item_request", true, false),
    ComponentEntry::of::<types::ReferencedPayoutBatchRequest>("referenced_payouts", "referenced_payouts_request", true, false).with_limits(REFERENCED_PAYOUTS_REQUEST_LIMITS),
];

const CURRENCY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(3)),
];

const MONEY_LIMITS: &[(&str, Limits)] = &[
    ("currency_code", Limits::NONE.min_length(3).max_length(3)),
    ("value", Limits::NONE.max_length(32).pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
];

const REFERENCED_PAYOUTS_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("referenced_payouts", Limits::NONE.max_items(1000)),
];
