//! The page on which the recipient sees and pays an invoice, and the controls that pay and refund
//! in the names of the recipient and the merchant.

use serde_json::{Value, json};

use super::{
    invoice::Invoice,
    payment::{self, PAGE},
};
use crate::{
    apis::{Answer, Exchange},
    error::{Failure, Problems},
    money::{Money, Sign},
    pages::html::{Button, buyers, form, input, notice, page, paragraph, parts},
    world::{
        account::{Account, BUYER},
        work::Work,
    },
};

fn find(exchange: &Exchange<'_>) -> Result<Invoice, Failure> {
    let id = exchange.path.get("id");
    exchange.rows.find(id).ok_or_else(|| Failure::not_found("id", id))
}

/// An amount of the body: an object, or the value alone in the currency of the invoice.
fn amount(exchange: &Exchange<'_>, invoice: &Invoice, name: &str) -> Result<Option<Money>, Failure> {
    let Some(sent) = exchange.body.get(name) else { return Ok(None) };
    let at = format!("/{name}");
    let whole = match sent {
        Value::Object(_) => sent.clone(),
        other => json!({ "currency_code": invoice.total.currency, "value": other }),
    };
    let mut problems = Problems::default();
    let amount = Money::check(&whole, &at, Sign::Positive, &mut problems);
    problems.into_result()?;
    amount.map(Some).ok_or_else(|| Failure::malformed_at("INVALID_PARAMETER_SYNTAX", &at))
}

fn buyer(exchange: &Exchange<'_>) -> Result<Account, Failure> {
    let named = exchange.buyer()?.unwrap_or_else(|| BUYER.to_owned());
    exchange.account(&named).ok_or_else(|| Failure::refused_at("INVALID_RESOURCE_ID", "/buyer"))
}

/// Pays an invoice, as its recipient does:
/// `{"amount": "10.00", "tip": "1.00", "buyer": "ID or email"}`. All fields are optional.
pub(super) fn pay(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let invoice = find(exchange)?;
    let (paid, tip) = (amount(exchange, &invoice, "amount")?, amount(exchange, &invoice, "tip")?);
    let buyer = buyer(exchange)?;
    let id = payment::pay(&mut exchange.work, invoice, paid, tip, &buyer)?;
    let status = find(exchange)?.status.as_str();
    Ok(Answer::Json(200, json!({ "payment_id": id, "status": status })))
}

/// Refunds payments through PayPal, as the merchant does on PayPal's website:
/// `{"amount": "10.00"}`, or all without an amount.
pub(super) fn refund(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let invoice = find(exchange)?;
    let amount = amount(exchange, &invoice, "amount")?;
    let ids = payment::refund(&mut exchange.work, invoice, amount)?;
    let status = find(exchange)?.status.as_str();
    Ok(Answer::Json(200, json!({ "refund_ids": ids, "status": status })))
}

/// Shows an invoice to its recipient.
pub(super) fn show(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let found = find(exchange).ok().filter(|invoice| !invoice.status.is_unsent());
    Ok(found.map_or_else(unknown, |invoice| contents(&exchange.work, &invoice, true)))
}

/// Shows an invoice to its merchant.
pub(super) fn details(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(find(exchange).map_or_else(|_| unknown(), |invoice| contents(&exchange.work, &invoice, false)))
}

/// Pays an invoice by the form of its page.
pub(super) fn submit(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let Ok(invoice) = find(exchange) else { return Ok(unknown()) };
    let not_paid = || notice(409, "Not paid", "The invoice can't be paid so.");
    let (Ok(amount), Ok(buyer)) = (amount(exchange, &invoice, "amount"), buyer(exchange)) else {
        return Ok(not_paid());
    };
    Ok(match payment::pay(&mut exchange.work, invoice, amount, None, &buyer) {
        Ok(_) => notice(200, "Paid", "The invoice is paid. You may close this page."),
        Err(_) => not_paid(),
    })
}

fn unknown() -> Answer {
    notice(404, "No such invoice", "There is no invoice with this id.")
}

fn contents(work: &Work<'_>, invoice: &Invoice, can_pay: bool) -> Answer {
    let rows: Vec<(String, String)> = invoice
        .sent
        .get("items")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|item| {
            let text = |pointer: &str| item.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
            let title = format!("{} \u{d7} {}", text("/quantity"), text("/name"));
            (title, format!("{} {}", text("/unit_amount/value"), invoice.total.currency))
        })
        .collect();
    let due = invoice.due();
    let mut body = paragraph(&format!("{} sent this invoice.", work.shop_name(&invoice.merchant)));
    body.push_str(&parts(&rows, Some(&invoice.total.shown())));
    body.push_str(&paragraph(&format!("Due: {}. Status: {}.", due.shown(), invoice.status.as_str())));
    if can_pay && invoice.status.is_open() {
        let label = format!("Amount in {}", due.currency);
        let part = if invoice.takes_parts() { input("amount", &label, &due.text()) } else { String::new() };
        let fields = buyers(work) + &part;
        let button = Button { label: "Pay", action: "pay", is_main: true };
        body.push_str(&form(&work.page_path(&PAGE.replace("{id}", &invoice.id)), &fields, &[button]));
    }
    page(200, &format!("Invoice {}", invoice.number), &body)
}
