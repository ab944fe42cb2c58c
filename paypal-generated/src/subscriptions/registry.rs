// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! The operations and components of PayPal's Subscriptions API as data.

use paypal_runtime::{
    Date, DateTime, EmptyBody, Method, RequestIdUse, Value, model::kind_of,
    registry::{BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "subscriptions",
        id: "plans.create",
        method: Method::Post,
        path: "/v1/billing/plans",
        rust_path: "paypal_generated::subscriptions::Subscriptions::create_plan",
        operation: &operations::plans::CREATE_PLAN,
        description: "Creates a plan, which defines the prices of subscriptions. It needs exactly one `REGULAR` billing cycle, after at most two trials, one of which may be free. Without a `status` the plan is `ACTIVE` and accepts subscriptions at once; with `CREATED` it is a draft until `subscriptions().activate_plan`. PayPal recognizes the request id for 72 hours.",
        parameters: &[
            ParameterEntry { name: "Prefer", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "With `Prefer::Representation` PayPal returns the whole plan or subscription, with `Prefer::Minimal` id, name, status and links.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("plan_request_POST"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("plan")), (201, Some("plan"))],
        request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("72 hours") },
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[
            ("400", &[
                "INVALID_PARAMETER_SYNTAX", "INVALID_PARAMETER_VALUE", "MISSING_REQUIRED_PARAMETER",
                "INVALID_STRING_MIN_LENGTH", "INVALID_STRING_MAX_LENGTH", "INVALID_INTEGER_MIN_VALUE",
                "INVALID_INTEGER_MAX_VALUE",
            ]),
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("422", &[
                "USER_ACCOUNT_CLOSED", "CURRENCY_MISMATCH",
                "MULTIPLE_FREE_TRIAL_BILLING_CYCLES_NOT_SUPPORTED",
                "MORE_THAN_TWO_TRIAL_BILLING_CYCLE_NOT_SUPPORTED", "MISSING_REGULAR_BILLING_CYCLE",
                "MULTIPLE_REGULAR_BILLING_CYCLES_NOT_SUPPORTED", "INVALID_BILLING_CYCLE_SEQUENCE",
                "INVALID_TRIAL_BILLING_TOTAL_CYCLES", "INVALID_PRICING_TIER_AMOUNT",
                "MISSING_PRICING_SCHEME_TIERS", "OVERLAPPING_PRICING_SCHEME_TIERS", "INVALID_PRICING_MODEL",
                "FIXED_PRICE_NOT_SUPPORTED", "INVALID_PRICING_TIER_QUANTITY", "INVALID_QUANTITY_SUPPORTED",
                "CURRENCY_NOT_SUPPORTED_FOR_RECEIVER", "INVALID_METADATA_CUSTOM_NOTE",
                "INVALID_METADATA_INVOICE_ID",
            ]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "subscriptions",
        id: "plans.list",
        method: Method::Get,
        path: "/v1/billing/plans",
        rust_path: "paypal_generated::subscriptions::Subscriptions::list_plans",
        operation: &operations::plans::LIST_PLANS,
        description: "Lists the plans of an account, 10 per page by default, at most 20. `product_id` and `plan_ids` select plans. Unless the request has `Prefer::Representation`, the plans lack prices, which `subscriptions().get_plan` also provides. `total_required` adds totals.",
        parameters: &[
            ParameterEntry { name: "Prefer", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "With `Prefer::Representation` PayPal returns the whole plan or subscription, with `Prefer::Minimal` id, name, status and links.", limits: &[] },
            ParameterEntry { name: "product_id", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "The product whose plans you want; without it, you get the plans of all products.", limits: &[("", Limits::NONE.min_length(6).max_length(50))] },
            ParameterEntry { name: "page_size", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of entries on a page.", limits: &[("", Limits::NONE.minimum("1").maximum("20"))] },
            ParameterEntry { name: "page", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of the page, from 1.", limits: &[("", Limits::NONE.minimum("1").maximum("100000"))] },
            ParameterEntry { name: "total_required", place: ParameterPlace::Query, required: false, kind: kind_of::<bool>(), description: "Whether to return the totals: only then are `total_items` and `total_pages` set.", limits: &[] },
            ParameterEntry { name: "plan_ids", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "The ids of the plans to return, separated by commas.", limits: &[("", Limits::NONE.min_length(3).max_length(270))] },
        ],
        request: None,
        responses: &[(200, Some("plan_collection"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: Some("{\"kind\":\"page\",\"place\":\"query\",\"page\":\"page\",\"page_size\":\"page_size\",\"first\":1,\"items\":\"plans\",\"total\":\"total_required\",\"total_items\":\"total_items\",\"total_pages\":\"total_pages\",\"max_page_size\":20}"),
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[
            ("400", &["INVALID_PARAMETER_VALUE"]),
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "subscriptions",
        id: "plans.get",
        method: Method::Get,
        path: "/v1/billing/plans/{id}",
        rust_path: "paypal_generated::subscriptions::Subscriptions::get_plan",
        operation: &operations::plans::GET_PLAN,
        description: "Reads one plan with every billing cycle, tax and fee. Each price has a `version`, which a running subscription reports under `cycle_executions`. Unknown ids give `INVALID_RESOURCE_ID`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id that PayPal assigned at creation: `P-…` is a plan, `I-…` a subscription.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("plan"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "subscriptions",
        id: "plans.patch",
        method: Method::Patch,
        path: "/v1/billing/plans/{id}",
        rust_path: "paypal_generated::subscriptions::Subscriptions::patch_plan",
        operation: &operations::plans::PATCH_PLAN,
        description: "Changes a plan's name, description, taxes or payment preferences by JSON Patch. The setup fee is a payment preference, but the prices of the billing cycles are not: change those with `subscriptions().update_plan_pricing_schemes`. While a plan is `INACTIVE`, only its status can be changed (`PLAN_STATUS_INACTIVE`). Only one JSON Patch operation may change a field; a second one on the same field fails with `INVALID_PATCH_PATH`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id that PayPal assigned at creation: `P-…` is a plan, `I-…` a subscription.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("[patch]"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[
            ("400", &[
                "UNSUPPORTED_PATCH_OPERATION", "INVALID_PATCH_PATH", "INVALID_PARAMETER_SYNTAX",
                "INVALID_PARAMETER_VALUE",
            ]),
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
            ("422", &["USER_ACCOUNT_CLOSED", "PLAN_STATUS_INACTIVE"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "subscriptions",
        id: "plans.activate",
        method: Method::Post,
        path: "/v1/billing/plans/{id}/activate",
        rust_path: "paypal_generated::subscriptions::Subscriptions::activate_plan",
        operation: &operations::plans::ACTIVATE_PLAN,
        description: "Makes a plan `ACTIVE`, so that customers can subscribe to it. Call it for a draft with the status `CREATED`, or for a plan that `subscriptions().deactivate_plan` deactivated; in other states PayPal returns `PLAN_STATUS_INVALID`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id that PayPal assigned at creation: `P-…` is a plan, `I-…` a subscription.", limits: &[] },
        ],
        request: None,
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::ContentType("application/json"),
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
            ("422", &["USER_ACCOUNT_CLOSED", "PLAN_STATUS_INVALID"]),
        ],
        already_done: &["PLAN_STATUS_INVALID"],
    },
    OperationEntry {
        api: "subscriptions",
        id: "plans.deactivate",
        method: Method::Post,
        path: "/v1/billing/plans/{id}/deactivate",
        rust_path: "paypal_generated::subscriptions::Subscriptions::deactivate_plan",
        operation: &operations::plans::DEACTIVATE_PLAN,
        description: "Makes a plan `INACTIVE`, so that it accepts no new subscriptions. From then on `subscriptions().create` is refused with `PLAN_STATUS_INVALID`; PayPal continues to bill existing subscriptions, which have to be cancelled one by one with `subscriptions().cancel`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id that PayPal assigned at creation: `P-…` is a plan, `I-…` a subscription.", limits: &[] },
        ],
        request: None,
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::ContentType("application/json"),
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
            ("422", &["USER_ACCOUNT_CLOSED", "PLAN_STATUS_INVALID"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "subscriptions",
        id: "plans.update-pricing-schemes",
        method: Method::Post,
        path: "/v1/billing/plans/{id}/update-pricing-schemes",
        rust_path: "paypal_generated::subscriptions::Subscriptions::update_plan_pricing_schemes",
        operation: &operations::plans::UPDATE_PLAN_PRICING_SCHEMES,
        description: "Sets new prices for billing cycles of a plan. Every entry selects a cycle by its `sequence`, up to 99 in one call, and keeps the plan's currency (else `CURRENCY_MISMATCH`). Tiers must cover all quantities without overlap. The operation has no request id: after a timeout, compare the `version` from `subscriptions().get_plan` before you try again.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id that PayPal assigned at creation: `P-…` is a plan, `I-…` a subscription.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("update_pricing_schemes_list_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[
            ("400", &["INVALID_PARAMETER_VALUE", "MISSING_REQUIRED_PARAMETER"]),
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
            ("422", &[
                "CURRENCY_MISMATCH", "INVALID_BILLING_CYCLE_SEQUENCE", "INVALID_PRICING_SCHEME",
                "INVALID_PRICING_TIER_AMOUNT", "MISSING_PRICING_SCHEME_TIERS",
                "OVERLAPPING_PRICING_SCHEME_TIERS", "INVALID_PRICING_MODEL", "FIXED_PRICE_NOT_SUPPORTED",
                "INVALID_PRICING_TIER_QUANTITY", "PRICING_SCHEME_UPDATE_NOT_ALLOWED",
            ]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "subscriptions",
        id: "subscriptions.create",
        method: Method::Post,
        path: "/v1/billing/subscriptions",
        rust_path: "paypal_generated::subscriptions::Subscriptions::create",
        operation: &operations::subscriptions::CREATE,
        description: "Creates a subscription to an `ACTIVE` plan. Its first status is usually `APPROVAL_PENDING`: send the customer to the link `approve`, and wait for `ACTIVE`, which the webhook `BILLING.SUBSCRIPTION.ACTIVATED` reports. With `user_action` `CONTINUE` the status stays `APPROVED` until `subscriptions().activate`. PayPal recognizes the request id for 72 hours, which prevents a second charge.",
        parameters: &[
            ParameterEntry { name: "Prefer", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "With `Prefer::Representation` PayPal returns the whole plan or subscription, with `Prefer::Minimal` id, name, status and links.", limits: &[] },
            ParameterEntry { name: "PayPal-Client-Metadata-Id", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The id of the risk data that PayPal's code collected on the payer's device.", limits: &[("", Limits::NONE.min_length(1).max_length(36))] },
        ],
        request: Some(BodyEntry { component: Some("subscription_request_post"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("subscription")), (201, Some("subscription"))],
        request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("72 hours") },
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[
            ("400", &[
                "INVALID_PARAMETER_SYNTAX", "INVALID_STRING_MAX_LENGTH", "INVALID_PARAMETER_VALUE",
                "INVALID_INTEGER_MIN_VALUE", "INVALID_INTEGER_MAX_VALUE", "MISSING_REQUEST_BODY",
                "MISSING_REQUIRED_PARAMETER",
            ]),
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("422", &[
                "USER_ACCOUNT_CLOSED", "PLAN_STATUS_INVALID", "SUBSCRIPTION_CANNOT_HAVE_QUANTITY",
                "CARD_SUBSCRIPTIONS_NOT_ENABLED", "3DS_CARDS_NOT_SUPPORTED",
                "INVALID_BILLING_CYCLE_SEQUENCE", "INVALID_PRICING_SCHEME", "INVALID_PRICING_TIER_AMOUNT",
                "MISSING_PRICING_SCHEME_TIERS", "OVERLAPPING_PRICING_SCHEME_TIERS", "INVALID_PRICING_MODEL",
                "FIXED_PRICE_NOT_SUPPORTED", "INVALID_PRICING_TIER_QUANTITY", "CURRENCY_MISMATCH",
            ]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "subscriptions",
        id: "subscriptions.list",
        method: Method::Get,
        path: "/v1/billing/subscriptions",
        rust_path: "paypal_generated::subscriptions::Subscriptions::list",
        operation: &operations::subscriptions::LIST,
        description: "Lists the subscriptions of an account. The parameters select plans, states, customers and periods, and `filter` combines conditions with `and` and `or`. PayPal's specs do not describe the operation, but PayPal's own SDK has it. The answer has no totals.",
        parameters: &[
            ParameterEntry { name: "plan_ids", place: ParameterPlace::Query, required: false, kind: kind_of::<Vec<String>>(), description: "The ids of the plans whose subscriptions are returned, at most 70.", limits: &[("", Limits::NONE.max_items(70))] },
            ParameterEntry { name: "statuses", place: ParameterPlace::Query, required: false, kind: kind_of::<Vec<types::SubscriptionStatus>>(), description: "The states of the returned subscriptions.", limits: &[("*", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$"))] },
            ParameterEntry { name: "created_after", place: ParameterPlace::Query, required: false, kind: kind_of::<DateTime>(), description: "Returns only subscriptions that were created after this time.", limits: &[] },
            ParameterEntry { name: "created_before", place: ParameterPlace::Query, required: false, kind: kind_of::<DateTime>(), description: "Returns only subscriptions that were created before this time.", limits: &[] },
            ParameterEntry { name: "status_updated_after", place: ParameterPlace::Query, required: false, kind: kind_of::<DateTime>(), description: "Returns only subscriptions whose state changed after this time.", limits: &[] },
            ParameterEntry { name: "status_updated_before", place: ParameterPlace::Query, required: false, kind: kind_of::<DateTime>(), description: "Returns only subscriptions whose state changed before this time.", limits: &[] },
            ParameterEntry { name: "filter", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "Conditions that the returned subscriptions meet: comparisons with `ge`, `gt`, `le` and `lt`, joined by `and` and `or`.", limits: &[] },
            ParameterEntry { name: "page_size", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of subscriptions on a page.", limits: &[] },
            ParameterEntry { name: "page", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of the page, from 1.", limits: &[] },
            ParameterEntry { name: "customer_ids", place: ParameterPlace::Query, required: false, kind: kind_of::<Vec<String>>(), description: "The ids of the customers in PayPal's vault whose subscriptions are returned.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("subscription_collection"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: Some("{\"kind\":\"page\",\"place\":\"query\",\"page\":\"page\",\"page_size\":\"page_size\",\"first\":1,\"items\":\"subscriptions\"}"),
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "subscriptions",
        id: "subscriptions.get",
        method: Method::Get,
        path: "/v1/billing/subscriptions/{id}",
        rust_path: "paypal_generated::subscriptions::Subscriptions::get",
        operation: &operations::subscriptions::GET,
        description: "Reads a subscription, its subscriber and its billing details. They include the next billing time, the outstanding balance and the number of failed payments, and `status` shows whether it is still `APPROVAL_PENDING`. The full plan and the reason of the last failed payment are included if `fields` requests them.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id that PayPal assigned at creation: `P-…` is a plan, `I-…` a subscription.", limits: &[] },
            ParameterEntry { name: "fields", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "Additional fields to return, separated by commas: `plan`, `last_failed_payment`.", limits: &[("", Limits::NONE.min_length(1).max_length(100))] },
        ],
        request: None,
        responses: &[(200, Some("subscription"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "subscriptions",
        id: "subscriptions.patch",
        method: Method::Patch,
        path: "/v1/billing/subscriptions/{id}",
        rust_path: "paypal_generated::subscriptions::Subscriptions::patch",
        operation: &operations::subscriptions::PATCH,
        description: "Changes single fields of a subscription by JSON Patch. These are `custom_id`, shipping, the start time, the outstanding balance, or prices of future cycles. A start time is fixed once billing has begun (`INVALID_START_TIME`), and a finished cycle cannot be edited (`BILLING_CYCLE_EXECUTION_COMPLETED`). To change to a different plan use `subscriptions().revise`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id that PayPal assigned at creation: `P-…` is a plan, `I-…` a subscription.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("[patch]"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[
            ("400", &[
                "UNSUPPORTED_PATCH_OPERATION", "INVALID_PATCH_PATH", "INVALID_PARAMETER_SYNTAX",
                "INVALID_PARAMETER_VALUE", "INVALID_STRING_MAX_LENGTH", "INVALID_STRING_MIN_LENGTH",
                "INVALID_INTEGER_MIN_VALUE", "INVALID_INTEGER_MAX_VALUE", "MISSING_REQUEST_BODY",
                "MISSING_REQUIRED_PARAMETER",
            ]),
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
            ("422", &[
                "USER_ACCOUNT_CLOSED", "SUBSCRIPTION_STATUS_INVALID", "CARD_SUBSCRIPTIONS_NOT_ENABLED",
                "3DS_CARDS_NOT_SUPPORTED", "BILLING_CYCLE_EXECUTION_COMPLETED",
                "AMOUNT_GREATER_THAN_OUTSTANDING_BALANCE", "INVALID_BILLING_TOTAL_CYCLES",
                "INVALID_PRICING_TIER_AMOUNT", "MISSING_PRICING_SCHEME_TIERS",
                "OVERLAPPING_PRICING_SCHEME_TIERS", "INVALID_PRICING_MODEL", "FIXED_PRICE_NOT_SUPPORTED",
                "INVALID_PRICING_TIER_QUANTITY", "INVALID_START_TIME", "CURRENCY_MISMATCH",
            ]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "subscriptions",
        id: "subscriptions.revise",
        method: Method::Post,
        path: "/v1/billing/subscriptions/{id}/revise",
        rust_path: "paypal_generated::subscriptions::Subscriptions::revise",
        operation: &operations::subscriptions::REVISE,
        description: "Changes a subscription to another plan, quantity or price. The new plan must be for the same product (else `PLAN_PRODUCT_NOT_COMPATIBLE`). If the returned links contain `approve`, the subscriber must approve there before the new terms apply.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id that PayPal assigned at creation: `P-…` is a plan, `I-…` a subscription.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("subscription_revise_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("subscription_revise_response"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[
            ("400", &[
                "INVALID_PARAMETER_SYNTAX", "INVALID_PARAMETER_VALUE", "INVALID_INTEGER_MIN_VALUE",
                "INVALID_INTEGER_MAX_VALUE", "MISSING_REQUEST_BODY", "MISSING_REQUIRED_PARAMETER",
            ]),
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
            ("422", &[
                "USER_ACCOUNT_CLOSED", "PLAN_PRODUCT_NOT_COMPATIBLE", "INVALID_BILLING_CYCLE_SEQUENCE",
                "INVALID_PRICING_SCHEME", "INVALID_PRICING_TIER_AMOUNT", "MISSING_PRICING_SCHEME_TIERS",
                "OVERLAPPING_PRICING_SCHEME_TIERS", "INVALID_PRICING_MODEL", "FIXED_PRICE_NOT_SUPPORTED",
                "INVALID_PRICING_TIER_QUANTITY", "CURRENCY_MISMATCH",
            ]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "subscriptions",
        id: "subscriptions.suspend",
        method: Method::Post,
        path: "/v1/billing/subscriptions/{id}/suspend",
        rust_path: "paypal_generated::subscriptions::Subscriptions::suspend",
        operation: &operations::subscriptions::SUSPEND,
        description: "Pauses billing: the subscription changes from `ACTIVE` to `SUSPENDED`. A reason of 1 to 128 characters is required. `subscriptions().activate` resumes billing; in the meantime `subscriptions().capture` can collect amounts that are already due.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id that PayPal assigned at creation: `P-…` is a plan, `I-…` a subscription.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("subscription_suspend_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[
            ("400", &["INVALID_STRING_MAX_LENGTH"]),
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
            ("422", &["USER_ACCOUNT_CLOSED", "SUBSCRIPTION_STATUS_INVALID"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "subscriptions",
        id: "subscriptions.cancel",
        method: Method::Post,
        path: "/v1/billing/subscriptions/{id}/cancel",
        rust_path: "paypal_generated::subscriptions::Subscriptions::cancel",
        operation: &operations::subscriptions::CANCEL,
        description: "Ends a subscription permanently. `CANCELLED` is final: no call reactivates it, so prefer `subscriptions().suspend` for a pause. The reason is required and limited to 128 characters; if the subscription's state does not allow it, PayPal returns `SUBSCRIPTION_STATUS_INVALID`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id that PayPal assigned at creation: `P-…` is a plan, `I-…` a subscription.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("subscription_cancel_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[
            ("400", &["INVALID_STRING_MAX_LENGTH"]),
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
            ("422", &["USER_ACCOUNT_CLOSED", "SUBSCRIPTION_STATUS_INVALID"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "subscriptions",
        id: "subscriptions.activate",
        method: Method::Post,
        path: "/v1/billing/subscriptions/{id}/activate",
        rust_path: "paypal_generated::subscriptions::Subscriptions::activate",
        operation: &operations::subscriptions::ACTIVATE,
        description: "Starts or resumes billing. A `SUSPENDED` subscription becomes `ACTIVE` again; an `APPROVED` one, the result of `user_action` `CONTINUE`, becomes `ACTIVE` for the first time. The body, with an optional reason, may be omitted. A subscription that the customer has not approved cannot be activated.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id that PayPal assigned at creation: `P-…` is a plan, `I-…` a subscription.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("subscription_activate_request"), part: None, files: &[], required: false, media_types: &["application/json"] }),
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Json,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[
            ("400", &["INVALID_STRING_MAX_LENGTH"]),
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
            ("422", &[
                "USER_ACCOUNT_CLOSED", "SUBSCRIPTION_STATUS_INVALID", "SUBSCRIPTION_CANNOT_BE_ACTIVATED",
            ]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "subscriptions",
        id: "subscriptions.capture",
        method: Method::Post,
        path: "/v1/billing/subscriptions/{id}/capture",
        rust_path: "paypal_generated::subscriptions::Subscriptions::capture",
        operation: &operations::subscriptions::CAPTURE,
        description: "Collects the amount that a subscriber owes from failed payments. It is possible while the subscription is active, suspended or expired, up to its balance: `AMOUNT_GREATER_THAN_OUTSTANDING_BALANCE`, or `ZERO_OUTSTANDING_BALANCE` if nothing is due. A response with status 202 has no transaction; find it later with `subscriptions().list_transactions`. Repeating a request id within 72 hours makes no second charge.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id that PayPal assigned at creation: `P-…` is a plan, `I-…` a subscription.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("subscription_capture_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("transaction")), (202, None)],
        request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("72 hours") },
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[
            ("400", &[
                "MISSING_REQUEST_BODY", "INVALID_PARAMETER_VALUE", "INVALID_STRING_MAX_LENGTH",
                "MISSING_REQUIRED_PARAMETER",
            ]),
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
            ("422", &[
                "USER_ACCOUNT_CLOSED", "SUBSCRIBER_ACCOUNT_LOCKED", "SUBSCRIBER_ACCOUNT_CLOSED",
                "SUBSCRIBER_ACCOUNT_RESTRICTED", "SUBSCRIPTION_STATUS_INVALID", "ZERO_OUTSTANDING_BALANCE",
                "CURRENCY_MISMATCH", "AMOUNT_GREATER_THAN_OUTSTANDING_BALANCE",
            ]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "subscriptions",
        id: "subscriptions.transactions",
        method: Method::Get,
        path: "/v1/billing/subscriptions/{id}/transactions",
        rust_path: "paypal_generated::subscriptions::Subscriptions::list_transactions",
        operation: &operations::subscriptions::LIST_TRANSACTIONS,
        description: "Lists the payments of a subscription between two times. Both `start_time` and `end_time` are required; the link `next` leads to the next page, since there is no page number. The amounts include PayPal's fee, and a transaction's state may be `PENDING` or `REFUNDED` as well as `COMPLETED`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id that PayPal assigned at creation: `P-…` is a plan, `I-…` a subscription.", limits: &[] },
            ParameterEntry { name: "start_time", place: ParameterPlace::Query, required: true, kind: kind_of::<DateTime>(), description: "The start of the period whose transactions are returned.", limits: &[("", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$"))] },
            ParameterEntry { name: "end_time", place: ParameterPlace::Query, required: true, kind: kind_of::<DateTime>(), description: "The end of the period whose transactions are returned.", limits: &[("", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$"))] },
        ],
        request: None,
        responses: &[(200, Some("transactions_list"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: Some("{\"kind\":\"links\",\"items\":\"transactions\",\"total_items\":\"total_items\",\"total_pages\":\"total_pages\"}"),
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[
            ("400", &["INVALID_PARAMETER_SYNTAX", "INVALID_PARAMETER_VALUE", "MISSING_REQUIRED_PARAMETER"]),
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
        ],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<String>("subscriptions", "account_id", true, true).with_limits(ACCOUNT_ID_LIMITS),
    ComponentEntry::of::<types::AmountWithBreakdown>("subscriptions", "amount_with_breakdown", false, true),
    ComponentEntry::of::<types::ApplicationContext>("subscriptions", "application_context", true, true).with_limits(APPLICATION_CONTEXT_LIMITS),
    ComponentEntry::of::<types::AuthenticationResponse>("subscriptions", "authentication_response", false, true).with_limits(AUTHENTICATION_RESPONSE_LIMITS),
    ComponentEntry::of::<types::BillingCycle>("subscriptions", "billing_cycle", true, true).with_limits(BILLING_CYCLE_LIMITS),
    ComponentEntry::of::<Vec<types::BillingCycle>>("subscriptions", "billing_cycle_list", true, true).with_limits(BILLING_CYCLE_LIST_LIMITS),
    ComponentEntry::of::<types::BillingCycleOverride>("subscriptions", "billing_cycle_override", true, true).with_limits(BILLING_CYCLE_OVERRIDE_LIMITS),
    ComponentEntry::of::<Vec<types::BillingCycleOverride>>("subscriptions", "billing_cycle_override_list", true, true).with_limits(BILLING_CYCLE_LIST_LIMITS),
    ComponentEntry::of::<types::BinDetails>("subscriptions", "bin_details", false, true).with_limits(BIN_DETAILS_LIMITS),
    ComponentEntry::of::<types::CardAttributes>("subscriptions", "card_attributes", true, false),
    ComponentEntry::of::<types::CardAttributesResponse>("subscriptions", "card_attributes_response", false, true),
    ComponentEntry::of::<types::CardBrand>("subscriptions", "card_brand", true, true).with_limits(CARD_BRAND_LIMITS),
    ComponentEntry::of::<Vec<types::CardBrand>>("subscriptions", "card_brand_list", false, true).with_limits(CARD_BRAND_LIST_LIMITS),
    ComponentEntry::of::<types::CardFromRequest>("subscriptions", "card_from_request", false, true).with_limits(CARD_FROM_REQUEST_LIMITS),
    ComponentEntry::of::<types::CardResponse>("subscriptions", "card_response", false, true).with_limits(CARD_RESPONSE_LIMITS),
    ComponentEntry::of::<types::CardResponseWithBillingAddress>("subscriptions", "card_response_with_billing_address", false, true).with_limits(CARD_RESPONSE_WITH_BILLING_ADDRESS_LIMITS),
    ComponentEntry::of::<types::CardType>("subscriptions", "card_type", true, true).with_limits(CARD_BRAND_LIMITS),
    ComponentEntry::of::<types::CardVerification>("subscriptions", "card_verification", true, false).with_limits(CARD_VERIFICATION_LIMITS),
    ComponentEntry::of::<String>("subscriptions", "country_code", true, true).with_limits(COUNTRY_CODE_LIMITS),
    ComponentEntry::of::<String>("subscriptions", "country_code-2", false, true).with_limits(COUNTRY_CODE_LIMITS),
    ComponentEntry::of::<String>("subscriptions", "currency_code", true, true).with_limits(CURRENCY_CODE_LIMITS),
    ComponentEntry::of::<types::Customer>("subscriptions", "customer", true, false).with_limits(CUSTOMER_LIMITS),
    ComponentEntry::of::<types::CycleExecution>("subscriptions", "cycle_execution", false, true).with_limits(CYCLE_EXECUTION_LIMITS),
    ComponentEntry::of::<Vec<types::CycleExecution>>("subscriptions", "cycle_execution_list", false, true).with_limits(CYCLE_EXECUTION_LIST_LIMITS),
    ComponentEntry::of::<DateTime>("subscriptions", "date_time", true, true).with_limits(DATE_TIME_LIMITS),
    ComponentEntry::of::<String>("subscriptions", "date_year_month", true, true).with_limits(DATE_YEAR_MONTH_LIMITS),
    ComponentEntry::of::<Vec<types::LinkDescription>>("subscriptions", "definitions-link_description_list", false, true).with_limits(DEFINITIONS_LINK_DESCRIPTION_LIST_LIMITS),
    ComponentEntry::of::<String>("subscriptions", "email", true, true).with_limits(EMAIL_LIMITS),
    ComponentEntry::of::<String>("subscriptions", "email_address", true, true).with_limits(EMAIL_ADDRESS_LIMITS),
    ComponentEntry::of::<types::Enrolled>("subscriptions", "enrolled", false, true).with_limits(ENROLLED_LIMITS),
    ComponentEntry::of::<types::FailedPaymentDetails>("subscriptions", "failed_payment_details", false, true).with_limits(FAILED_PAYMENT_DETAILS_LIMITS),
    ComponentEntry::of::<types::Frequency>("subscriptions", "frequency", true, true).with_limits(FREQUENCY_LIMITS),
    ComponentEntry::of::<String>("subscriptions", "language", true, true).with_limits(LANGUAGE_LIMITS),
    ComponentEntry::of::<types::LastPaymentDetails>("subscriptions", "last_payment_details", false, true).with_limits(LAST_PAYMENT_DETAILS_LIMITS),
    ComponentEntry::of::<types::LiabilityShift>("subscriptions", "liability_shift", false, true).with_limits(ENROLLED_LIMITS),
    ComponentEntry::of::<types::LinkDescription>("subscriptions", "link_description", false, true),
    ComponentEntry::of::<Vec<types::LinkDescription>>("subscriptions", "link_description_list", false, true).with_limits(DEFINITIONS_LINK_DESCRIPTION_LIST_LIMITS),
    ComponentEntry::of::<Value>("subscriptions", "merchant_inventory", true, false),
    ComponentEntry::of::<String>("subscriptions", "merchant_partner_customer_id", true, true).with_limits(MERCHANT_PARTNER_CUSTOMER_ID_LIMITS),
    ComponentEntry::of::<types::Money>("subscriptions", "money", true, true).with_limits(MONEY_LIMITS),
    ComponentEntry::of::<types::Name>("subscriptions", "name", false, true).with_limits(NAME_LIMITS),
    ComponentEntry::of::<types::ParesStatus>("subscriptions", "pares_status", false, true).with_limits(ENROLLED_LIMITS),
    ComponentEntry::of::<types::Patch>("subscriptions", "patch", true, false),
    ComponentEntry::of::<Vec<types::Patch>>("subscriptions", "patch_request", true, false),
    ComponentEntry::of::<types::PayeePaymentMethodPreference>("subscriptions", "payee_payment_method_preference", true, true).with_limits(ENROLLED_LIMITS),
    ComponentEntry::of::<types::PayerBase>("subscriptions", "payer_base", true, true).with_limits(PAYER_BASE_LIMITS),
    ComponentEntry::of::<types::PaymentPreferences>("subscriptions", "payment_preferences", true, true).with_limits(PAYMENT_PREFERENCES_LIMITS),
    ComponentEntry::of::<types::PaymentPreferencesOverride>("subscriptions", "payment_preferences_override", true, true).with_limits(PAYMENT_PREFERENCES_LIMITS),
    ComponentEntry::of::<types::PaymentSource>("subscriptions", "payment_source", true, false).with_limits(PAYMENT_SOURCE_LIMITS),
    ComponentEntry::of::<types::PaymentSourceResponse>("subscriptions", "payment_source_response", false, true),
    ComponentEntry::of::<String>("subscriptions", "percentage", true, true).with_limits(PERCENTAGE_LIMITS),
    ComponentEntry::of::<types::PhoneType>("subscriptions", "phone_type", true, true),
    ComponentEntry::of::<types::PhoneWithType>("subscriptions", "phone_with_type", true, true).with_limits(PHONE_WITH_TYPE_LIMITS),
    ComponentEntry::of::<types::Plan>("subscriptions", "plan", false, true).with_limits(PLAN_LIMITS),
    ComponentEntry::of::<types::PlanCollection>("subscriptions", "plan_collection", false, true).with_limits(PLAN_COLLECTION_LIMITS),
    ComponentEntry::of::<Vec<types::Plan>>("subscriptions", "plan_list", false, true).with_limits(PLAN_LIST_LIMITS),
    ComponentEntry::of::<types::PlanOverride>("subscriptions", "plan_override", true, true).with_limits(PLAN_OVERRIDE_LIMITS),
    ComponentEntry::of::<types::PlanRequest>("subscriptions", "plan_request_POST", true, false).with_limits(PLAN_REQUEST_POST_LIMITS),
    ComponentEntry::of::<types::PricingScheme>("subscriptions", "pricing_scheme", true, true).with_limits(PRICING_SCHEME_LIMITS),
    ComponentEntry::of::<types::PricingTier>("subscriptions", "pricing_tier", true, true).with_limits(PRICING_TIER_LIMITS),
    ComponentEntry::of::<Vec<types::PricingTier>>("subscriptions", "pricing_tier_list", true, true).with_limits(PRICING_TIER_LIST_LIMITS),
    ComponentEntry::of::<String>("subscriptions", "products", false, true).with_limits(PRODUCTS_LIMITS),
    ComponentEntry::of::<Vec<String>>("subscriptions", "products_list", false, true).with_limits(PRODUCTS_LIST_LIMITS),
    ComponentEntry::of::<types::ShippingDetail>("subscriptions", "shipping_detail", true, true).with_limits(SHIPPING_DETAIL_LIMITS),
    ComponentEntry::of::<types::ShippingOption>("subscriptions", "shipping_option", true, true).with_limits(SHIPPING_OPTION_LIMITS),
    ComponentEntry::of::<Vec<types::ShippingOption>>("subscriptions", "shipping_option_list", true, true).with_limits(SHIPPING_OPTION_LIST_LIMITS),
    ComponentEntry::of::<types::ShippingType>("subscriptions", "shipping_type", true, true),
    ComponentEntry::of::<types::StoreInVaultInstruction>("subscriptions", "store_in_vault_instruction", true, false).with_limits(ENROLLED_LIMITS),
    ComponentEntry::of::<types::Subscriber>("subscriptions", "subscriber", false, true).with_limits(SUBSCRIBER_LIMITS),
    ComponentEntry::of::<types::SubscriberRequest>("subscriptions", "subscriber_request", true, false).with_limits(SUBSCRIBER_LIMITS),
    ComponentEntry::of::<types::Subscription>("subscriptions", "subscription", false, true).with_limits(SUBSCRIPTION_LIMITS),
    ComponentEntry::of::<types::SubscriptionActivateRequest>("subscriptions", "subscription_activate_request", true, false).with_limits(SUBSCRIPTION_ACTIVATE_REQUEST_LIMITS),
    ComponentEntry::of::<types::SubscriptionBillingInfo>("subscriptions", "subscription_billing_info", false, true).with_limits(SUBSCRIPTION_BILLING_INFO_LIMITS),
    ComponentEntry::of::<types::SubscriptionCancelRequest>("subscriptions", "subscription_cancel_request", true, false).with_limits(SUBSCRIPTION_ACTIVATE_REQUEST_LIMITS),
    ComponentEntry::of::<types::SubscriptionCaptureRequest>("subscriptions", "subscription_capture_request", true, false).with_limits(SUBSCRIPTION_CAPTURE_REQUEST_LIMITS),
    ComponentEntry::of::<types::SubscriptionRequest>("subscriptions", "subscription_request_post", true, false).with_limits(SUBSCRIPTION_REQUEST_POST_LIMITS),
    ComponentEntry::of::<types::SubscriptionReviseRequest>("subscriptions", "subscription_revise_request", true, false).with_limits(SUBSCRIPTION_REVISE_REQUEST_LIMITS),
    ComponentEntry::of::<types::SubscriptionReviseResponse>("subscriptions", "subscription_revise_response", false, true).with_limits(SUBSCRIPTION_REVISE_REQUEST_LIMITS),
    ComponentEntry::of::<Vec<types::LinkDescription>>("subscriptions", "subscription_revise_response_definitions-link_description_list", false, true),
    ComponentEntry::of::<types::SubscriptionStatusWithDetails>("subscriptions", "subscription_status", false, true).with_limits(SUBSCRIPTION_STATUS_LIMITS),
    ComponentEntry::of::<types::SubscriptionSuspendRequest>("subscriptions", "subscription_suspend_request", true, false).with_limits(SUBSCRIPTION_ACTIVATE_REQUEST_LIMITS),
    ComponentEntry::of::<types::Taxes>("subscriptions", "taxes", true, true).with_limits(TAXES_LIMITS),
    ComponentEntry::of::<types::TaxesOverride>("subscriptions", "taxes_override", true, true).with_limits(TAXES_LIMITS),
    ComponentEntry::of::<types::ThreeDSecureAuthenticationResponse>("subscriptions", "three_d_secure_authentication_response", false, true).with_limits(THREE_D_SECURE_AUTHENTICATION_RESPONSE_LIMITS),
    ComponentEntry::of::<types::Transaction>("subscriptions", "transaction", false, true).with_limits(TRANSACTION_LIMITS),
    ComponentEntry::of::<Vec<types::Transaction>>("subscriptions", "transaction_list", false, true).with_limits(PLAN_LIST_LIMITS),
    ComponentEntry::of::<types::TransactionsList>("subscriptions", "transactions_list", false, true).with_limits(TRANSACTIONS_LIST_LIMITS),
    ComponentEntry::of::<types::UpdatePricingSchemeRequest>("subscriptions", "update_pricing_scheme_request", true, false).with_limits(UPDATE_PRICING_SCHEME_REQUEST_LIMITS),
    ComponentEntry::of::<Vec<types::UpdatePricingSchemeRequest>>("subscriptions", "update_pricing_scheme_request_list", true, false).with_limits(UPDATE_PRICING_SCHEME_REQUEST_LIST_LIMITS),
    ComponentEntry::of::<types::UpdatePricingSchemesListRequest>("subscriptions", "update_pricing_schemes_list_request", true, false).with_limits(UPDATE_PRICING_SCHEMES_LIST_REQUEST_LIMITS),
    ComponentEntry::of::<types::CardVaultInstruction>("subscriptions", "vault_instruction_base", true, false).with_limits(VAULT_INSTRUCTION_BASE_LIMITS),
    ComponentEntry::of::<types::VaultResponse>("subscriptions", "vault_response", false, true).with_limits(VAULT_RESPONSE_LIMITS),
    ComponentEntry::of::<types::AddressPortable>("subscriptions", "address_portable", true, true).with_limits(ADDRESS_PORTABLE_LIMITS),
    ComponentEntry::of::<types::CaptureStatusWithDetails>("subscriptions", "capture_status", true, true),
    ComponentEntry::of::<types::CaptureStatusDetails>("subscriptions", "capture_status_details", false, true),
    ComponentEntry::of::<Date>("subscriptions", "date_no_time", true, true).with_limits(DATE_NO_TIME_LIMITS),
    ComponentEntry::of::<types::Payer>("subscriptions", "payer", true, true).with_limits(SUBSCRIBER_LIMITS),
    ComponentEntry::of::<types::TaxInfo>("subscriptions", "tax_info", true, true).with_limits(TAX_INFO_LIMITS),
    ComponentEntry::of::<types::SubscriptionCollection>("subscriptions", "subscription_collection", false, true),
    ComponentEntry::of::<types::MerchantPreferences>("subscriptions", "merchant_preferences", true, true),
    ComponentEntry::of::<types::SubscriptionStatus>("subscriptions", "subscription_state", true, true).with_limits(SUBSCRIPTION_STATE_LIMITS),
];

const ACCOUNT_ID_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
];

const APPLICATION_CONTEXT_LIMITS: &[(&str, Limits)] = &[
    ("brand_name", Limits::NONE.min_length(1).max_length(127).pattern("^.*$")),
    ("locale", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$")),
    ("shipping_preference", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
    ("user_action", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
    ("payment_method/payer_selected", Limits::NONE.min_length(1).pattern("^[0-9A-Z_]+$")),
    ("payment_method/payee_preferred", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("payment_method/standard_entry_class_code", Limits::NONE.min_length(3).max_length(255)),
    ("return_url", Limits::NONE.min_length(10).max_length(4000)),
    ("cancel_url", Limits::NONE.min_length(10).max_length(4000)),
];

const AUTHENTICATION_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("liability_shift", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const BILLING_CYCLE_LIMITS: &[(&str, Limits)] = &[
    ("tenure_type", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
    ("sequence", Limits::NONE.minimum("1").maximum("99")),
    ("total_cycles", Limits::NONE.minimum("0").maximum("999")),
];

const BILLING_CYCLE_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(12)),
];

const BILLING_CYCLE_OVERRIDE_LIMITS: &[(&str, Limits)] = &[
    ("sequence", Limits::NONE.minimum("1").maximum("99")),
    ("total_cycles", Limits::NONE.minimum("0").maximum("999")),
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

const CARD_BRAND_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(256)),
    ("*", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
];

const CARD_FROM_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("expiry", Limits::NONE.min_length(7).max_length(7).pattern("^[0-9]{4}-(0[1-9]|1[0-2])$")),
    ("last_digits", Limits::NONE.min_length(2).max_length(4).pattern("[0-9]{2,}")),
];

const CARD_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("last_digits", Limits::NONE.pattern("[0-9]{2,}")),
    ("brand", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("name", Limits::NONE.min_length(2).max_length(300)),
    ("available_networks", Limits::NONE.min_items(1).max_items(256)),
    ("available_networks/*", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("expiry", Limits::NONE.min_length(7).max_length(7).pattern("^[0-9]{4}-(0[1-9]|1[0-2])$")),
];

const CARD_RESPONSE_WITH_BILLING_ADDRESS_LIMITS: &[(&str, Limits)] = &[
    ("last_digits", Limits::NONE.pattern("[0-9]{2,}")),
    ("brand", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("name", Limits::NONE.min_length(2).max_length(300)),
    ("expiry", Limits::NONE.min_length(7).max_length(7).pattern("^[0-9]{4}-(0[1-9]|1[0-2])$")),
    ("currency_code", Limits::NONE.min_length(3).max_length(3)),
    ("available_networks", Limits::NONE.min_items(1).max_items(256)),
    ("available_networks/*", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
];

const CARD_VERIFICATION_LIMITS: &[(&str, Limits)] = &[
    ("method", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const COUNTRY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const CURRENCY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(3)),
];

const CUSTOMER_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(22).pattern("^[0-9a-zA-Z_-]+$")),
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("merchant_customer_id", Limits::NONE.min_length(1).max_length(64).pattern("^[0-9a-zA-Z-_.^*$@#]+$")),
];

const CYCLE_EXECUTION_LIMITS: &[(&str, Limits)] = &[
    ("tenure_type", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
    ("sequence", Limits::NONE.minimum("0").maximum("99")),
    ("cycles_completed", Limits::NONE.minimum("0").maximum("9999")),
    ("cycles_remaining", Limits::NONE.minimum("0").maximum("9999")),
    ("current_pricing_scheme_version", Limits::NONE.minimum("1").maximum("99")),
    ("total_cycles", Limits::NONE.minimum("0").maximum("999")),
];

const CYCLE_EXECUTION_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_items(3)),
];

const DATE_TIME_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const DATE_YEAR_MONTH_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(7).max_length(7).pattern("^[0-9]{4}-(0[1-9]|1[0-2])$")),
];

const DEFINITIONS_LINK_DESCRIPTION_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(10)),
];

const EMAIL_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
];

const EMAIL_ADDRESS_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
];

const ENROLLED_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const FAILED_PAYMENT_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("reason_code", Limits::NONE.min_length(1).max_length(120).pattern("^[A-Z_]+$")),
    ("next_payment_retry_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("next_payment_retry_date", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const FREQUENCY_LIMITS: &[(&str, Limits)] = &[
    ("interval_unit", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
    ("interval_count", Limits::NONE.minimum("1").maximum("365")),
];

const LANGUAGE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$")),
];

const LAST_PAYMENT_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const MERCHANT_PARTNER_CUSTOMER_ID_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(22).pattern("^[0-9a-zA-Z_-]+$")),
];

const MONEY_LIMITS: &[(&str, Limits)] = &[
    ("currency_code", Limits::NONE.min_length(3).max_length(3)),
    ("value", Limits::NONE.max_length(32).pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
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

const PAYER_BASE_LIMITS: &[(&str, Limits)] = &[
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("payer_id", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
];

const PAYMENT_PREFERENCES_LIMITS: &[(&str, Limits)] = &[
    ("setup_fee_failure_action", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
    ("payment_failure_threshold", Limits::NONE.minimum("0").maximum("999")),
];

const PAYMENT_SOURCE_LIMITS: &[(&str, Limits)] = &[
    ("card/name", Limits::NONE.min_length(1).max_length(300).pattern("^.{1,300}$")),
    ("card/security_code", Limits::NONE.min_length(3).max_length(4).pattern("^[0-9]{3,4}$")),
    ("card/last_digits", Limits::NONE.pattern("[0-9]{2,}")),
    ("card/card_type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("card/type", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("card/brand", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("card/number", Limits::NONE.min_length(13).max_length(19).pattern("^[0-9]{13,19}$")),
    ("card/expiry", Limits::NONE.min_length(7).max_length(7).pattern("^[0-9]{4}-(0[1-9]|1[0-2])$")),
];

const PERCENTAGE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
];

const PHONE_WITH_TYPE_LIMITS: &[(&str, Limits)] = &[
    ("phone_number/national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
    ("phone_number/extension_number", Limits::NONE.min_length(1).max_length(15).pattern("^[0-9]{1,15}?$")),
    ("phone_number/country_code", Limits::NONE.min_length(1).max_length(3).pattern("^[0-9]{1,3}?$")),
];

const PLAN_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(26).max_length(26).pattern("^P-[A-Z0-9]*$")),
    ("product_id", Limits::NONE.min_length(22).max_length(22).pattern("^PROD-[A-Z0-9]*$")),
    ("name", Limits::NONE.min_length(1).max_length(127).pattern("^.*$")),
    ("status", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
    ("description", Limits::NONE.min_length(1).max_length(127).pattern("^.*$")),
    ("billing_cycles", Limits::NONE.min_items(1).max_items(12)),
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("links", Limits::NONE.min_items(1).max_items(10)),
    ("payee/merchant_id", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
    ("payee/email_address", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
];

const PLAN_COLLECTION_LIMITS: &[(&str, Limits)] = &[
    ("plans", Limits::NONE.max_items(32767)),
    ("total_items", Limits::NONE.minimum("0").maximum("500000000")),
    ("total_pages", Limits::NONE.minimum("0").maximum("100000000")),
    ("links", Limits::NONE.min_items(1).max_items(10)),
];

const PLAN_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_items(32767)),
];

const PLAN_OVERRIDE_LIMITS: &[(&str, Limits)] = &[
    ("billing_cycles", Limits::NONE.min_items(1).max_items(12)),
];

const PLAN_REQUEST_POST_LIMITS: &[(&str, Limits)] = &[
    ("product_id", Limits::NONE.min_length(22).max_length(22).pattern("^PROD-[A-Z0-9]*$")),
    ("name", Limits::NONE.min_length(1).max_length(127).pattern("^.*$")),
    ("status", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
    ("description", Limits::NONE.min_length(1).max_length(127).pattern("^.*$")),
    ("billing_cycles", Limits::NONE.min_items(1).max_items(12)),
];

const PRICING_SCHEME_LIMITS: &[(&str, Limits)] = &[
    ("version", Limits::NONE.minimum("0").maximum("999")),
    ("pricing_model", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
    ("tiers", Limits::NONE.min_items(1).max_items(32)),
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const PRICING_TIER_LIMITS: &[(&str, Limits)] = &[
    ("starting_quantity", Limits::NONE.min_length(1).max_length(32).pattern("^([0-9]+|([0-9]+)?[.][0-9]+)$")),
    ("ending_quantity", Limits::NONE.min_length(1).max_length(32).pattern("^([0-9]+|([0-9]+)?[.][0-9]+)$")),
];

const PRICING_TIER_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(32)),
];

const PRODUCTS_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(255)),
];

const PRODUCTS_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(256)),
    ("*", Limits::NONE.min_length(1).max_length(255)),
];

const SHIPPING_DETAIL_LIMITS: &[(&str, Limits)] = &[
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("phone_number/national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
    ("phone_number/country_code", Limits::NONE.min_length(1).max_length(3).pattern("^[0-9]{1,3}?$")),
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
    ("options", Limits::NONE.max_items(10)),
];

const SHIPPING_OPTION_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.max_length(127)),
    ("label", Limits::NONE.max_length(127)),
];

const SHIPPING_OPTION_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_items(10)),
];

const SUBSCRIBER_LIMITS: &[(&str, Limits)] = &[
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*|(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?|\\[(?:(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\\.){3}(?:(2(5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-zA-Z0-9-]*[a-zA-Z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])")),
    ("payer_id", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
    ("birth_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
];

const SUBSCRIPTION_LIMITS: &[(&str, Limits)] = &[
    ("status", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
    ("status_change_note", Limits::NONE.min_length(1).max_length(128).pattern("^.*$")),
    ("status_update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("id", Limits::NONE.min_length(3).max_length(50)),
    ("plan_id", Limits::NONE.min_length(3).max_length(50)),
    ("start_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("quantity", Limits::NONE.min_length(1).max_length(32).pattern("^([0-9]+|([0-9]+)?[.][0-9]+)$")),
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("custom_id", Limits::NONE.min_length(1).max_length(127).pattern("^[\\x20-\\x7E]+")),
    ("links", Limits::NONE.min_items(1).max_items(10)),
];

const SUBSCRIPTION_ACTIVATE_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("reason", Limits::NONE.min_length(1).max_length(128).pattern("^.*$")),
];

const SUBSCRIPTION_BILLING_INFO_LIMITS: &[(&str, Limits)] = &[
    ("cycle_executions", Limits::NONE.max_items(3)),
    ("next_billing_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("final_payment_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("failed_payments_count", Limits::NONE.minimum("0").maximum("999")),
];

const SUBSCRIPTION_CAPTURE_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("note", Limits::NONE.min_length(1).max_length(128).pattern("^.*$")),
    ("capture_type", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
];

const SUBSCRIPTION_REQUEST_POST_LIMITS: &[(&str, Limits)] = &[
    ("plan_id", Limits::NONE.min_length(26).max_length(26).pattern("^P-[A-Z0-9]*$")),
    ("start_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("quantity", Limits::NONE.min_length(1).max_length(32).pattern("^([0-9]+|([0-9]+)?[.][0-9]+)$")),
    ("custom_id", Limits::NONE.min_length(1).max_length(127).pattern("^[\\x20-\\x7E]+")),
];

const SUBSCRIPTION_REVISE_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("plan_id", Limits::NONE.min_length(26).max_length(26).pattern("^P-[A-Z0-9]*$")),
    ("quantity", Limits::NONE.min_length(1).max_length(32).pattern("^([0-9]+|([0-9]+)?[.][0-9]+)$")),
];

const SUBSCRIPTION_STATUS_LIMITS: &[(&str, Limits)] = &[
    ("status", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
    ("status_change_note", Limits::NONE.min_length(1).max_length(128).pattern("^.*$")),
    ("status_update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const TAXES_LIMITS: &[(&str, Limits)] = &[
    ("percentage", Limits::NONE.pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
];

const THREE_D_SECURE_AUTHENTICATION_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("authentication_status", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("enrollment_status", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const TRANSACTION_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(3).max_length(50)),
    ("payer_email", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
    ("time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const TRANSACTIONS_LIST_LIMITS: &[(&str, Limits)] = &[
    ("transactions", Limits::NONE.max_items(32767)),
    ("total_items", Limits::NONE.minimum("0").maximum("500000000")),
    ("total_pages", Limits::NONE.minimum("0").maximum("100000000")),
    ("links", Limits::NONE.min_items(1).max_items(10)),
];

const UPDATE_PRICING_SCHEME_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("billing_cycle_sequence", Limits::NONE.minimum("1").maximum("99")),
];

const UPDATE_PRICING_SCHEME_REQUEST_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(99)),
];

const UPDATE_PRICING_SCHEMES_LIST_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("pricing_schemes", Limits::NONE.min_items(1).max_items(99)),
];

const VAULT_INSTRUCTION_BASE_LIMITS: &[(&str, Limits)] = &[
    ("store_in_vault", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const VAULT_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(255)),
    ("status", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("customer/id", Limits::NONE.min_length(1).max_length(22).pattern("^[0-9a-zA-Z_-]+$")),
    ("links", Limits::NONE.min_items(1).max_items(10)),
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

const DATE_NO_TIME_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
];

const TAX_INFO_LIMITS: &[(&str, Limits)] = &[
    ("tax_id", Limits::NONE.max_length(14)),
];

const SUBSCRIPTION_STATE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
];
