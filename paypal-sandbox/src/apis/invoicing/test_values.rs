//! PayPal's test values of invoicing: a reference or an id that makes an operation answer in a
//! certain way. They come from PayPal's page "Test and go live with invoicing", as it was in
//! November 2026. They are case-sensitive.

use serde_json::{Value, json};

use crate::{
    apis::{Answer, Exchange, Handler},
    error::{Detail, Failure},
};

/// Operations, by what their answer needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operation {
    NextNumber,
    Create,
    Get,
    Update,
    Delete,
    Cancel,
    Pay,
    DeletePayment,
    Refund,
    DeleteRefund,
    Remind,
    Send,
    Search,
}

use Operation::{
    Cancel, Create, Delete, DeletePayment, DeleteRefund, Get, NextNumber, Pay, Refund, Remind, Search, Send,
    Update,
};

/// The test values: the operation, the end of the value, and the status and the issue of the error;
/// 200 stands for success.
const VALUES: &[(Operation, &str, u16, &str)] = &[
    (NextNumber, "ERRINV066", 500, ""),
    (NextNumber, "ERRINV067", 403, "PERMISSION_DENIED"),
    (Create, "ERRINV001", 500, ""),
    (Create, "ERRINV002", 403, "PERMISSION_DENIED"),
    (Create, "ERRINV003", 415, ""),
    (Create, "ERRINV004", 400, "MISSING_REQUEST_BODY"),
    (Create, "ERRINV005", 400, ""),
    (Create, "ERRINV006", 400, "INVALID_PARAMETER_SYNTAX"),
    (Get, "EINV-0007", 500, ""),
    (Get, "EINV-0008", 403, "PERMISSION_DENIED"),
    (Get, "EINV-0009", 401, ""),
    (Get, "EINV-0010", 404, "INVALID_RESOURCE_ID"),
    (Delete, "EINV-0055", 500, ""),
    (Delete, "EINV-0056", 403, "PERMISSION_DENIED"),
    (Delete, "EINV-0057", 401, ""),
    (Delete, "EINV-0058", 404, "INVALID_RESOURCE_ID"),
    (Delete, "EINV-0059", 200, ""),
    (Update, "EINV-0060", 500, ""),
    (Update, "EINV-0061", 403, "PERMISSION_DENIED"),
    (Update, "EINV-0062", 415, ""),
    (Update, "EINV-0063", 400, "MISSING_REQUEST_BODY"),
    (Update, "EINV-0064", 400, ""),
    (Update, "EINV-0065", 400, "INVALID_PARAMETER_SYNTAX"),
    (Cancel, "EINV-0024", 500, ""),
    (Cancel, "EINV-0025", 403, "PERMISSION_DENIED"),
    (Cancel, "EINV-0026", 401, ""),
    (Cancel, "EINV-0027", 404, "INVALID_RESOURCE_ID"),
    (Cancel, "EINV-0028", 422, "CANNOT_CANCEL_DRAFT_INVOICE"),
    (Cancel, "EINV-0029", 200, ""),
    (Pay, "EINV-0031", 500, ""),
    (Pay, "EINV-0032", 403, "PERMISSION_DENIED"),
    (Pay, "EINV-0033", 401, ""),
    (Pay, "EINV-0034", 404, "INVALID_RESOURCE_ID"),
    (Pay, "EINV-0035", 422, "CANNOT_PROCESS_PAYMENTS"),
    (Pay, "EINV-0036", 422, "PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE"),
    (Pay, "EINV-0037", 200, ""),
    (DeletePayment, "ERRINV038", 500, ""),
    (DeletePayment, "ERRINV039", 403, "PERMISSION_DENIED"),
    (DeletePayment, "ERRINV040", 401, ""),
    (DeletePayment, "ERRINV041", 404, "INVALID_RESOURCE_ID"),
    (DeletePayment, "ERRINV042", 200, ""),
    (Refund, "EINV-0043", 500, ""),
    (Refund, "EINV-0044", 403, "PERMISSION_DENIED"),
    (Refund, "EINV-0045", 401, ""),
    (Refund, "EINV-0046", 404, "INVALID_RESOURCE_ID"),
    (Refund, "EINV-0047", 422, "CANNOT_PROCESS_REFUNDS"),
    (Refund, "EINV-0048", 422, "INVALID_REFUND_AMOUNT"),
    (Refund, "EINV-0049", 200, ""),
    (DeleteRefund, "ERRINV050", 500, ""),
    (DeleteRefund, "ERRINV051", 403, "PERMISSION_DENIED"),
    (DeleteRefund, "ERRINV052", 401, ""),
    (DeleteRefund, "ERRINV053", 404, "INVALID_RESOURCE_ID"),
    (DeleteRefund, "ERRINV054", 200, ""),
    (Remind, "EINV-0017", 500, ""),
    (Remind, "EINV-0018", 403, "PERMISSION_DENIED"),
    (Remind, "EINV-0019", 401, ""),
    (Remind, "EINV-0020", 404, "INVALID_RESOURCE_ID"),
    (Remind, "EINV-0021", 422, "CANNOT_REMIND_INVOICE"),
    (Remind, "EINV-0022", 422, "MISSING_BILLING_INFO"),
    (Remind, "EINV-0023", 200, ""),
    (Send, "EINV-0011", 500, ""),
    (Send, "EINV-0012", 403, "PERMISSION_DENIED"),
    (Send, "EINV-0013", 401, ""),
    (Send, "EINV-0014", 404, "INVALID_RESOURCE_ID"),
    (Send, "EINV-0015", 422, "MISSING_EMAIL_ADDRESS"),
    (Send, "EINV-0016", 200, ""),
    (Send, "EINV-0030", 422, "INVALID_INVOICE_STATUS"),
    (Search, "ERRINV068", 500, ""),
    (Search, "ERRINV069", 403, "PERMISSION_DENIED"),
    (Search, "ERRINV070", 400, ""),
];

/// Answers a test value; carries out the operation otherwise.
pub(super) fn or(operation: Operation, exchange: &mut Exchange<'_>, act: Handler) -> Result<Answer, Failure> {
    let value = value(operation, exchange);
    let known = VALUES.iter().find(|(of, end, ..)| *of == operation && value.as_deref() == Some(*end));
    match known {
        None => act(exchange),
        Some((_, _, 200, _)) => Ok(success(operation, exchange)),
        Some((_, _, status, "")) => Err(Failure::new(*status, Vec::new())),
        Some((_, _, status, issue)) => Err(Failure::new(*status, vec![Detail::new(*issue)])),
    }
}

/// The part of a request that may be a test value, without its fixed beginning.
fn value(operation: Operation, exchange: &Exchange<'_>) -> Option<String> {
    let after = |text: &str, prefix: &str| text.strip_prefix(prefix).map(str::to_owned);
    match operation {
        Operation::NextNumber | Operation::Search => exchange.text("/reference"),
        Operation::Create => exchange.text("/detail/reference"),
        Operation::DeletePayment | Operation::DeleteRefund => {
            after(exchange.path.get("transaction_id"), "EXT-ABCDEFGH")
        }
        _ => after(exchange.path.get("invoice_id"), "INV2-ABCD-1234-"),
    }
}

/// The successful answer of an operation on an invoice that does not exist.
fn success(operation: Operation, exchange: &Exchange<'_>) -> Answer {
    let id = |name: &str| -> Value { json!({ name: "EXTR-0000000000000TEST" }) };
    match operation {
        Operation::Pay => Answer::Json(200, id("payment_id")),
        Operation::Refund => Answer::Json(200, id("refund_id")),
        Operation::Send => {
            let path = format!("/invoice/p/{}", exchange.path.get("invoice_id"));
            Answer::Json(200, exchange.page_link("payer-view", &path))
        }
        _ => Answer::Empty(204),
    }
}
