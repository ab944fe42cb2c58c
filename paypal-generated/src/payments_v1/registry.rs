// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! The operations and components of PayPal's Payments v1 API as data.

use paypal_runtime::{
    DateTime, EmptyBody, Method, RequestIdUse, model::kind_of,
    registry::{BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "payments_v1",
        id: "payment.create",
        method: Method::Post,
        path: "/v1/payments/payment",
        rust_path: "paypal_generated::payments_v1::PaymentsV1::create",
        operation: &operations::payment::CREATE,
        description: "Creates a payment with the intent `sale`, `authorize` or `order`. A payment by PayPal stays `created` until the payer approves at the link `approval_url`; then call `execute`. The operation takes no request id, so a repeat after a lost response creates a second payment; check `payments_v1().list` first.",
        parameters: &[
            ParameterEntry { name: "PayPal-Partner-Attribution-Id", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The partner's BN code, 32 characters at most.", limits: &[("", Limits::NONE.max_length(32))] },
        ],
        request: Some(BodyEntry { component: Some("payment"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(201, Some("payment"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://api.paypal.com/v1/payments/.*"], &["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/realtimepayment"], &["https://uri.paypal.com/services/payments/paymentcard"], &["https://uri.paypal.com/services/payments/channelpartner"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "payments_v1",
        id: "payment.list",
        method: Method::Get,
        path: "/v1/payments/payment",
        rust_path: "paypal_generated::payments_v1::PaymentsV1::list",
        operation: &operations::payment::LIST,
        description: "Lists payments made through this API. A page holds ten by default, twenty at most; pass `next_id` as `start_id` to continue. For payments of `orders()`, use `transactions().search`.",
        parameters: &[
            ParameterEntry { name: "count", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of payments on a page.", limits: &[("", Limits::NONE.maximum("20"))] },
            ParameterEntry { name: "start_id", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "The `next_id` of the previous page, where this page starts.", limits: &[] },
            ParameterEntry { name: "start_index", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of entries to skip; paging by `start_id` is more reliable.", limits: &[] },
            ParameterEntry { name: "start_time", place: ParameterPlace::Query, required: false, kind: kind_of::<DateTime>(), description: "Returns only payments made at this time or later.", limits: &[] },
            ParameterEntry { name: "end_time", place: ParameterPlace::Query, required: false, kind: kind_of::<DateTime>(), description: "Returns only payments made until this time.", limits: &[] },
            ParameterEntry { name: "payee_id", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "Returns only payments to this merchant.", limits: &[] },
            ParameterEntry { name: "sort_by", place: ParameterPlace::Query, required: false, kind: kind_of::<types::ListSortBy>(), description: "The sort key of the pages.", limits: &[] },
            ParameterEntry { name: "sort_order", place: ParameterPlace::Query, required: false, kind: kind_of::<types::ListSortOrder>(), description: "The sort direction of the pages.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("payment_history"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: Some("{\"kind\":\"cursor\",\"place\":\"query\",\"cursor\":\"start_id\",\"next\":\"next_id\",\"page_size\":\"count\",\"first_only\":[\"start_index\"],\"items\":\"payments\",\"max_page_size\":20}"),
        scopes: &[&["https://api.paypal.com/v1/payments/.*"], &["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/realtimepayment"], &["https://uri.paypal.com/services/payments/payment/authcapture"], &["https://uri.paypal.com/services/checkout/onetimepayment"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "payments_v1",
        id: "payment.get",
        method: Method::Get,
        path: "/v1/payments/payment/{payment_id}",
        rust_path: "paypal_generated::payments_v1::PaymentsV1::get",
        operation: &operations::payment::GET,
        description: "Reads a payment and its results. `related_resources` of each transaction has the ids of its sale, authorization, captures and refunds; `failure_reason` explains the state `failed`.",
        parameters: &[
            ParameterEntry { name: "payment_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the payment.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("payment"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://api.paypal.com/v1/payments/.*"], &["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/realtimepayment"], &["https://uri.paypal.com/services/payments/payment/authcapture"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "payments_v1",
        id: "payment.update",
        method: Method::Patch,
        path: "/v1/payments/payment/{payment_id}",
        rust_path: "paypal_generated::payments_v1::PaymentsV1::patch",
        operation: &operations::payment::PATCH,
        description: "Changes a payment before it is executed. Typical changes are the amount and the shipping address, once the payer has chosen one; after `payments_v1().execute` no change is possible.",
        parameters: &[
            ParameterEntry { name: "payment_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the payment.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("[patch]"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("payment"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://api.paypal.com/v1/payments/.*"], &["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/realtimepayment"], &["https://uri.paypal.com/services/payments/channelpartner"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "payments_v1",
        id: "payment.execute",
        method: Method::Post,
        path: "/v1/payments/payment/{payment_id}/execute",
        rust_path: "paypal_generated::payments_v1::PaymentsV1::execute",
        operation: &operations::payment::EXECUTE,
        description: "Completes a payment that its payer has approved. Pass the `PayerID` from the return URL; the same step can change amounts. The state becomes `approved`; PayPal recognizes the request id for 30 days, so a retry is safe.",
        parameters: &[
            ParameterEntry { name: "payment_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the payment.", limits: &[] },
            ParameterEntry { name: "PayPal-Partner-Attribution-Id", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The partner's BN code, 32 characters at most.", limits: &[("", Limits::NONE.max_length(32))] },
        ],
        request: Some(BodyEntry { component: Some("payment_execution"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("payment"))],
        request_id: RequestIdUse::Supported { max_length: Some(78), lifetime: Some("30 days") },
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://api.paypal.com/v1/payments/.*"], &["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/realtimepayment"]],
        issues: &[],
        already_done: &["PAYMENT_ALREADY_DONE"],
    },
    OperationEntry {
        api: "payments_v1",
        id: "sale.get",
        method: Method::Get,
        path: "/v1/payments/sale/{sale_id}",
        rust_path: "paypal_generated::payments_v1::PaymentsV1::get_sale",
        operation: &operations::sale::GET_SALE,
        description: "Fetches an immediate payment, the result of the intent `sale`. A `pending` sale has a reason such as `ECHECK`; `transaction_fee` is PayPal's fee.",
        parameters: &[
            ParameterEntry { name: "sale_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the sale.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("sale"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://api.paypal.com/v1/payments/.*"], &["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/realtimepayment"], &["https://uri.paypal.com/services/payments/payment/authcapture"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "payments_v1",
        id: "sale.refund",
        method: Method::Post,
        path: "/v1/payments/sale/{sale_id}/refund",
        rust_path: "paypal_generated::payments_v1::PaymentsV1::refund_sale",
        operation: &operations::sale::REFUND_SALE,
        description: "Refunds a sale, fully or in part. Without an amount the rest of the sale is refunded; further partial refunds are possible up to the total. A request id identifies one refund for 30 days, and a conflict gives 409.",
        parameters: &[
            ParameterEntry { name: "sale_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the sale.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("refund_request"), part: None, files: &[], required: false, media_types: &["application/json"] }),
        responses: &[(200, Some("detailed_refund")), (201, Some("detailed_refund"))],
        request_id: RequestIdUse::Supported { max_length: Some(78), lifetime: Some("30 days") },
        accept: &[],
        empty_body: EmptyBody::Json,
        pagination: None,
        scopes: &[&["https://api.paypal.com/v1/payments/.*"], &["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/refund"], &["https://uri.paypal.com/services/payments/unilateralrefund"]],
        issues: &[],
        already_done: &["TRANSACTION_ALREADY_REFUNDED"],
    },
    OperationEntry {
        api: "payments_v1",
        id: "authorization.get",
        method: Method::Get,
        path: "/v1/payments/authorization/{authorization_id}",
        rust_path: "paypal_generated::payments_v1::PaymentsV1::get_authorization",
        operation: &operations::authorization::GET_AUTHORIZATION,
        description: "Shows whether authorized funds were captured or voided. Its `valid_until` is the end of the period in which a capture is possible.",
        parameters: &[
            ParameterEntry { name: "authorization_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the authorization.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("authorization"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://api.paypal.com/v1/payments/.*"], &["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/realtimepayment"], &["https://uri.paypal.com/services/payments/payment/authcapture"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "payments_v1",
        id: "authorization.capture",
        method: Method::Post,
        path: "/v1/payments/authorization/{authorization_id}/capture",
        rust_path: "paypal_generated::payments_v1::PaymentsV1::capture_authorization",
        operation: &operations::authorization::CAPTURE_AUTHORIZATION,
        description: "Captures authorized funds, in full or in part. Set `is_final_capture` for the last capture, which releases the remaining funds to the payer. The operation has no request id, so check with `get_authorization` before a second try.",
        parameters: &[
            ParameterEntry { name: "authorization_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the authorization.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("capture"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(201, Some("capture"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://api.paypal.com/v1/payments/.*"], &["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/payment/authcapture"]],
        issues: &[],
        already_done: &["AUTHORIZATION_ALREADY_COMPLETED"],
    },
    OperationEntry {
        api: "payments_v1",
        id: "authorization.void",
        method: Method::Post,
        path: "/v1/payments/authorization/{authorization_id}/void",
        rust_path: "paypal_generated::payments_v1::PaymentsV1::void_authorization",
        operation: &operations::authorization::VOID_AUTHORIZATION,
        description: "Voids an authorization that is not needed. A fully captured one cannot be voided any more; otherwise it becomes `voided`, permanently. The request id prevents a second execution for 30 days.",
        parameters: &[
            ParameterEntry { name: "authorization_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the authorization.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("authorization"))],
        request_id: RequestIdUse::Supported { max_length: Some(78), lifetime: Some("30 days") },
        accept: &[],
        empty_body: EmptyBody::ContentType("application/json"),
        pagination: None,
        scopes: &[&["https://api.paypal.com/v1/payments/.*"], &["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/payment/authcapture"]],
        issues: &[],
        already_done: &["AUTHORIZATION_VOIDED"],
    },
    OperationEntry {
        api: "payments_v1",
        id: "authorization.reauthorize",
        method: Method::Post,
        path: "/v1/payments/authorization/{authorization_id}/reauthorize",
        rust_path: "paypal_generated::payments_v1::PaymentsV1::reauthorize",
        operation: &operations::authorization::REAUTHORIZE,
        description: "Extends an authorization after its honor period of three days. It works once, from the fourth day on, and returns a new id for `capture_authorization`.",
        parameters: &[
            ParameterEntry { name: "authorization_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the authorization.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("authorization"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(201, Some("authorization"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://api.paypal.com/v1/payments/.*"], &["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/payment/authcapture"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "payments_v1",
        id: "orders.get",
        method: Method::Get,
        path: "/v1/payments/orders/{order_id}",
        rust_path: "paypal_generated::payments_v1::PaymentsV1::get_order",
        operation: &operations::orders::GET_ORDER,
        description: "Retrieves an order of a payment with the intent `order`. It is not one of `orders()`; `pending_reason` gives the reason why it is pending.",
        parameters: &[
            ParameterEntry { name: "order_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the order.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("order"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://api.paypal.com/v1/payments/.*"], &["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/realtimepayment"], &["https://uri.paypal.com/services/payments/payment/authcapture"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "payments_v1",
        id: "orders.capture",
        method: Method::Post,
        path: "/v1/payments/orders/{order_id}/capture",
        rust_path: "paypal_generated::payments_v1::PaymentsV1::capture_order",
        operation: &operations::orders::CAPTURE_ORDER,
        description: "Captures money directly from an order, without an authorization. Amount and `is_final_capture` are the body; for several deliveries, set that flag only on the last one.",
        parameters: &[
            ParameterEntry { name: "order_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the order.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("capture"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(201, Some("capture"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://api.paypal.com/v1/payments/.*"], &["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/payment/authcapture"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "payments_v1",
        id: "orders.void",
        method: Method::Post,
        path: "/v1/payments/orders/{order_id}/do-void",
        rust_path: "paypal_generated::payments_v1::PaymentsV1::void_order",
        operation: &operations::orders::VOID_ORDER,
        description: "Voids an order, so that it cannot be captured. It is possible only before any capture, and ends with the state `VOIDED`. PayPal treats calls with the same request id as one call for 30 days.",
        parameters: &[
            ParameterEntry { name: "order_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the order.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("order"))],
        request_id: RequestIdUse::Supported { max_length: Some(78), lifetime: Some("30 days") },
        accept: &[],
        empty_body: EmptyBody::ContentType("application/json"),
        pagination: None,
        scopes: &[&["https://api.paypal.com/v1/payments/.*"], &["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/payment/authcapture"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "payments_v1",
        id: "orders.authorize",
        method: Method::Post,
        path: "/v1/payments/orders/{order_id}/authorize",
        rust_path: "paypal_generated::payments_v1::PaymentsV1::authorize_order",
        operation: &operations::orders::AUTHORIZE_ORDER,
        description: "Authorizes an amount of an order for a later capture. The body states the amount; the resulting authorization, once `authorized`, is captured by `capture_authorization` or voided by `void_authorization`.",
        parameters: &[
            ParameterEntry { name: "order_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the order.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("order"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(201, Some("authorization"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://api.paypal.com/v1/payments/.*"], &["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/payment/authcapture"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "payments_v1",
        id: "capture.get",
        method: Method::Get,
        path: "/v1/payments/capture/{capture_id}",
        rust_path: "paypal_generated::payments_v1::PaymentsV1::get_capture",
        operation: &operations::capture::GET_CAPTURE,
        description: "Reads a capture: amount, fee, and whether it was refunded. `partially_refunded` permits more refunds, `pending` has a reason.",
        parameters: &[
            ParameterEntry { name: "capture_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the capture.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("capture"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://api.paypal.com/v1/payments/.*"], &["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/realtimepayment"], &["https://uri.paypal.com/services/payments/payment/authcapture"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "payments_v1",
        id: "capture.refund",
        method: Method::Post,
        path: "/v1/payments/capture/{capture_id}/refund",
        rust_path: "paypal_generated::payments_v1::PaymentsV1::refund_capture",
        operation: &operations::capture::REFUND_CAPTURE,
        description: "Returns captured money to the payer. The body is optional: an empty body refunds the whole capture, an amount only that part. The same request id within 30 days returns the first refund again instead of a second one.",
        parameters: &[
            ParameterEntry { name: "capture_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the capture.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("refund_request"), part: None, files: &[], required: false, media_types: &["application/json"] }),
        responses: &[(200, Some("detailed_refund")), (201, Some("detailed_refund"))],
        request_id: RequestIdUse::Supported { max_length: Some(78), lifetime: Some("30 days") },
        accept: &[],
        empty_body: EmptyBody::Json,
        pagination: None,
        scopes: &[&["https://api.paypal.com/v1/payments/.*"], &["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/refund"], &["https://uri.paypal.com/services/payments/unilateralrefund"]],
        issues: &[],
        already_done: &["TRANSACTION_ALREADY_REFUNDED"],
    },
    OperationEntry {
        api: "payments_v1",
        id: "refund.get",
        method: Method::Get,
        path: "/v1/payments/refund/{refund_id}",
        rust_path: "paypal_generated::payments_v1::PaymentsV1::get_refund",
        operation: &operations::refund::GET_REFUND,
        description: "Looks up a refund of a sale or of a capture. A `pending` refund can end as `completed`, `failed` or `cancelled`.",
        parameters: &[
            ParameterEntry { name: "refund_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the refund.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("refund"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://api.paypal.com/v1/payments/.*"], &["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/refund"]],
        issues: &[],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<types::LinkDescription>("payments_v1", "link_description", true, true),
    ComponentEntry::of::<types::CreditCardToken>("payments_v1", "credit_card_token", true, true).with_limits(CREDIT_CARD_TOKEN_LIMITS),
    ComponentEntry::of::<types::FundingInstrument>("payments_v1", "funding_instrument", true, true),
    ComponentEntry::of::<String>("payments_v1", "country_code", true, true).with_limits(COUNTRY_CODE_LIMITS),
    ComponentEntry::of::<types::OrdersV1Address>("payments_v1", "address", true, true).with_limits(ADDRESS_LIMITS),
    ComponentEntry::of::<types::ShippingAddress>("payments_v1", "shipping_address", true, true).with_limits(SHIPPING_ADDRESS_LIMITS),
    ComponentEntry::of::<types::PayerInfo>("payments_v1", "payer_info", true, true).with_limits(PAYER_INFO_LIMITS),
    ComponentEntry::of::<types::Payer>("payments_v1", "payer", true, true).with_limits(PAYER_LIMITS),
    ComponentEntry::of::<types::Token>("payments_v1", "token", true, true).with_limits(TOKEN_LIMITS),
    ComponentEntry::of::<types::PaymentSource>("payments_v1", "payment_source", true, true),
    ComponentEntry::of::<types::PaymentPattern>("payments_v1", "payment_pattern", true, true).with_limits(PAYMENT_PATTERN_LIMITS),
    ComponentEntry::of::<types::ApplicationContext>("payments_v1", "application_context", true, true).with_limits(APPLICATION_CONTEXT_LIMITS),
    ComponentEntry::of::<types::Amount>("payments_v1", "amount", true, true),
    ComponentEntry::of::<types::Payee>("payments_v1", "payee", true, true),
    ComponentEntry::of::<String>("payments_v1", "currency_code", true, true).with_limits(CURRENCY_CODE_LIMITS),
    ComponentEntry::of::<types::Item>("payments_v1", "item", true, true).with_limits(ITEM_LIMITS),
    ComponentEntry::of::<types::PaymentHoldReason>("payments_v1", "payment_hold_reason", true, true),
    ComponentEntry::of::<types::Currency>("payments_v1", "currency", true, true),
    ComponentEntry::of::<types::FmfDetails>("payments_v1", "fmf_details", true, true),
    ComponentEntry::of::<types::PaymentsV1ProcessorResponse>("payments_v1", "processor_response", true, true).with_limits(PROCESSOR_RESPONSE_LIMITS),
    ComponentEntry::of::<types::Sale>("payments_v1", "sale", true, true).with_limits(SALE_LIMITS),
    ComponentEntry::of::<types::Authorization>("payments_v1", "authorization", true, true).with_limits(AUTHORIZATION_LIMITS),
    ComponentEntry::of::<types::Order>("payments_v1", "order", true, true),
    ComponentEntry::of::<types::Capture>("payments_v1", "capture", true, true).with_limits(CAPTURE_LIMITS),
    ComponentEntry::of::<types::Refund>("payments_v1", "refund", true, true).with_limits(REFUND_LIMITS),
    ComponentEntry::of::<types::RelatedResources>("payments_v1", "related_resources", true, true),
    ComponentEntry::of::<types::Transaction>("payments_v1", "transaction", true, true).with_limits(TRANSACTION_LIMITS),
    ComponentEntry::of::<types::Payment>("payments_v1", "payment", true, true).with_limits(PAYMENT_LIMITS),
    ComponentEntry::of::<types::PaymentHistory>("payments_v1", "payment_history", false, true).with_limits(PAYMENT_HISTORY_LIMITS),
    ComponentEntry::of::<types::Patch>("payments_v1", "patch", true, false),
    ComponentEntry::of::<Vec<types::Patch>>("payments_v1", "patch_request", true, false),
    ComponentEntry::of::<types::CartBase>("payments_v1", "cart_base", true, false).with_limits(CART_BASE_LIMITS),
    ComponentEntry::of::<types::PaymentExecution>("payments_v1", "payment_execution", true, false),
    ComponentEntry::of::<types::RefundRequest>("payments_v1", "refund_request", true, false).with_limits(REFUND_REQUEST_LIMITS),
    ComponentEntry::of::<types::RefundBase>("payments_v1", "refund-2", false, true).with_limits(REFUND_2_LIMITS),
    ComponentEntry::of::<types::DetailedRefund>("payments_v1", "detailed_refund", false, true).with_limits(DETAILED_REFUND_LIMITS),
    ComponentEntry::of::<types::CreditCard>("payments_v1", "credit_card", true, true),
];

const CREDIT_CARD_TOKEN_LIMITS: &[(&str, Limits)] = &[
    ("credit_card_id", Limits::NONE.min_length(1).max_length(256)),
    ("payer_id", Limits::NONE.min_length(1).max_length(256)),
    ("external_customer_id", Limits::NONE.min_length(1).max_length(256)),
    ("last4", Limits::NONE.min_length(4).max_length(4)),
    ("type", Limits::NONE.min_length(1).max_length(256)),
    ("expire_month", Limits::NONE.minimum("1").maximum("12")),
    ("expire_year", Limits::NONE.min_length(4).max_length(4).pattern("^[0-9]{4}$")),
];

const COUNTRY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const ADDRESS_LIMITS: &[(&str, Limits)] = &[
    ("line2", Limits::NONE.max_length(300)),
    ("city", Limits::NONE.max_length(64)),
    ("state", Limits::NONE.max_length(300)),
    ("line1", Limits::NONE.max_length(300)),
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const SHIPPING_ADDRESS_LIMITS: &[(&str, Limits)] = &[
    ("line2", Limits::NONE.max_length(300)),
    ("city", Limits::NONE.max_length(64)),
    ("state", Limits::NONE.max_length(300)),
    ("recipient_name", Limits::NONE.max_length(127)),
    ("line1", Limits::NONE.max_length(300)),
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const PAYER_INFO_LIMITS: &[(&str, Limits)] = &[
    ("tax_id", Limits::NONE.max_length(14)),
];

const PAYER_LIMITS: &[(&str, Limits)] = &[
    ("payment_method", Limits::NONE.min_length(4).max_length(17)),
    ("status", Limits::NONE.min_length(8).max_length(10)),
    ("funding_instruments", Limits::NONE.min_items(1).max_items(1)),
];

const TOKEN_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(255)),
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_-]+$")),
];

const PAYMENT_PATTERN_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(255).pattern("^[A-Z_]+$")),
];

const APPLICATION_CONTEXT_LIMITS: &[(&str, Limits)] = &[
    ("brand_name", Limits::NONE.max_length(127)),
    ("payment_pattern", Limits::NONE.min_length(3).max_length(255).pattern("^[A-Z_]+$")),
];

const CURRENCY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(3)),
];

const ITEM_LIMITS: &[(&str, Limits)] = &[
    ("sku", Limits::NONE.max_length(127)),
    ("name", Limits::NONE.max_length(127)),
    ("description", Limits::NONE.max_length(127)),
    ("quantity", Limits::NONE.max_length(10).pattern("^[0-9]{0,10}$")),
    ("price", Limits::NONE.max_length(10).pattern("^[0-9]{0,10}(\\.[0-9]{0,2})?$")),
    ("currency", Limits::NONE.min_length(3).max_length(3)),
];

const PROCESSOR_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("response_code", Limits::NONE.max_length(4)),
    ("avs_code", Limits::NONE.max_length(1).pattern("[A-z0-9]{1}")),
    ("cvv_code", Limits::NONE.max_length(1).pattern("[A-z0-9]{1}")),
];

const SALE_LIMITS: &[(&str, Limits)] = &[
    ("receipt_id", Limits::NONE.pattern("^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{4}$")),
    ("invoice_number", Limits::NONE.max_length(127)),
    ("custom", Limits::NONE.max_length(127)),
];

const AUTHORIZATION_LIMITS: &[(&str, Limits)] = &[
    ("receipt_id", Limits::NONE.pattern("^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{4}$")),
];

const CAPTURE_LIMITS: &[(&str, Limits)] = &[
    ("invoice_number", Limits::NONE.max_length(127)),
    ("note_to_payer", Limits::NONE.max_length(255)),
    ("custom", Limits::NONE.max_length(127)),
];

const REFUND_LIMITS: &[(&str, Limits)] = &[
    ("invoice_number", Limits::NONE.max_length(127)),
];

const TRANSACTION_LIMITS: &[(&str, Limits)] = &[
    ("description", Limits::NONE.max_length(127)),
    ("note_to_payee", Limits::NONE.max_length(255)),
    ("custom", Limits::NONE.max_length(127)),
    ("invoice_number", Limits::NONE.max_length(127)),
    ("soft_descriptor", Limits::NONE.max_length(22)),
    ("notify_url", Limits::NONE.max_length(2048)),
];

const PAYMENT_LIMITS: &[(&str, Limits)] = &[
    ("note_to_payer", Limits::NONE.max_length(165)),
];

const PAYMENT_HISTORY_LIMITS: &[(&str, Limits)] = &[
    ("count", Limits::NONE.maximum("20")),
];

const CART_BASE_LIMITS: &[(&str, Limits)] = &[
    ("reference_id", Limits::NONE.max_length(256)),
    ("description", Limits::NONE.max_length(127)),
    ("note_to_payee", Limits::NONE.max_length(255)),
    ("custom", Limits::NONE.max_length(127)),
    ("invoice_number", Limits::NONE.max_length(127)),
    ("soft_descriptor", Limits::NONE.max_length(22)),
    ("item_list/shipping_phone_number", Limits::NONE.min_length(1).max_length(50)),
    ("notify_url", Limits::NONE.max_length(2048)),
    ("order_url", Limits::NONE.max_length(2048)),
];

const REFUND_REQUEST_LIMITS: &[(&str, Limits)] = &[
    ("description", Limits::NONE.max_length(255)),
    ("reason", Limits::NONE.max_length(30)),
    ("invoice_number", Limits::NONE.max_length(127)),
];

const REFUND_2_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.max_length(17)),
    ("invoice_number", Limits::NONE.max_length(127)),
];

const DETAILED_REFUND_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.max_length(17)),
    ("invoice_number", Limits::NONE.max_length(127)),
    ("custom", Limits::NONE.max_length(127)),
];
