// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! The operations and components of PayPal's Payment Links API as data.

use paypal_runtime::{
    DateTime, EmptyBody, Method, RequestIdUse, model::kind_of,
    registry::{BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "payment_links",
        id: "payment-resources-post",
        method: Method::Post,
        path: "/v1/checkout/payment-resources",
        rust_path: "paypal_generated::payment_links::PaymentLinks::create_payment_link",
        operation: &operations::payment_resources_post::CREATE_PAYMENT_LINK,
        description: "Creates a payment link: a URL of a page at PayPal where buyers pay for the given item. Send the URL in `payment_link` to buyers, or publish it; it can be used many times. PayPal recognizes a repeated request id for 6 hours.",
        parameters: &[
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom a platform makes the call.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("payment_resource_entity"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(201, Some("payment_resource_base_response"))],
        request_id: RequestIdUse::Supported { max_length: Some(108), lifetime: Some("6 hours") },
        accept: &[],
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
        operation: &operations::payment_resources_get_list::LIST_PAYMENT_LINKS,
        description: "Lists the links that the account created, from page to page. A page has 10 entries by default and 100 at most, and the response links to the following one. `total_required` requests the totals, which are absent otherwise.",
        parameters: &[
            ParameterEntry { name: "page_size", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of links on a page, from 1 to 100; set it only for the first page.", limits: &[("", Limits::NONE.minimum("1").maximum("100"))] },
            ParameterEntry { name: "page_token", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "The token of a later page, from the link `next` of the page before.", limits: &[("", Limits::NONE.min_length(1).max_length(255))] },
            ParameterEntry { name: "total_required", place: ParameterPlace::Query, required: false, kind: kind_of::<bool>(), description: "Whether to return the totals; false by default.", limits: &[] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom a platform makes the call.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("payment_resource_list"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
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
        operation: &operations::payment_resources_get_byid::GET_PAYMENT_LINK,
        description: "Reads one payment link by its id. The result describes the link itself, and not the payments that buyers made with it; webhooks and `transactions().search` report these.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the payment link.", limits: &[("", Limits::NONE.min_length(1).max_length(127).pattern("^[A-Z]{3}-[A-Z0-9]+$"))] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom a platform makes the call.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("payment_resource_base_response"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
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
        operation: &operations::payment_resources_put_byid::REPLACE_PAYMENT_LINK,
        description: "Replaces the content of a payment link, while its URL stays the same. Send the whole link, not only the changes; `integration_mode` and `type` must stay the same.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the payment link.", limits: &[("", Limits::NONE.min_length(1).max_length(127).pattern("^[A-Z]{3}-[A-Z0-9]+$"))] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom a platform makes the call.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("payment_resource_entity"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
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
        operation: &operations::payment_resources_delete_byid::DELETE_PAYMENT_LINK,
        description: "Deletes a payment link permanently, so that buyers can no longer pay with its URL. The response is an empty 204. To change the offer and keep the URL, use `payment_links().replace_payment_link`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the payment link.", limits: &[("", Limits::NONE.min_length(1).max_length(127).pattern("^[A-Z]{3}-[A-Z0-9]+$"))] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom a platform makes the call.", limits: &[] },
        ],
        request: None,
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
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
