// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! The operations and components of PayPal's Orders v1 API as data.

use paypal_runtime::{
    EmptyBody, Method, RequestIdUse, model::kind_of,
    registry::{BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "orders_v1",
        id: "orders.create",
        method: Method::Post,
        path: "/v1/checkout/orders",
        rust_path: "paypal_generated::orders_v1::OrdersV1::create",
        operation: &operations::CREATE,
        description: "Creates an order for a payer to approve. `redirect_urls` and at least one purchase unit with a `reference_id` are required; the result is `CREATED` and has links to the approval page. There is no request id, so a repeat creates a second order; call `pay` after approval.",
        parameters: &[
            ParameterEntry { name: "PayPal-Partner-Attribution-Id", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The BN code of the partner who referred the order.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("order"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("order"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment", "https://uri.paypal.com/services/payments/channelpartner", "https://uri.paypal.com/services/payments/partnerfee", "https://uri.paypal.com/services/payments/realtimepayment"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "orders_v1",
        id: "orders.get",
        method: Method::Get,
        path: "/v1/checkout/orders/{order_id}",
        rust_path: "paypal_generated::orders_v1::OrdersV1::get",
        operation: &operations::GET,
        description: "Fetches an order in its current state. Call it when the payer comes back, to see whether the status changed from `CREATED` to `APPROVED`; after `pay`, each purchase unit's `payment_summary` lists captures, sales and refunds.",
        parameters: &[
            ParameterEntry { name: "order_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the order.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("order"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment", "https://uri.paypal.com/services/payments/channelpartner", "https://uri.paypal.com/services/payments/partnerfee", "https://uri.paypal.com/services/payments/realtimepayment"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "orders_v1",
        id: "orders.cancel",
        method: Method::Delete,
        path: "/v1/checkout/orders/{order_id}",
        rust_path: "paypal_generated::orders_v1::OrdersV1::cancel",
        operation: &operations::CANCEL,
        description: "Cancels an order that is no longer needed. It is intended for orders before `pay`, and returns an empty 204.",
        parameters: &[
            ParameterEntry { name: "order_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the order.", limits: &[] },
        ],
        request: None,
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment", "https://uri.paypal.com/services/payments/realtimepayment"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "orders_v1",
        id: "orders.pay",
        method: Method::Post,
        path: "/v1/checkout/orders/{order_id}/pay",
        rust_path: "paypal_generated::orders_v1::OrdersV1::pay",
        operation: &operations::PAY,
        description: "Takes the payer's money for an `APPROVED` order. `disbursement_mode` is required: `INSTANT` pays the sellers, `DELAYED` holds the money until it is released. PayPal recognizes the request id without a time limit; a 202 means that it is still processing the order, so check again with `get`.",
        parameters: &[
            ParameterEntry { name: "order_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the order.", limits: &[] },
            ParameterEntry { name: "PayPal-Partner-Attribution-Id", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The BN code of the partner who referred the order.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("pay_order_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("pay_order_response")), (201, Some("pay_order_response")), (202, Some("pay_order_response"))],
        request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("forever") },
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment", "https://uri.paypal.com/services/payments/realtimepayment"]],
        issues: &[],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<types::Amount>("orders_v1", "amount", true, true),
    ComponentEntry::of::<types::PayeeDisplayMetadata>("orders_v1", "payee_display_metadata", true, true),
    ComponentEntry::of::<types::Payee>("orders_v1", "payee", true, true),
    ComponentEntry::of::<types::Item>("orders_v1", "item", true, true).with_limits(ITEM_LIMITS),
    ComponentEntry::of::<String>("orders_v1", "country_code", true, true).with_limits(COUNTRY_CODE_LIMITS),
    ComponentEntry::of::<types::OrdersV1Address>("orders_v1", "address", true, true).with_limits(ADDRESS_LIMITS),
    ComponentEntry::of::<types::ShippingAddress>("orders_v1", "shipping_address", true, true).with_limits(SHIPPING_ADDRESS_LIMITS),
    ComponentEntry::of::<types::Currency>("orders_v1", "currency", true, true),
    ComponentEntry::of::<types::PartnerFeeDetails>("orders_v1", "partner_fee_details", true, true),
    ComponentEntry::of::<types::NameValuePair>("orders_v1", "name_value_pair", true, true),
    ComponentEntry::of::<types::Metadata>("orders_v1", "metadata", true, true),
    ComponentEntry::of::<types::LinkDescription>("orders_v1", "link_description", true, true),
    ComponentEntry::of::<types::Capture>("orders_v1", "capture", true, true),
    ComponentEntry::of::<types::Refund>("orders_v1", "refund", true, true),
    ComponentEntry::of::<types::Sale>("orders_v1", "sale", true, true),
    ComponentEntry::of::<types::PaymentSummary>("orders_v1", "payment_summary", true, true).with_limits(PAYMENT_SUMMARY_LIMITS),
    ComponentEntry::of::<types::PurchaseUnit>("orders_v1", "purchase_unit", true, true).with_limits(PURCHASE_UNIT_LIMITS),
    ComponentEntry::of::<types::PaymentDetails>("orders_v1", "payment_details", true, true),
    ComponentEntry::of::<String>("orders_v1", "language", true, true).with_limits(LANGUAGE_LIMITS),
    ComponentEntry::of::<types::ApplicationContext>("orders_v1", "application_context", true, true).with_limits(APPLICATION_CONTEXT_LIMITS),
    ComponentEntry::of::<types::Order>("orders_v1", "order", true, true).with_limits(ORDER_LIMITS),
    ComponentEntry::of::<types::CreditCard>("orders_v1", "credit_card", true, false),
    ComponentEntry::of::<types::CreditCardToken>("orders_v1", "credit_card_token", true, false),
    ComponentEntry::of::<types::FundingInstrument>("orders_v1", "funding_instrument", true, false),
    ComponentEntry::of::<types::PayerInfo>("orders_v1", "payer_info", true, true).with_limits(PAYER_INFO_LIMITS),
    ComponentEntry::of::<types::Payer>("orders_v1", "payer", true, false),
    ComponentEntry::of::<types::PayOrderRequest>("orders_v1", "pay_order_request", true, false),
    ComponentEntry::of::<types::PayOrderResponse>("orders_v1", "pay_order_response", false, true).with_limits(ORDER_LIMITS),
];

const ITEM_LIMITS: &[(&str, Limits)] = &[
    ("sku", Limits::NONE.max_length(127)),
    ("description", Limits::NONE.max_length(127)),
    ("quantity", Limits::NONE.max_length(10).pattern("^[0-9]{0,10}$")),
    ("price", Limits::NONE.max_length(10).pattern("^[0-9]{0,10}(\\.[0-9]{0,2})?$")),
];

const COUNTRY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const ADDRESS_LIMITS: &[(&str, Limits)] = &[
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const SHIPPING_ADDRESS_LIMITS: &[(&str, Limits)] = &[
    ("recipient_name", Limits::NONE.max_length(127)),
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const PAYMENT_SUMMARY_LIMITS: &[(&str, Limits)] = &[
    ("captures", Limits::NONE.min_items(1)),
    ("refunds", Limits::NONE.min_items(1)),
    ("sales", Limits::NONE.min_items(1)),
    ("authorizations", Limits::NONE.min_items(1)),
];

const PURCHASE_UNIT_LIMITS: &[(&str, Limits)] = &[
    ("reference_id", Limits::NONE.max_length(256)),
    ("description", Limits::NONE.max_length(127)),
    ("custom", Limits::NONE.max_length(127)),
    ("invoice_number", Limits::NONE.max_length(256)),
    ("payment_descriptor", Limits::NONE.max_length(22)),
    ("notify_url", Limits::NONE.max_length(2048)),
    ("payment_linked_group", Limits::NONE.minimum("1").maximum("100")),
];

const LANGUAGE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}))?$")),
];

const APPLICATION_CONTEXT_LIMITS: &[(&str, Limits)] = &[
    ("brand_name", Limits::NONE.max_length(127)),
    ("locale", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}))?$")),
];

const ORDER_LIMITS: &[(&str, Limits)] = &[
    ("purchase_units", Limits::NONE.min_items(1)),
];

const PAYER_INFO_LIMITS: &[(&str, Limits)] = &[
    ("tax_id", Limits::NONE.max_length(14)),
];
