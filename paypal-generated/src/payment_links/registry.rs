// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! The operations and components of PayPal's Payment Links API as data.

use paypal_runtime::{
    DateTime, EmptyBody, Method, RequestIdUse, model::kind_of,
    registry::{BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::types;

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "payment_links",
        id: "payment-resources-post",
        method: Method::Post,
        path: "/v1/checkout/payment-resources",
        rust_path: "paypal_generated::payment_links::PaymentLinks::create_payment_link",
        parameters: &[
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("payment_resource_entity"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(201, Some("payment_resource_base_response"))],
        request_id: RequestIdUse::Supported { max_length: Some(108), lifetime: Some("6 hours") },
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/checkout/payment-resources"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "payment_links",
        id: "payment-resources-get-list",
        method: Method::Get,
        path: "/v1/checkout/payment-resources",
        rust_path: "paypal_generated::payment_links::PaymentLinks::list_payment_links",
        parameters: &[
            ParameterEntry { name: "page_size", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), limits: &[("", Limits::NONE.minimum("1").maximum("100"))] },
            ParameterEntry { name: "page_token", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), limits: &[("", Limits::NONE.min_length(1).max_length(255))] },
            ParameterEntry { name: "total_required", place: ParameterPlace::Query, required: false, kind: kind_of::<bool>(), limits: &[] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("payment_resource_list"))],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: Some("{\"kind\":\"links\",\"page_size\":\"page_size\",\"items\":\"resources\",\"total\":\"total_required\",\"total_items\":\"total_items\",\"total_pages\":\"total_pages\",\"max_page_size\":100,\"first_only\":[\"page_size\"]}"),
        scopes: &[&["https://uri.paypal.com/services/checkout/payment-resources"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "payment_links",
        id: "payment-resources-get-byid",
        method: Method::Get,
        path: "/v1/checkout/payment-resources/{id}",
        rust_path: "paypal_generated::payment_links::PaymentLinks::get_payment_link",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), limits: &[("", Limits::NONE.min_length(1).max_length(127).pattern("^[A-Z]{3}-[A-Z0-9]+$"))] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("payment_resource_base_response"))],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/checkout/payment-resources"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "payment_links",
        id: "payment-resources-put-byid",
        method: Method::Put,
        path: "/v1/checkout/payment-resources/{id}",
        rust_path: "paypal_generated::payment_links::PaymentLinks::replace_payment_link",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), limits: &[("", Limits::NONE.min_length(1).max_length(127).pattern("^[A-Z]{3}-[A-Z0-9]+$"))] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("payment_resource_entity"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/checkout/payment-resources"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "payment_links",
        id: "payment-resources-delete-byid",
        method: Method::Delete,
        path: "/v1/checkout/payment-resources/{id}",
        rust_path: "paypal_generated::payment_links::PaymentLinks::delete_payment_link",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), limits: &[("", Limits::NONE.min_length(1).max_length(127).pattern("^[A-Z]{3}-[A-Z0-9]+$"))] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), limits: &[] },
        ],
        request: None,
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/checkout/payment-resources"]],
        issues: &[],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<types::AdjustableQuantity>("payment_links", "adjustable_quantity", true, true),
    ComponentEntry::of::<String>("payment_links", "currency_code", true, true).with_limits(CURRENCY_CODE_LIMITS),
    ComponentEntry::of::<types::CustomerNote>("payment_links", "customer_note", true, true),
    ComponentEntry::of::<DateTime>("payment_links", "date_time", false, true).with_limits(DATE_TIME_LIMITS),
    ComponentEntry::of::<types::IntegrationMode>("payment_links", "integration_mode", true, true).with_limits(INTEGRATION_MODE_LIMITS),
    ComponentEntry::of::<types::LineItem>("payment_links", "line_item", true, true),
    ComponentEntry::of::<types::LineItemShipping>("payment_links", "line_item_shipping", true, true),
    ComponentEntry::of::<types::LineItemTax>("payment_links", "line_item_tax", true, true),
    ComponentEntry::of::<types::LinkDescription>("payment_links", "link_description", false, true),
    ComponentEntry::of::<types::Money>("payment_links", "money", true, true).with_limits(MONEY_LIMITS),
    ComponentEntry::of::<types::PaymentLink>("payment_links", "payment_resource_base_response", false, true).with_limits(PAYMENT_RESOURCE_BASE_RESPONSE_LIMITS),
    ComponentEntry::of::<types::PaymentLinkRequest>("payment_links", "payment_resource_entity", true, false).with_limits(PAYMENT_RESOURCE_ENTITY_LIMITS),
    ComponentEntry::of::<types::PaymentLinkList>("payment_links", "payment_resource_list", false, true),
    ComponentEntry::of::<types::PaymentLinkStatus>("payment_links", "payment_resource_status", false, true).with_limits(INTEGRATION_MODE_LIMITS),
    ComponentEntry::of::<types::PaymentLinkType>("payment_links", "payment_resource_type", true, true).with_limits(INTEGRATION_MODE_LIMITS),
    ComponentEntry::of::<types::Reusability>("payment_links", "reusable", true, true).with_limits(INTEGRATION_MODE_LIMITS),
    ComponentEntry::of::<types::ShippingFeeType>("payment_links", "shipping_fee_type", true, true),
    ComponentEntry::of::<types::TaxType>("payment_links", "tax_type", true, true),
    ComponentEntry::of::<types::VariantDimension>("payment_links", "variant_dimension", true, true),
    ComponentEntry::of::<types::VariantOption>("payment_links", "variant_option", true, true),
    ComponentEntry::of::<types::Variants>("payment_links", "variants", true, true),
];

const CURRENCY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(3)),
];

const DATE_TIME_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const INTEGRATION_MODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(20).pattern("^[A-Z0-9_]+$")),
];

const MONEY_LIMITS: &[(&str, Limits)] = &[
    ("currency_code", Limits::NONE.min_length(3).max_length(3)),
    ("value", Limits::NONE.max_length(32).pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
];

const PAYMENT_RESOURCE_BASE_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(127).pattern("^[A-Z]{3}-[A-Z0-9]+$")),
    ("payment_link", Limits::NONE.min_length(1).max_length(200)),
    ("status", Limits::NONE.min_length(1).max_length(20).pattern("^[A-Z0-9_]+$")),
    ("integration_mode", Limits::NONE.min_length(1).max_length(20).pattern("^[A-Z0-9_]+$")),
    ("type", Limits::NONE.min_length(1).max_length(20).pattern("^[A-Z0-9_]+$")),
    ("reusable", Limits::NONE.min_length(1).max_length(20).pattern("^[A-Z0-9_]+$")),
    ("return_url", Limits::NONE.min_length(1).max_length(1024)),
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const PAYMENT_RESOURCE_ENTITY_LIMITS: &[(&str, Limits)] = &[
    ("integration_mode", Limits::NONE.min_length(1).max_length(20).pattern("^[A-Z0-9_]+$")),
    ("type", Limits::NONE.min_length(1).max_length(20).pattern("^[A-Z0-9_]+$")),
    ("reusable", Limits::NONE.min_length(1).max_length(20).pattern("^[A-Z0-9_]+$")),
    ("return_url", Limits::NONE.min_length(1).max_length(1024)),
    ("line_items", Limits::NONE.min_items(1).max_items(20)),
];
