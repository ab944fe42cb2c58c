//! The answers to PayPal's test values of invoicing.

use serde_json::{Value, json};

use crate::{
    apis::{Answer, Exchange, Handler},
    error::{Detail, Failure},
    test_values,
};

/// Answers a test value of an operation; carries out the operation otherwise.
pub(super) fn or(operation: &str, exchange: &mut Exchange<'_>, act: Handler) -> Result<Answer, Failure> {
    let Some(found) = test_values::of_request(exchange, "invoicing", operation) else { return act(exchange) };
    if found.status < 300 {
        return Ok(success(operation, found.status, exchange));
    }
    let details = found.result.map(Detail::new).into_iter().collect();
    Err(Failure::new(found.status, details))
}

/// The successful answer of an operation on an invoice that does not exist.
fn success(operation: &str, status: u16, exchange: &Exchange<'_>) -> Answer {
    let id = |name: &str| -> Value { json!({ name: "EXTR-0000000000000TEST" }) };
    match operation {
        "invoices.payments" => Answer::Json(status, id("payment_id")),
        "invoices.refunds" => Answer::Json(status, id("refund_id")),
        "invoices.send" => {
            let path = format!("/invoice/p/{}", exchange.path.get("invoice_id"));
            Answer::Json(status, exchange.page_link("payer-view", &path))
        }
        _ => Answer::Empty(status),
    }
}
