// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! The operations and components of PayPal's Invoicing API as data.

use paypal_runtime::{
    Date, DateTime, EmptyBody, Method, RequestIdUse, model::kind_of,
    registry::{BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "invoicing",
        id: "invoices.create",
        method: Method::Post,
        path: "/v2/invoicing/invoices",
        rust_path: "paypal_generated::invoicing::Invoicing::create_invoice",
        operation: &operations::invoices::CREATE_INVOICE,
        description: "Creates a draft invoice. It stays a `DRAFT`, invisible to the customer, until `send_invoice`; PayPal calculates the totals from items, discounts, taxes and shipping. The operation has no request id: set your own `invoice_number`, so that you can recognize a repeated attempt.",
        parameters: &[],
        request: Some(BodyEntry { component: Some("invoice"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(201, Some("invoice"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[
            ("400", &["INVALID_STRING_MAX_LENGTH", "INVALID_STRING_LENGTH", "INVALID_PARAMETER_SYNTAX"]),
            ("422", &["USER_NOT_FOUND"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "invoicing",
        id: "invoices.list",
        method: Method::Get,
        path: "/v2/invoicing/invoices",
        rust_path: "paypal_generated::invoicing::Invoicing::list_invoices",
        operation: &operations::invoices::LIST_INVOICES,
        description: "Lists the merchant's invoices, page by page. `page` counts from 1, `page_size` is 20 unless you set it, up to 100, and `total_required` adds totals. To select invoices by status, recipient or date, use `invoicing().search_invoices`.",
        parameters: &[
            ParameterEntry { name: "page", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of the page, from 1.", limits: &[("", Limits::NONE.minimum("1").maximum("1000"))] },
            ParameterEntry { name: "page_size", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of entries on a page.", limits: &[("", Limits::NONE.minimum("1").maximum("100"))] },
            ParameterEntry { name: "total_required", place: ParameterPlace::Query, required: false, kind: kind_of::<bool>(), description: "Whether to return the totals: only then are `total_items` and `total_pages` set.", limits: &[] },
            ParameterEntry { name: "fields", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "The fields of each entry to return: `all`, the default, or `none` for a short list.", limits: &[("", Limits::NONE.max_length(2147483647).pattern("(?i)^(all|none)$"))] },
        ],
        request: None,
        responses: &[(200, Some("invoices"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: Some("{\"kind\":\"page\",\"place\":\"query\",\"page\":\"page\",\"page_size\":\"page_size\",\"first\":1,\"items\":\"items\",\"total\":\"total_required\",\"total_items\":\"total_items\",\"total_pages\":\"total_pages\",\"max_page_size\":100}"),
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/read"]],
        issues: &[
            ("400", &["INVALID_INTEGER_MAX_VALUE", "INVALID_INTEGER_MIN_VALUE"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "invoicing",
        id: "invoices.send",
        method: Method::Post,
        path: "/v2/invoicing/invoices/{invoice_id}/send",
        rust_path: "paypal_generated::invoicing::Invoicing::send_invoice",
        operation: &operations::invoices::SEND_INVOICE,
        description: "Sends a draft to its recipients, or schedules it. With an `invoice_date` in the future the state becomes `SCHEDULED`, otherwise `SENT`; if `send_to_recipient` is false, PayPal sends no email and the state is `UNPAID`, so that you can share its `recipient_view_url`.",
        parameters: &[
            ParameterEntry { name: "invoice_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The invoice's `id`, such as `INV2-…`; not its number.", limits: &[("", Limits::NONE.max_length(2147483647).pattern("^.*$"))] },
        ],
        request: Some(BodyEntry { component: Some("notification"), part: None, files: &[], required: false, media_types: &["application/json"] }),
        responses: &[(200, Some("link_description")), (202, Some("link_description"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Json,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "invoicing",
        id: "invoices.remind",
        method: Method::Post,
        path: "/v2/invoicing/invoices/{invoice_id}/remind",
        rust_path: "paypal_generated::invoicing::Invoicing::send_invoice_reminder",
        operation: &operations::invoices::SEND_INVOICE_REMINDER,
        description: "Sends a payment reminder by email for an invoice that was already sent. An invoice that is not awaiting payment, for instance a draft, gives `CANNOT_REMIND_INVOICE`. You can set subject and note, and up to 100 additional addresses for copies.",
        parameters: &[
            ParameterEntry { name: "invoice_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The invoice's `id`, such as `INV2-…`; not its number.", limits: &[("", Limits::NONE.max_length(2147483647).pattern("^.*$"))] },
        ],
        request: Some(BodyEntry { component: Some("notification"), part: None, files: &[], required: false, media_types: &["application/json"] }),
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Json,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[
            ("400", &["INVALID_STRING_MAX_LENGTH", "INVALID_ARRAY_MAX_ITEMS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("422", &["CANNOT_REMIND_INVOICE"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "invoicing",
        id: "invoices.cancel",
        method: Method::Post,
        path: "/v2/invoicing/invoices/{invoice_id}/cancel",
        rust_path: "paypal_generated::invoicing::Invoicing::cancel_invoice",
        operation: &operations::invoices::CANCEL_INVOICE,
        description: "Cancels a sent invoice, so that it can no longer be paid. `CANCELLED` is final; the flags of the `Notification` control who is notified. An invoice with a payment cannot be cancelled (`CANNOT_CANCEL_PAID_INVOICE`); for drafts and scheduled invoices use `delete_invoice`.",
        parameters: &[
            ParameterEntry { name: "invoice_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The invoice's `id`, such as `INV2-…`; not its number.", limits: &[("", Limits::NONE.max_length(2147483647).pattern("^.*$"))] },
        ],
        request: Some(BodyEntry { component: Some("notification"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[
            ("400", &["INVALID_STRING_MAX_LENGTH", "INVALID_ARRAY_MAX_ITEMS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("422", &[
                "CANNOT_CANCEL_DRAFT_INVOICE", "CANNOT_CANCEL_PAID_INVOICE",
                "CANNOT_CANCEL_REFUNDED_INVOICE", "CANNOT_CANCEL_SCHEDULED_INVOICE",
                "INVOICE_CANCELED_ALREADY",
            ]),
        ],
        already_done: &["INVOICE_CANCELED_ALREADY"],
    },
    OperationEntry {
        api: "invoicing",
        id: "invoices.payments",
        method: Method::Post,
        path: "/v2/invoicing/invoices/{invoice_id}/payments",
        rust_path: "paypal_generated::invoicing::Invoicing::record_payment",
        operation: &operations::invoices::RECORD_PAYMENT,
        description: "Records a payment that was received outside PayPal, such as cash or a cheque. No money moves; the state becomes `MARKED_AS_PAID`, or `PARTIALLY_PAID` if an amount remains. Without an amount, the full amount due is recorded; a larger amount is refused with `PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE`. Keep the returned `payment_id` for `delete_payment`.",
        parameters: &[
            ParameterEntry { name: "invoice_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The invoice's `id`, such as `INV2-…`; not its number.", limits: &[("", Limits::NONE.max_length(2147483647).pattern("^.*$"))] },
        ],
        request: Some(BodyEntry { component: Some("payment_detail"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("payment_reference"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[
            ("400", &[
                "MISSING_REQUIRED_PARAMETER", "INVALID_PAYMENT_METHOD", "NOT_SUPPORTED",
                "INVALID_STRING_LENGTH", "INVALID_STRING_MAX_LENGTH", "INVALID_PARAMETER_SYNTAX",
                "VALUE_CANNOT_BE_ZERO", "INVALID_DECIMAL_VALUE", "INVALID_INTEGER_VALUE",
            ]),
            ("403", &["PERMISSION_DENIED"]),
            ("422", &[
                "PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE", "INVALID_INVOICE_TYPE", "CANNOT_PROCESS_PAYMENTS",
            ]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "invoicing",
        id: "invoices.payments-delete",
        method: Method::Delete,
        path: "/v2/invoicing/invoices/{invoice_id}/payments/{transaction_id}",
        rust_path: "paypal_generated::invoicing::Invoicing::delete_payment",
        operation: &operations::invoices::DELETE_PAYMENT,
        description: "Deletes a payment that was recorded by mistake. It deletes only entries of `record_payment`, by their `payment_id`; otherwise the issue is `CANNOT_DELETE_EXTERNAL_PAYMENT`, and a payment that PayPal collected has to be refunded instead.",
        parameters: &[
            ParameterEntry { name: "invoice_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The invoice's `id`, such as `INV2-…`; not its number.", limits: &[("", Limits::NONE.max_length(2147483647).pattern("^.*$"))] },
            ParameterEntry { name: "transaction_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of a recorded payment or refund: a `payment_id` or `refund_id`.", limits: &[("", Limits::NONE.max_length(2147483647).pattern("^.*$"))] },
        ],
        request: None,
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[
            ("403", &["PERMISSION_DENIED"]),
            ("422", &["CANNOT_DELETE_EXTERNAL_PAYMENT"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "invoicing",
        id: "invoices.refunds",
        method: Method::Post,
        path: "/v2/invoicing/invoices/{invoice_id}/refunds",
        rust_path: "paypal_generated::invoicing::Invoicing::record_refund",
        operation: &operations::invoices::RECORD_REFUND,
        description: "Records a refund that was made outside PayPal. The entry only changes the state to `MARKED_AS_REFUNDED` or `PARTIALLY_REFUNDED`; to refund a payment through PayPal, use `payments().refund_capture` or the account's website. `INVALID_REFUND_AMOUNT` and `CANNOT_PROCESS_REFUNDS` mean that the amount or the invoice's state does not permit it.",
        parameters: &[
            ParameterEntry { name: "invoice_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The invoice's `id`, such as `INV2-…`; not its number.", limits: &[("", Limits::NONE.max_length(2147483647).pattern("^.*$"))] },
        ],
        request: Some(BodyEntry { component: Some("refund_detail"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("refund_reference"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[
            ("400", &[
                "MISSING_REQUIRED_PARAMETER", "INVALID_REFUND_METHOD", "INVALID_PARAMETER_SYNTAX",
                "INVALID_STRING_LENGTH", "NOT_SUPPORTED", "INVALID_STRING_MAX_LENGTH",
                "VALUE_CANNOT_BE_ZERO", "INVALID_INTEGER_VALUE", "INVALID_DECIMAL_VALUE",
            ]),
            ("403", &["PERMISSION_DENIED"]),
            ("422", &["INVALID_REFUND_AMOUNT", "CANNOT_PROCESS_REFUNDS"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "invoicing",
        id: "invoices.refunds-delete",
        method: Method::Delete,
        path: "/v2/invoicing/invoices/{invoice_id}/refunds/{transaction_id}",
        rust_path: "paypal_generated::invoicing::Invoicing::delete_refund",
        operation: &operations::invoices::DELETE_REFUND,
        description: "Deletes the record of an external refund. The second id is the `refund_id` that `record_refund` returned; PayPal returns an empty 204.",
        parameters: &[
            ParameterEntry { name: "invoice_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The invoice's `id`, such as `INV2-…`; not its number.", limits: &[("", Limits::NONE.max_length(2147483647).pattern("^.*$"))] },
            ParameterEntry { name: "transaction_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of a recorded payment or refund: a `payment_id` or `refund_id`.", limits: &[("", Limits::NONE.max_length(2147483647).pattern("^.*$"))] },
        ],
        request: None,
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[
            ("403", &["PERMISSION_DENIED"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "invoicing",
        id: "invoices.generate-qr-code",
        method: Method::Post,
        path: "/v2/invoicing/invoices/{invoice_id}/generate-qr-code",
        rust_path: "paypal_generated::invoicing::Invoicing::generate_qr_code",
        operation: &operations::invoices::GENERATE_QR_CODE,
        description: "Creates a QR code that opens the invoice on a phone. Width and height are from 150 to 500 pixels (500 by default); `action` selects the payment page or the invoice details. The response is a PNG, in whichever shape PayPal sends it. If its `content_type()` is `image/png`, write its `bytes()` to a file; with another content type, PayPal has sent no picture.",
        parameters: &[
            ParameterEntry { name: "invoice_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The invoice's `id`, such as `INV2-…`; not its number.", limits: &[("", Limits::NONE.max_length(2147483647).pattern("^.*$"))] },
        ],
        request: Some(BodyEntry { component: Some("qr_config"), part: None, files: &[], required: false, media_types: &["application/json"] }),
        responses: &[(200, Some("file"))],
        request_id: RequestIdUse::ReadOnly,
        accept: &[],
        empty_body: EmptyBody::Json,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[
            ("400", &["INVALID_INTEGER_MAX_VALUE", "INVALID_INTEGER_MIN_VALUE", "INVALID_PARAMETER_SYNTAX"]),
            ("403", &["PERMISSION_DENIED"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "invoicing",
        id: "invoicing.generate-next-invoice-number",
        method: Method::Post,
        path: "/v2/invoicing/generate-next-invoice-number",
        rust_path: "paypal_generated::invoicing::Invoicing::generate_next_invoice_number",
        operation: &operations::invoicing::GENERATE_NEXT_INVOICE_NUMBER,
        description: "Proposes the invoice number that follows the last used number. It has at most 25 characters and is meant for `InvoiceDetail::invoice_number` in a following `create_invoice`.",
        parameters: &[],
        request: Some(BodyEntry { component: Some("fetchtype"), part: None, files: &[], required: false, media_types: &["application/json"] }),
        responses: &[(200, Some("invoice_number"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Json,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "invoicing",
        id: "invoices.get",
        method: Method::Get,
        path: "/v2/invoicing/invoices/{invoice_id}",
        rust_path: "paypal_generated::invoicing::Invoicing::get_invoice",
        operation: &operations::invoices::GET_INVOICE,
        description: "Reads one invoice in full. Its status, `due_amount` and the lists of payments and refunds show which part is paid; `PERMISSION_DENIED` means that this account has no access to it.",
        parameters: &[
            ParameterEntry { name: "invoice_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The invoice's `id`, such as `INV2-…`; not its number.", limits: &[("", Limits::NONE.max_length(2147483647).pattern("^.*$"))] },
        ],
        request: None,
        responses: &[(200, Some("invoice"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/read"]],
        issues: &[
            ("403", &["PERMISSION_DENIED"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "invoicing",
        id: "invoices.update",
        method: Method::Put,
        path: "/v2/invoicing/invoices/{invoice_id}",
        rust_path: "paypal_generated::invoicing::Invoicing::update_invoice",
        operation: &operations::invoices::UPDATE_INVOICE,
        description: "Replaces the whole content of an invoice. An omitted field is deleted, so change the result of `get_invoice` and send it back. If the invoice was already sent, PayPal notifies its parties by email; `send_to_recipient` and `send_to_invoicer` can disable this.",
        parameters: &[
            ParameterEntry { name: "invoice_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The invoice's `id`, such as `INV2-…`; not its number.", limits: &[("", Limits::NONE.max_length(2147483647).pattern("^.*$"))] },
            ParameterEntry { name: "send_to_recipient", place: ParameterPlace::Query, required: false, kind: kind_of::<bool>(), description: "Whether the customer gets an email about the change.", limits: &[] },
            ParameterEntry { name: "send_to_invoicer", place: ParameterPlace::Query, required: false, kind: kind_of::<bool>(), description: "Whether the merchant gets an email about the change.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("invoice"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("invoice"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[
            ("400", &["INVALID_STRING_MAX_LENGTH", "INVALID_STRING_LENGTH", "INVALID_PARAMETER_SYNTAX"]),
            ("403", &["PERMISSION_DENIED"]),
            ("422", &["USER_NOT_FOUND", "AUTH_FLOW_REQUIRED"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "invoicing",
        id: "invoices.delete",
        method: Method::Delete,
        path: "/v2/invoicing/invoices/{invoice_id}",
        rust_path: "paypal_generated::invoicing::Invoicing::delete_invoice",
        operation: &operations::invoices::DELETE_INVOICE,
        description: "Deletes an invoice that was never sent. Its state must be `DRAFT` or `SCHEDULED`; for a sent invoice use `cancel_invoice`. The id is invalid afterwards, while the number may be used again.",
        parameters: &[
            ParameterEntry { name: "invoice_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The invoice's `id`, such as `INV2-…`; not its number.", limits: &[("", Limits::NONE.max_length(2147483647).pattern("^.*$"))] },
        ],
        request: None,
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[
            ("403", &["PERMISSION_DENIED"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "invoicing",
        id: "invoices.search-invoices",
        method: Method::Post,
        path: "/v2/invoicing/search-invoices",
        rust_path: "paypal_generated::invoicing::Invoicing::search_invoices",
        operation: &operations::invoices::SEARCH_INVOICES,
        description: "Finds invoices by recipient, number, status, amount or date. All given criteria must match; at most 5 states are possible at once, and pages hold 100 at most. The operation is a POST but changes nothing, so it is retried like a read.",
        parameters: &[
            ParameterEntry { name: "page", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of the page, from 1.", limits: &[("", Limits::NONE.minimum("1").maximum("1000"))] },
            ParameterEntry { name: "page_size", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of entries on a page.", limits: &[("", Limits::NONE.minimum("1").maximum("100"))] },
            ParameterEntry { name: "total_required", place: ParameterPlace::Query, required: false, kind: kind_of::<bool>(), description: "Whether to return the totals: only then are `total_items` and `total_pages` set.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("search_data"), part: None, files: &[], required: false, media_types: &["application/json"] }),
        responses: &[(200, Some("invoices"))],
        request_id: RequestIdUse::ReadOnly,
        accept: &[],
        empty_body: EmptyBody::Json,
        pagination: Some("{\"kind\":\"page\",\"place\":\"query\",\"page\":\"page\",\"page_size\":\"page_size\",\"first\":1,\"items\":\"items\",\"total\":\"total_required\",\"total_items\":\"total_items\",\"total_pages\":\"total_pages\",\"max_page_size\":100}"),
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/read"]],
        issues: &[
            ("400", &[
                "INVALID_INTEGER_MAX_VALUE", "INVALID_INTEGER_MIN_VALUE", "INVALID_STRING_MAX_LENGTH",
                "INVALID_ARRAY_MAX_ITEMS", "INVALID_STRING_LENGTH", "INVALID_PARAMETER_SYNTAX",
            ]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "invoicing",
        id: "templates.list",
        method: Method::Get,
        path: "/v2/invoicing/templates",
        rust_path: "paypal_generated::invoicing::Invoicing::list_templates",
        operation: &operations::templates::LIST_TEMPLATES,
        description: "Lists the templates for invoices, including PayPal's standard templates. A page also has contact data of the merchant's profile, to prefill the templates; `fields` set to `none` omits the content of each template.",
        parameters: &[
            ParameterEntry { name: "fields", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "The fields of each entry to return: `all`, the default, or `none` for a short list.", limits: &[("", Limits::NONE.max_length(2147483647).pattern("(?i)^(all|none)$"))] },
            ParameterEntry { name: "page", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of the page, from 1.", limits: &[("", Limits::NONE.minimum("1").maximum("1000"))] },
            ParameterEntry { name: "page_size", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of entries on a page.", limits: &[("", Limits::NONE.minimum("1").maximum("100"))] },
        ],
        request: None,
        responses: &[(200, Some("templates"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: Some("{\"kind\":\"page\",\"place\":\"query\",\"page\":\"page\",\"page_size\":\"page_size\",\"first\":1,\"items\":\"templates\",\"max_page_size\":100}"),
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/read"]],
        issues: &[
            ("400", &["INVALID_INTEGER_MAX_VALUE", "INVALID_INTEGER_MIN_VALUE"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "invoicing",
        id: "templates.create",
        method: Method::Post,
        path: "/v2/invoicing/templates",
        rust_path: "paypal_generated::invoicing::Invoicing::create_template",
        operation: &operations::templates::CREATE_TEMPLATE,
        description: "Saves a new invoice template under a name. A name that exists already gives `TEMPLATE_NAME_ALREADY_EXISTS`. Use its id later as `Configuration::template_id` in `create_invoice`.",
        parameters: &[],
        request: Some(BodyEntry { component: Some("template"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(201, Some("template"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[
            ("400", &[
                "TEMPLATE_NAME_ALREADY_EXISTS", "INVALID_STRING_LENGTH", "INVALID_STRING_MAX_LENGTH",
                "INVALID_PARAMETER_SYNTAX",
            ]),
            ("422", &["CANNOT_CANCEL_DRAFT_INVOICE"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "invoicing",
        id: "templates.get",
        method: Method::Get,
        path: "/v2/invoicing/templates/{template_id}",
        rust_path: "paypal_generated::invoicing::Invoicing::get_template",
        operation: &operations::templates::GET_TEMPLATE,
        description: "Reads a single template with its settings and prefilled values. `standard_template` states whether it is PayPal's own template, which cannot be deleted.",
        parameters: &[
            ParameterEntry { name: "template_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the template, `TEMP-…`.", limits: &[("", Limits::NONE.max_length(2147483647).pattern("^.*$"))] },
        ],
        request: None,
        responses: &[(200, Some("template"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/read"]],
        issues: &[
            ("403", &["PERMISSION_DENIED"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "invoicing",
        id: "templates.update",
        method: Method::Put,
        path: "/v2/invoicing/templates/{template_id}",
        rust_path: "paypal_generated::invoicing::Invoicing::update_template",
        operation: &operations::templates::UPDATE_TEMPLATE,
        description: "Replaces a template completely. Omitted fields are deleted, and renaming to an existing name fails with `TEMPLATE_NAME_ALREADY_EXISTS`.",
        parameters: &[
            ParameterEntry { name: "template_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the template, `TEMP-…`.", limits: &[("", Limits::NONE.max_length(2147483647).pattern("^.*$"))] },
        ],
        request: Some(BodyEntry { component: Some("template"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("template"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[
            ("400", &[
                "TEMPLATE_NAME_ALREADY_EXISTS", "INVALID_STRING_LENGTH", "INVALID_STRING_MAX_LENGTH",
                "INVALID_PARAMETER_SYNTAX",
            ]),
            ("403", &["PERMISSION_DENIED"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "invoicing",
        id: "templates.delete",
        method: Method::Delete,
        path: "/v2/invoicing/templates/{template_id}",
        rust_path: "paypal_generated::invoicing::Invoicing::delete_template",
        operation: &operations::templates::DELETE_TEMPLATE,
        description: "Deletes a template that was created with `invoicing().create_template`. PayPal's standard templates always remain: an attempt to delete one fails with status 403 and `CANNOT_DELETE_GLOBAL_TEMPLATE`.",
        parameters: &[
            ParameterEntry { name: "template_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the template, `TEMP-…`.", limits: &[("", Limits::NONE.max_length(2147483647).pattern("^.*$"))] },
        ],
        request: None,
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[
            ("403", &["PERMISSION_DENIED", "CANNOT_DELETE_GLOBAL_TEMPLATE"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "invoicing",
        id: "connections.get",
        method: Method::Get,
        path: "/v2/invoicing/accounting-sync/merchant/connections",
        rust_path: "paypal_generated::invoicing::Invoicing::list_accounting_connections",
        operation: &operations::connections::LIST_ACCOUNTING_CONNECTIONS,
        description: "Lists the accounting platforms that are linked to the merchant's account. Each entry has the name of the platform, and the time and result (`IN_PROGRESS`, `SUCCESS` or `FAILED`) of its last synchronization.",
        parameters: &[],
        request: None,
        responses: &[(200, Some("connections"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/read", "https://uri.paypal.com/services/invoicing/invoices/readwrite", "https://uri.paypal.com/services/invoicing/internal"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "invoicing",
        id: "invoice_connection_details.get",
        method: Method::Get,
        path: "/v2/invoicing/accounting-sync/invoices/{id}/connections",
        rust_path: "paypal_generated::invoicing::Invoicing::get_invoice_connections",
        operation: &operations::invoice_connection_details::GET_INVOICE_CONNECTIONS,
        description: "Shows whether an invoice has reached the accounting software of its seller. The field `connection_status` has an entry for each connected product, with `last_sync_status` and `last_sync_time`; `invoicing().list_accounting_connections` returns the same for the whole account.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the invoice, such as `INV2-…`; not its number.", limits: &[("", Limits::NONE.min_length(1).max_length(24).pattern("^[0-9]+$"))] },
        ],
        request: None,
        responses: &[(200, Some("invoice_connection_details"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/read", "https://uri.paypal.com/services/invoicing/invoices/readwrite", "https://uri.paypal.com/services/invoicing/internal"]],
        issues: &[],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<types::AddressDetails>("invoicing", "address_details", true, true).with_limits(ADDRESS_DETAILS_LIMITS),
    ComponentEntry::of::<types::AddressPortable>("invoicing", "address_portable", true, true).with_limits(ADDRESS_PORTABLE_LIMITS),
    ComponentEntry::of::<Vec<types::AddressPortable>>("invoicing", "address_portable_list", false, true).with_limits(ADDRESS_PORTABLE_LIST_LIMITS),
    ComponentEntry::of::<types::AggregatedDiscount>("invoicing", "aggregated_discount", true, true),
    ComponentEntry::of::<types::AmountRange>("invoicing", "amount_range", true, false),
    ComponentEntry::of::<types::AmountSummaryDetail>("invoicing", "amount_summary_detail", true, true).with_limits(AMOUNT_SUMMARY_DETAIL_LIMITS),
    ComponentEntry::of::<types::AmountWithBreakdown>("invoicing", "amount_with_breakdown", true, true),
    ComponentEntry::of::<types::BillingInfo>("invoicing", "billing_info", true, true).with_limits(BILLING_INFO_LIMITS),
    ComponentEntry::of::<types::BusinessName>("invoicing", "business_name", true, true).with_limits(BUSINESS_NAME_LIMITS),
    ComponentEntry::of::<types::Configuration>("invoicing", "configuration", true, true).with_limits(CONFIGURATION_LIMITS),
    ComponentEntry::of::<types::AccountingConnection>("invoicing", "connection", false, true).with_limits(CONNECTION_LIMITS),
    ComponentEntry::of::<Vec<types::AccountingConnection>>("invoicing", "connection_list", false, true).with_limits(CONNECTION_LIST_LIMITS),
    ComponentEntry::of::<types::AccountingConnections>("invoicing", "connections", false, true).with_limits(CONNECTIONS_LIMITS),
    ComponentEntry::of::<Vec<types::AccountingConnections>>("invoicing", "connections_list", false, true).with_limits(CONNECTION_LIST_LIMITS),
    ComponentEntry::of::<types::ContactNameAddress>("invoicing", "contact_name_address", true, true).with_limits(BUSINESS_NAME_LIMITS),
    ComponentEntry::of::<String>("invoicing", "country_code", true, true).with_limits(COUNTRY_CODE_LIMITS),
    ComponentEntry::of::<String>("invoicing", "currency_code", true, true).with_limits(CURRENCY_CODE_LIMITS),
    ComponentEntry::of::<types::CustomAmount>("invoicing", "custom_amount", true, true).with_limits(CUSTOM_AMOUNT_LIMITS),
    ComponentEntry::of::<Date>("invoicing", "date_no_time", true, true).with_limits(DATE_NO_TIME_LIMITS),
    ComponentEntry::of::<types::DateRange>("invoicing", "date_range", true, false).with_limits(DATE_RANGE_LIMITS),
    ComponentEntry::of::<DateTime>("invoicing", "date_time", true, true).with_limits(DATE_TIME_LIMITS),
    ComponentEntry::of::<types::DateTimeRange>("invoicing", "date_time_range", true, false).with_limits(DATE_TIME_RANGE_LIMITS),
    ComponentEntry::of::<Vec<types::Item>>("invoicing", "definitions-item_list", true, true).with_limits(DEFINITIONS_ITEM_LIST_LIMITS),
    ComponentEntry::of::<Vec<types::PhoneDetail>>("invoicing", "definitions-phone_detail_list", true, true),
    ComponentEntry::of::<Vec<types::RecipientInfo>>("invoicing", "definitions-recipient_info_list", true, true).with_limits(DEFINITIONS_ITEM_LIST_LIMITS),
    ComponentEntry::of::<types::Detail>("invoicing", "detail", true, true).with_limits(DETAIL_LIMITS),
    ComponentEntry::of::<types::Discount>("invoicing", "discount", true, true).with_limits(DISCOUNT_LIMITS),
    ComponentEntry::of::<String>("invoicing", "email_address", true, true).with_limits(EMAIL_ADDRESS_LIMITS),
    ComponentEntry::of::<Vec<String>>("invoicing", "email_address_list", true, true).with_limits(EMAIL_ADDRESS_LIST_LIMITS),
    ComponentEntry::of::<types::FetchType>("invoicing", "fetchtype", true, false),
    ComponentEntry::of::<String>("invoicing", "fields", true, false).with_limits(FIELDS_LIMITS),
    ComponentEntry::of::<Vec<String>>("invoicing", "fields_list", true, false).with_limits(FIELDS_LIST_LIMITS),
    ComponentEntry::of::<types::FileReference>("invoicing", "file_reference", true, true).with_limits(FILE_REFERENCE_LIMITS),
    ComponentEntry::of::<Vec<types::FileReference>>("invoicing", "file_reference_list", true, true).with_limits(ADDRESS_PORTABLE_LIST_LIMITS),
    ComponentEntry::of::<types::Invoice>("invoicing", "invoice", true, true).with_limits(INVOICE_LIMITS),
    ComponentEntry::of::<types::InvoiceConnections>("invoicing", "invoice_connection_details", false, true).with_limits(INVOICE_CONNECTION_DETAILS_LIMITS),
    ComponentEntry::of::<types::InvoiceCreationFlow>("invoicing", "invoice_creation_flow", true, true).with_limits(INVOICE_CREATION_FLOW_LIMITS),
    ComponentEntry::of::<types::InvoiceDetail>("invoicing", "invoice_detail", true, true).with_limits(INVOICE_DETAIL_LIMITS),
    ComponentEntry::of::<Vec<types::Invoice>>("invoicing", "invoice_list", false, true).with_limits(DEFINITIONS_ITEM_LIST_LIMITS),
    ComponentEntry::of::<types::InvoiceNumber>("invoicing", "invoice_number", false, true).with_limits(INVOICE_NUMBER_LIMITS),
    ComponentEntry::of::<types::InvoicePaymentTerm>("invoicing", "invoice_payment_term", true, true).with_limits(INVOICE_PAYMENT_TERM_LIMITS),
    ComponentEntry::of::<types::InvoiceStatus>("invoicing", "invoice_status", true, true).with_limits(INVOICE_CREATION_FLOW_LIMITS),
    ComponentEntry::of::<Vec<types::InvoiceStatus>>("invoicing", "invoice_status_list", true, false).with_limits(INVOICE_STATUS_LIST_LIMITS),
    ComponentEntry::of::<types::InvoicerInfo>("invoicing", "invoicer_info", true, true).with_limits(INVOICER_INFO_LIMITS),
    ComponentEntry::of::<types::Invoices>("invoicing", "invoices", false, true).with_limits(INVOICES_LIMITS),
    ComponentEntry::of::<types::Item>("invoicing", "item", true, true).with_limits(ITEM_LIMITS),
    ComponentEntry::of::<Vec<types::Item>>("invoicing", "item_list", true, true).with_limits(DEFINITIONS_ITEM_LIST_LIMITS),
    ComponentEntry::of::<String>("invoicing", "language", true, true).with_limits(LANGUAGE_LIMITS),
    ComponentEntry::of::<types::LinkDescription>("invoicing", "link_description", true, true),
    ComponentEntry::of::<Vec<types::LinkDescription>>("invoicing", "link_description_list", true, true).with_limits(ADDRESS_PORTABLE_LIST_LIMITS),
    ComponentEntry::of::<types::Metadata>("invoicing", "metadata", true, true).with_limits(METADATA_LIMITS),
    ComponentEntry::of::<types::Money>("invoicing", "money", true, true).with_limits(AMOUNT_SUMMARY_DETAIL_LIMITS),
    ComponentEntry::of::<types::Name>("invoicing", "name", true, true).with_limits(NAME_LIMITS),
    ComponentEntry::of::<types::Notification>("invoicing", "notification", true, false).with_limits(NOTIFICATION_LIMITS),
    ComponentEntry::of::<types::PartialPayment>("invoicing", "partial_payment", true, true),
    ComponentEntry::of::<types::PaymentDetail>("invoicing", "payment_detail", true, true).with_limits(PAYMENT_DETAIL_LIMITS),
    ComponentEntry::of::<Vec<types::PaymentDetail>>("invoicing", "payment_detail_list", true, true).with_limits(DEFINITIONS_ITEM_LIST_LIMITS),
    ComponentEntry::of::<types::PaymentMethod>("invoicing", "payment_method", true, true).with_limits(PAYMENT_METHOD_LIMITS),
    ComponentEntry::of::<types::PaymentReference>("invoicing", "payment_reference", false, true).with_limits(PAYMENT_REFERENCE_LIMITS),
    ComponentEntry::of::<types::PaymentTerm>("invoicing", "payment_term", true, true).with_limits(PAYMENT_TERM_LIMITS),
    ComponentEntry::of::<types::PaymentTermType>("invoicing", "payment_term_type", true, true).with_limits(PAYMENT_METHOD_LIMITS),
    ComponentEntry::of::<types::PaymentType>("invoicing", "payment_type", true, true).with_limits(PAYMENT_METHOD_LIMITS),
    ComponentEntry::of::<types::Payments>("invoicing", "payments", true, true).with_limits(PAYMENTS_LIMITS),
    ComponentEntry::of::<String>("invoicing", "percentage", true, true).with_limits(PERCENTAGE_LIMITS),
    ComponentEntry::of::<types::Phone>("invoicing", "phone", true, true).with_limits(PHONE_LIMITS),
    ComponentEntry::of::<types::PhoneDetail>("invoicing", "phone_detail", true, true).with_limits(PHONE_LIMITS),
    ComponentEntry::of::<Vec<types::PhoneDetail>>("invoicing", "phone_detail_list", true, true),
    ComponentEntry::of::<types::PhoneType>("invoicing", "phone_type", true, true),
    ComponentEntry::of::<types::QrConfig>("invoicing", "qr_config", true, false).with_limits(QR_CONFIG_LIMITS),
    ComponentEntry::of::<types::RecipientInfo>("invoicing", "recipient_info", true, true),
    ComponentEntry::of::<Vec<types::RecipientInfo>>("invoicing", "recipient_info_list", true, true).with_limits(DEFINITIONS_ITEM_LIST_LIMITS),
    ComponentEntry::of::<types::RefundDetail>("invoicing", "refund_detail", true, true).with_limits(REFUND_DETAIL_LIMITS),
    ComponentEntry::of::<Vec<types::RefundDetail>>("invoicing", "refund_detail_list", true, true).with_limits(DEFINITIONS_ITEM_LIST_LIMITS),
    ComponentEntry::of::<types::RefundReference>("invoicing", "refund_reference", false, true).with_limits(REFUND_REFERENCE_LIMITS),
    ComponentEntry::of::<types::Refunds>("invoicing", "refunds", true, true).with_limits(PAYMENTS_LIMITS),
    ComponentEntry::of::<String>("invoicing", "restrictive_email_address", true, true).with_limits(RESTRICTIVE_EMAIL_ADDRESS_LIMITS),
    ComponentEntry::of::<types::SearchData>("invoicing", "search_data", true, false).with_limits(SEARCH_DATA_LIMITS),
    ComponentEntry::of::<types::ShippingCost>("invoicing", "shipping_cost", true, true),
    ComponentEntry::of::<types::Tax>("invoicing", "tax", true, true).with_limits(TAX_LIMITS),
    ComponentEntry::of::<types::Template>("invoicing", "template", true, true).with_limits(TEMPLATE_LIMITS),
    ComponentEntry::of::<types::TemplateConfiguration>("invoicing", "template_configuration", true, true),
    ComponentEntry::of::<types::TemplateDetail>("invoicing", "template_detail", true, true).with_limits(DETAIL_LIMITS),
    ComponentEntry::of::<types::TemplateDisplayPreference>("invoicing", "template_display_preference", true, true),
    ComponentEntry::of::<types::TemplateInfo>("invoicing", "template_info", true, true).with_limits(TEMPLATE_INFO_LIMITS),
    ComponentEntry::of::<types::TemplateItemField>("invoicing", "template_item_field", true, true).with_limits(FIELDS_LIMITS),
    ComponentEntry::of::<types::TemplateItemSetting>("invoicing", "template_item_setting", true, true).with_limits(TEMPLATE_ITEM_SETTING_LIMITS),
    ComponentEntry::of::<Vec<types::TemplateItemSetting>>("invoicing", "template_item_setting_list", true, true).with_limits(ADDRESS_PORTABLE_LIST_LIMITS),
    ComponentEntry::of::<Vec<types::Template>>("invoicing", "template_list", false, true).with_limits(ADDRESS_PORTABLE_LIST_LIMITS),
    ComponentEntry::of::<types::TemplateMetadata>("invoicing", "template_metadata", true, true).with_limits(TEMPLATE_METADATA_LIMITS),
    ComponentEntry::of::<types::TemplateSettings>("invoicing", "template_settings", true, true).with_limits(TEMPLATE_SETTINGS_LIMITS),
    ComponentEntry::of::<types::TemplateSubtotalField>("invoicing", "template_subtotal_field", true, true).with_limits(FIELDS_LIMITS),
    ComponentEntry::of::<types::TemplateSubtotalSetting>("invoicing", "template_subtotal_setting", true, true).with_limits(TEMPLATE_ITEM_SETTING_LIMITS),
    ComponentEntry::of::<Vec<types::TemplateSubtotalSetting>>("invoicing", "template_subtotal_setting_list", true, true).with_limits(ADDRESS_PORTABLE_LIST_LIMITS),
    ComponentEntry::of::<types::Templates>("invoicing", "templates", false, true).with_limits(TEMPLATES_LIMITS),
    ComponentEntry::of::<Vec<types::PhoneDetail>>("invoicing", "templates_definitions-phone_detail_list", false, true).with_limits(ADDRESS_PORTABLE_LIST_LIMITS),
    ComponentEntry::of::<types::UnitOfMeasure>("invoicing", "unit_of_measure", true, true).with_limits(FIELDS_LIMITS),
];

const ADDRESS_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("street_number", Limits::NONE.max_length(100)),
    ("street_name", Limits::NONE.max_length(100)),
    ("street_type", Limits::NONE.max_length(100)),
    ("delivery_service", Limits::NONE.max_length(100)),
    ("building_name", Limits::NONE.max_length(100)),
    ("sub_building", Limits::NONE.max_length(100)),
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
];

const ADDRESS_PORTABLE_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_items(2147483647)),
];

const AMOUNT_SUMMARY_DETAIL_LIMITS: &[(&str, Limits)] = &[
    ("currency_code", Limits::NONE.min_length(3).max_length(3)),
    ("value", Limits::NONE.max_length(32).pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
];

const BILLING_INFO_LIMITS: &[(&str, Limits)] = &[
    ("business_name", Limits::NONE.max_length(300)),
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("^(?!\\.)(?:[A-Za-z0-9!#$&'*\\/=?^`{|}~_%+-]|\\.(?!\\.)){1,64}(?<!\\.)@(?:[A-Za-z0-9-]|\\.(?!\\.))+\\.[a-zA-Z]{2,}$")),
    ("additional_info", Limits::NONE.max_length(40)),
    ("language", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$")),
];

const BUSINESS_NAME_LIMITS: &[(&str, Limits)] = &[
    ("business_name", Limits::NONE.max_length(300)),
];

const CONFIGURATION_LIMITS: &[(&str, Limits)] = &[
    ("template_id", Limits::NONE.max_length(30)),
];

const CONNECTION_LIMITS: &[(&str, Limits)] = &[
    ("platform_name", Limits::NONE.min_length(1).max_length(64).pattern("^.*$")),
    ("last_sync_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("last_sync_status", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z0-9_]+$")),
];

const CONNECTION_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(1000)),
];

const CONNECTIONS_LIMITS: &[(&str, Limits)] = &[
    ("connections", Limits::NONE.min_items(1).max_items(1000)),
];

const COUNTRY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const CURRENCY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(3)),
];

const CUSTOM_AMOUNT_LIMITS: &[(&str, Limits)] = &[
    ("label", Limits::NONE.max_length(50).pattern("^[\\S\\s]*$")),
];

const DATE_NO_TIME_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
];

const DATE_RANGE_LIMITS: &[(&str, Limits)] = &[
    ("start", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("end", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
];

const DATE_TIME_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const DATE_TIME_RANGE_LIMITS: &[(&str, Limits)] = &[
    ("start", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("end", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const DEFINITIONS_ITEM_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_items(100)),
];

const DETAIL_LIMITS: &[(&str, Limits)] = &[
    ("reference", Limits::NONE.max_length(120).pattern("^[\\S\\s]*$")),
    ("currency_code", Limits::NONE.min_length(3).max_length(3)),
    ("note", Limits::NONE.max_length(4000).pattern("^[\\S\\s]*$")),
    ("terms_and_conditions", Limits::NONE.max_length(4000).pattern("^[\\S\\s]*$")),
    ("memo", Limits::NONE.max_length(500).pattern("^[\\S\\s]*$")),
    ("attachments", Limits::NONE.max_items(5)),
];

const DISCOUNT_LIMITS: &[(&str, Limits)] = &[
    ("percent", Limits::NONE.pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
];

const EMAIL_ADDRESS_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
];

const EMAIL_ADDRESS_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_items(100)),
    ("*", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
];

const FIELDS_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_length(2147483647).pattern("^[\\S\\s]*$")),
];

const FIELDS_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_items(5)),
    ("*", Limits::NONE.max_length(2147483647).pattern("^[\\S\\s]*$")),
];

const FILE_REFERENCE_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(255)),
    ("reference_url", Limits::NONE.min_length(1).max_length(2000)),
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("size", Limits::NONE.pattern("^[0-9]+$")),
];

const INVOICE_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.max_length(30).pattern("^[\\s\\S]*$")),
    ("parent_id", Limits::NONE.max_length(30).pattern("^[\\s\\S]*$")),
    ("status", Limits::NONE.max_length(255).pattern("^[\\s\\S]*$")),
    ("primary_recipients", Limits::NONE.max_items(100)),
    ("additional_recipients", Limits::NONE.max_items(100)),
    ("additional_recipients/*", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
    ("items", Limits::NONE.max_items(100)),
    ("links", Limits::NONE.max_items(2147483647)),
];

const INVOICE_CONNECTION_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(1).max_length(64).pattern("^[A-Za-z0-9\\-]+$")),
    ("connection_status", Limits::NONE.min_items(1).max_items(1000)),
];

const INVOICE_CREATION_FLOW_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_length(255).pattern("^[\\s\\S]*$")),
];

const INVOICE_DETAIL_LIMITS: &[(&str, Limits)] = &[
    ("reference", Limits::NONE.max_length(120).pattern("^[\\S\\s]*$")),
    ("currency_code", Limits::NONE.min_length(3).max_length(3)),
    ("note", Limits::NONE.max_length(4000).pattern("^[\\S\\s]*$")),
    ("terms_and_conditions", Limits::NONE.max_length(4000).pattern("^[\\S\\s]*$")),
    ("memo", Limits::NONE.max_length(500).pattern("^[\\S\\s]*$")),
    ("attachments", Limits::NONE.max_items(5)),
    ("invoice_number", Limits::NONE.max_length(25)),
    ("invoice_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
];

const INVOICE_NUMBER_LIMITS: &[(&str, Limits)] = &[
    ("invoice_number", Limits::NONE.min_length(1).max_length(25).pattern("^[\\S\\s]*$")),
    ("invoice_id", Limits::NONE.min_length(1).max_length(24).pattern("^(INV2-)[A-Z0-9\\-]{19}$")),
];

const INVOICE_PAYMENT_TERM_LIMITS: &[(&str, Limits)] = &[
    ("term_type", Limits::NONE.max_length(255).pattern("^[\\S\\s]*$")),
    ("due_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
];

const INVOICE_STATUS_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_items(5)),
    ("*", Limits::NONE.max_length(255).pattern("^[\\s\\S]*$")),
];

const INVOICER_INFO_LIMITS: &[(&str, Limits)] = &[
    ("business_name", Limits::NONE.max_length(300)),
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("^(?!\\.)(?:[A-Za-z0-9!#$&'*\\/=?^`{|}~_%+-]|\\.(?!\\.)){1,64}(?<!\\.)@(?:[A-Za-z0-9-]|\\.(?!\\.))+\\.[a-zA-Z]{2,}$")),
    ("website", Limits::NONE.max_length(2048)),
    ("tax_id", Limits::NONE.max_length(100)),
    ("additional_notes", Limits::NONE.max_length(400)),
    ("logo_url", Limits::NONE.max_length(2000)),
];

const INVOICES_LIMITS: &[(&str, Limits)] = &[
    ("total_pages", Limits::NONE.minimum("0").maximum("2147483647")),
    ("total_items", Limits::NONE.minimum("0").maximum("2147483647")),
    ("items", Limits::NONE.max_items(100)),
    ("links", Limits::NONE.max_items(2147483647)),
];

const ITEM_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.max_length(22).pattern("^[\\S\\s]*$")),
    ("name", Limits::NONE.max_length(200).pattern("^[\\S\\s]*$")),
    ("description", Limits::NONE.max_length(1000).pattern("^[\\S\\s]*$")),
    ("quantity", Limits::NONE.max_length(14).pattern("\\d+(.\\d{1,5})?$")),
    ("item_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("unit_of_measure", Limits::NONE.max_length(2147483647).pattern("^[\\S\\s]*$")),
];

const LANGUAGE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(2).max_length(10).pattern("^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$")),
];

const METADATA_LIMITS: &[(&str, Limits)] = &[
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("created_by", Limits::NONE.max_length(2147483647).pattern("^[\\S\\s]*$")),
    ("last_update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("last_updated_by", Limits::NONE.max_length(2147483647).pattern("^[\\S\\s]*$")),
    ("cancel_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("first_sent_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("last_sent_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("created_by_flow", Limits::NONE.max_length(255).pattern("^[\\s\\S]*$")),
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

const NOTIFICATION_LIMITS: &[(&str, Limits)] = &[
    ("subject", Limits::NONE.max_length(4000).pattern("^[\\S\\s]*$")),
    ("note", Limits::NONE.max_length(4000).pattern("^[\\S\\s]*$")),
    ("additional_recipients", Limits::NONE.max_items(100)),
    ("additional_recipients/*", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
];

const PAYMENT_DETAIL_LIMITS: &[(&str, Limits)] = &[
    ("type", Limits::NONE.max_length(255).pattern("^[\\S\\s]*$")),
    ("payment_id", Limits::NONE.max_length(22).pattern("^[\\S\\s]*$")),
    ("payment_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("method", Limits::NONE.max_length(255).pattern("^[\\S\\s]*$")),
    ("note", Limits::NONE.max_length(2000).pattern("^[\\S\\s]*$")),
];

const PAYMENT_METHOD_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_length(255).pattern("^[\\S\\s]*$")),
];

const PAYMENT_REFERENCE_LIMITS: &[(&str, Limits)] = &[
    ("payment_id", Limits::NONE.min_length(1).max_length(22).pattern("^[0-9A-Za-z_-]+$")),
];

const PAYMENT_TERM_LIMITS: &[(&str, Limits)] = &[
    ("term_type", Limits::NONE.max_length(255).pattern("^[\\S\\s]*$")),
];

const PAYMENTS_LIMITS: &[(&str, Limits)] = &[
    ("transactions", Limits::NONE.max_items(100)),
];

const PERCENTAGE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
];

const PHONE_LIMITS: &[(&str, Limits)] = &[
    ("country_code", Limits::NONE.min_length(1).max_length(3).pattern("^[0-9]{1,3}?$")),
    ("national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
    ("extension_number", Limits::NONE.min_length(1).max_length(15).pattern("^[0-9]{1,15}?$")),
];

const QR_CONFIG_LIMITS: &[(&str, Limits)] = &[
    ("width", Limits::NONE.minimum("150").maximum("500")),
    ("height", Limits::NONE.minimum("150").maximum("500")),
    ("action", Limits::NONE.max_length(7).pattern("(?i)^(pay|details)$")),
];

const REFUND_DETAIL_LIMITS: &[(&str, Limits)] = &[
    ("type", Limits::NONE.max_length(255).pattern("^[\\S\\s]*$")),
    ("refund_id", Limits::NONE.max_length(22).pattern("^[\\S\\s]*$")),
    ("refund_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("method", Limits::NONE.max_length(255).pattern("^[\\S\\s]*$")),
];

const REFUND_REFERENCE_LIMITS: &[(&str, Limits)] = &[
    ("refund_id", Limits::NONE.min_length(1).max_length(22).pattern("^[0-9A-Za-z_-]+$")),
];

const RESTRICTIVE_EMAIL_ADDRESS_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(254).pattern("^(?!\\.)(?:[A-Za-z0-9!#$&'*\\/=?^`{|}~_%+-]|\\.(?!\\.)){1,64}(?<!\\.)@(?:[A-Za-z0-9-]|\\.(?!\\.))+\\.[a-zA-Z]{2,}$")),
];

const SEARCH_DATA_LIMITS: &[(&str, Limits)] = &[
    ("recipient_email", Limits::NONE.max_length(254).pattern("^[\\S\\s]*$")),
    ("recipient_first_name", Limits::NONE.max_length(140).pattern("^[\\S\\s]*$")),
    ("recipient_last_name", Limits::NONE.max_length(140).pattern("^[\\S\\s]*$")),
    ("recipient_business_name", Limits::NONE.max_length(300).pattern("^[\\S\\s]*$")),
    ("invoice_number", Limits::NONE.max_length(25).pattern("^[\\S\\s]*$")),
    ("status", Limits::NONE.max_items(5)),
    ("status/*", Limits::NONE.max_length(255).pattern("^[\\s\\S]*$")),
    ("reference", Limits::NONE.max_length(120).pattern("^[\\S\\s]*$")),
    ("currency_code", Limits::NONE.min_length(3).max_length(3)),
    ("memo", Limits::NONE.max_length(500).pattern("^[\\S\\s]*$")),
    ("fields", Limits::NONE.max_items(5)),
    ("fields/*", Limits::NONE.max_length(2147483647).pattern("^[\\S\\s]*$")),
];

const TAX_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.max_length(100).pattern("^[\\s\\S]*$")),
    ("percent", Limits::NONE.pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
    ("tax_note", Limits::NONE.max_length(40).pattern("^[\\s\\S]*$")),
];

const TEMPLATE_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.max_length(30).pattern("^[\\S\\s]*$")),
    ("name", Limits::NONE.min_length(1).max_length(500).pattern("^[\\S\\s]*$")),
    ("unit_of_measure", Limits::NONE.max_length(2147483647).pattern("^[\\S\\s]*$")),
    ("links", Limits::NONE.max_items(2147483647)),
];

const TEMPLATE_INFO_LIMITS: &[(&str, Limits)] = &[
    ("primary_recipients", Limits::NONE.max_items(100)),
    ("additional_recipients", Limits::NONE.max_items(100)),
    ("additional_recipients/*", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
    ("items", Limits::NONE.max_items(100)),
];

const TEMPLATE_ITEM_SETTING_LIMITS: &[(&str, Limits)] = &[
    ("field_name", Limits::NONE.max_length(2147483647).pattern("^[\\S\\s]*$")),
];

const TEMPLATE_METADATA_LIMITS: &[(&str, Limits)] = &[
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("created_by", Limits::NONE.max_length(2147483647).pattern("^[\\S\\s]*$")),
    ("last_update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("last_updated_by", Limits::NONE.max_length(2147483647).pattern("^[\\S\\s]*$")),
];

const TEMPLATE_SETTINGS_LIMITS: &[(&str, Limits)] = &[
    ("template_item_settings", Limits::NONE.max_items(2147483647)),
    ("template_subtotal_settings", Limits::NONE.max_items(2147483647)),
];

const TEMPLATES_LIMITS: &[(&str, Limits)] = &[
    ("addresses", Limits::NONE.max_items(2147483647)),
    ("phones", Limits::NONE.max_items(2147483647)),
    ("templates", Limits::NONE.max_items(2147483647)),
    ("links", Limits::NONE.max_items(2147483647)),
    ("emails/*", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
];
