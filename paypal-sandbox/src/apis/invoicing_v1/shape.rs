//! Invoices in the form of v1. The rows are those of v2.

use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

use super::fields::{INVOICE, SHIPPING_INFO, put, to_v1, to_v2};
use crate::{
    apis::{
        invoicing::{Invoice, Payment, Refund, kind},
        object,
    },
    money::Money,
    world::{account::Account, time::Time, work::Work},
};

/// Translates the fields of a request, which were checked, to v2.
pub(super) fn sent(body: &Value, account: &Account) -> Map<String, Value> {
    let mut sent = to_v2(INVOICE, body);
    put(&mut sent, "detail/currency_code", Value::from(currency(body, account)));
    if let Some(info) = body.get("shipping_info") {
        let info = Value::Object(to_v2(SHIPPING_INFO, info));
        let recipients = sent.entry("primary_recipients").or_insert_with(|| json!([{}]));
        if let Some(first) = recipients.get_mut(0).and_then(Value::as_object_mut) {
            first.insert("shipping_info".to_owned(), info);
        }
    }
    // The versions differ in this default.
    if body.get("tax_calculated_after_discount").is_none() {
        put(&mut sent, "configuration/tax_calculated_after_discount", Value::from(false));
    }
    if let Some(custom) = body.get("custom")
        && custom.get("label").is_none()
    {
        put(&mut sent, "amount/breakdown/custom/label", Value::from("Other"));
    }
    sent
}

/// The currency of the first amount of a request, or that of the merchant.
fn currency(body: &Value, account: &Account) -> String {
    let pointers = [
        "/items/0/unit_price/currency",
        "/shipping_cost/amount/currency",
        "/custom/amount/currency",
        "/discount/amount/currency",
        "/minimum_amount_due/currency",
    ];
    let found = pointers.iter().find_map(|pointer| body.pointer(pointer)?.as_str());
    found.unwrap_or(&account.currency).to_owned()
}

/// Translates fields of v2 to v1: those that invoices and templates share.
pub(super) fn shared(sent: &Map<String, Value>, account: Option<&Account>) -> Map<String, Value> {
    let sent = Value::Object(sent.clone());
    let mut shown = to_v1(INVOICE, &sent);
    // A logo alone makes no merchant.
    let info = shown.entry("merchant_info").or_insert_with(|| json!({}));
    if let (Value::Object(info), Some(account)) = (info, account) {
        info.entry("email").or_insert_with(|| Value::from(account.email.as_str()));
    }
    // v2 calculates the tax after the discount by default, v1 before it.
    shown.entry("tax_calculated_after_discount").or_insert(Value::Bool(true));
    if let Some(info) = sent.pointer("/primary_recipients/0/shipping_info") {
        shown.insert("shipping_info".to_owned(), Value::Object(to_v1(SHIPPING_INFO, info)));
    }
    shown
}

/// Adds the fields of a request that have no place in v2, such as a fax number.
pub(super) fn fill(shown: &mut Value, sent: &Value) {
    match (shown, sent) {
        (Value::Object(shown), Value::Object(sent)) => {
            for (name, value) in sent {
                match shown.get_mut(name) {
                    Some(shown) => fill(shown, value),
                    None => {
                        shown.insert(name.clone(), value.clone());
                    }
                }
            }
        }
        (Value::Array(shown), Value::Array(sent)) => {
            shown.iter_mut().zip(sent).for_each(|(shown, sent)| fill(shown, sent));
        }
        _ => {}
    }
}

/// An amount of v1.
pub(super) fn money(amount: &Money) -> Value {
    json!({ "currency": amount.currency, "value": amount.text() })
}

/// The invoice as v1 shows it.
pub(crate) fn to_json(work: &Work<'_>, invoice: &Invoice) -> Value {
    let account = work.rows.find::<Account>(&invoice.merchant);
    let mut shown = object(json!({
        "id": invoice.id, "number": invoice.number, "status": invoice.status.as_str(),
    }));
    for (name, value) in shared(&invoice.sent, account.as_ref()) {
        shown.insert(name, value);
    }
    shown.insert("number".to_owned(), Value::from(invoice.number.as_str()));
    shown.insert("invoice_date".to_owned(), Value::from(invoice.invoice_date.as_str()));
    if let (Some(due), Some(Value::Object(term))) = (&invoice.due_date, shown.get_mut("payment_term")) {
        term.insert("due_date".to_owned(), Value::from(due.as_str()));
    }
    add_computed(&mut shown, invoice);
    shown.insert("total_amount".to_owned(), money(&invoice.total));
    let of = |amount: Decimal| money(&invoice.total.with(amount));
    if !invoice.payments.is_empty() {
        let list: Vec<Value> = invoice.payments.iter().map(|one| payment(one, &invoice.total)).collect();
        shown.insert("payments".to_owned(), Value::Array(list));
        let by_paypal: Decimal =
            invoice.payments.iter().filter(|one| one.is_paypal).map(|one| one.amount).sum();
        let summary = json!({ "paypal": of(by_paypal), "other": of(invoice.paid() - by_paypal) });
        shown.insert("paid_amount".to_owned(), summary);
    }
    if !invoice.refunds.is_empty() {
        let list: Vec<Value> = invoice.refunds.iter().map(|one| refund(one, &invoice.total)).collect();
        shown.insert("refunds".to_owned(), Value::Array(list));
        let by_paypal: Decimal =
            invoice.refunds.iter().filter(|one| one.of.is_some()).map(|one| one.amount).sum();
        let summary = json!({ "paypal": of(by_paypal), "other": of(invoice.refunded() - by_paypal) });
        shown.insert("refunded_amount".to_owned(), summary);
    }
    shown.insert("metadata".to_owned(), metadata(work, invoice, account.as_ref()));
    shown.insert("links".to_owned(), Value::Array(links(work, invoice)));
    let mut shown = Value::Object(shown);
    if let Some(sent) = &invoice.v1 {
        fill(&mut shown, sent);
    }
    shown
}

/// Adds the discount and the tax of shipping that were computed.
fn add_computed(shown: &mut Map<String, Value>, invoice: &Invoice) {
    let amount = |pointer: &str| invoice.breakdown.pointer(pointer).and_then(Money::read);
    if let (Some(Value::Object(discount)), Some(amount)) =
        (shown.get_mut("discount"), amount("/discount/invoice_discount/amount"))
    {
        discount.insert("amount".to_owned(), money(&amount.with(amount.amount.abs())));
    }
    let tax = shown.get_mut("shipping_cost").and_then(|shipping| shipping.get_mut("tax"));
    if let (Some(Value::Object(tax)), Some(amount)) = (tax, amount("/shipping/tax/amount")) {
        tax.insert("amount".to_owned(), money(&amount));
    }
}

fn payment(payment: &Payment, total: &Money) -> Value {
    let mut shown = object(json!({
        "type": kind(payment.is_paypal), "transaction_id": payment.id,
        "date": date_time(&payment.date, payment.time), "method": payment.method,
        "amount": money(&total.with(payment.amount)),
    }));
    if payment.is_paypal {
        shown.insert("transaction_type".to_owned(), Value::from("SALE"));
    }
    shown.extend(payment.note.as_ref().map(|note| ("note".to_owned(), Value::from(note.as_str()))));
    Value::Object(shown)
}

fn refund(refund: &Refund, total: &Money) -> Value {
    let mut shown = object(json!({
        "type": kind(refund.of.is_some()), "transaction_id": refund.id,
        "date": date_time(&refund.date, refund.time), "amount": money(&total.with(refund.amount)),
    }));
    shown.extend(refund.note.as_ref().map(|note| ("note".to_owned(), Value::from(note.as_str()))));
    Value::Object(shown)
}

/// The time of a date, or of the record if it was made on this date.
fn date_time(date: &str, time: Time) -> String {
    if time.date() == date { time.text() } else { Time::parse(date).unwrap_or(time).text() }
}

fn metadata(work: &Work<'_>, invoice: &Invoice, account: Option<&Account>) -> Value {
    let mut metadata = object(json!({ "payer_view_url": invoice.recipient_view(work) }));
    for (name, time) in [
        ("created", Some(invoice.created)),
        ("last_updated", Some(invoice.updated)),
        ("first_sent", invoice.first_sent),
        ("last_sent", invoice.last_sent),
        ("cancelled", invoice.cancelled),
    ] {
        let Some(time) = time else { continue };
        metadata.insert(format!("{name}_date"), Value::from(time.text()));
        if let Some(account) = account
            && name != "first_sent"
        {
            metadata.insert(format!("{name}_by"), Value::from(account.email.as_str()));
        }
    }
    Value::Object(metadata)
}

/// The links to what may be done: relation, method, path below the invoice, and the link of v2 that
/// is there in the same states.
const LINKS: [(&str, &str, &str, &str); 9] = [
    ("send", "POST", "/send", "send"),
    ("schedule", "POST", "/schedule", "send"),
    ("update", "PUT", "", "replace"),
    ("delete", "DELETE", "", "delete"),
    ("remind", "POST", "/remind", "remind"),
    ("cancel", "POST", "/cancel", "cancel"),
    ("record-payment", "POST", "/record-payment", "record-payment"),
    ("record-refund", "POST", "/record-refund", "record-refund"),
    ("qr-code", "GET", "/qr-code", "qr-code"),
];

fn links(work: &Work<'_>, invoice: &Invoice) -> Vec<Value> {
    let path = format!("/v1/invoicing/invoices/{}", invoice.id);
    let actions = invoice.status.actions();
    let mut links = vec![work.link("self", "GET", &path)];
    for (rel, method, below, action) in LINKS {
        if actions.contains(&action) {
            links.push(work.link(rel, method, &format!("{path}{below}")));
        }
    }
    links
}
