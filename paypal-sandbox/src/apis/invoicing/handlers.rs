//! Handlers of the invoices of v2.

use serde_json::{Value, json};

use super::{
    draft,
    invoice::Invoice,
    number,
    record::{self, Record},
    sending,
    template::Template,
};
use crate::{
    apis::{Answer, Exchange, Resource, object},
    error::Failure,
    gate::check,
};

/// Finds the invoice that `invoice_id` names.
pub(crate) fn named(exchange: &Exchange<'_>) -> Result<Invoice, Failure> {
    exchange.named("invoice_id", |invoice: &Invoice| &invoice.merchant)
}

pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut sent = object(check::declared("invoicing", "invoice", exchange.body));
    sent.remove("payments");
    sent.remove("refunds");
    let merchant = exchange.merchant().to_owned();
    // The default template is used unless the request names another one.
    if let Some(template) = Template::default_of(&exchange.work, &merchant)
        && let Some(configuration) = sent.entry("configuration").or_insert_with(|| json!({})).as_object_mut()
    {
        configuration.entry("template_id").or_insert_with(|| Value::from(template.id));
    }
    let invoice = draft::create(&mut exchange.work, &merchant, sent, None)?;
    Ok(Answer::Resource(201, Resource::of(&invoice)))
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Whole(Resource::of(&named(exchange)?)))
}

pub(super) fn update(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let invoice = named(exchange)?;
    let mut sent = object(check::declared("invoicing", "invoice", exchange.body));
    sent.remove("payments");
    sent.remove("refunds");
    let emails = exchange.query.get("send_to_recipient") != Some("false");
    let invoice = draft::update(&mut exchange.work, invoice, sent, None, emails)?;
    Ok(Answer::Whole(Resource::of(&invoice)))
}

pub(super) fn delete(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let invoice = named(exchange)?;
    sending::delete(&mut exchange.work, &invoice)?;
    Ok(Answer::Empty(204))
}

/// Sends a draft, or schedules it where its invoice date is in the future.
pub(super) fn send(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let invoice = named(exchange)?;
    let emails = exchange.body.get("send_to_recipient").and_then(Value::as_bool).unwrap_or(true);
    let view = invoice.recipient_view(&exchange.work);
    let path = format!("/v2/invoicing/invoices/{}", invoice.id);
    if sending::send(&mut exchange.work, invoice, emails)? {
        return Ok(Answer::Json(202, exchange.link("self", "GET", &path)));
    }
    Ok(Answer::Json(200, json!({ "href": view, "rel": "payer-view", "method": "GET" })))
}

pub(super) fn remind(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let invoice = named(exchange)?;
    sending::remind(&mut exchange.work, invoice)?;
    Ok(Answer::Empty(204))
}

pub(super) fn cancel(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let invoice = named(exchange)?;
    sending::cancel(&mut exchange.work, invoice)?;
    Ok(Answer::Empty(204))
}

/// Reads a payment or a refund that is recorded.
fn record(exchange: &Exchange<'_>, date: &str) -> Record {
    let amount = exchange.text("/amount/currency_code").zip(exchange.text("/amount/value"));
    let shipping = exchange.body.get("shipping_info");
    Record {
        method: exchange.text("/method").unwrap_or_default(),
        date: exchange.text(date),
        note: exchange.text("/note"),
        amount,
        shipping_info: shipping.map(|info| check::declared("invoicing", "contact_name_address", info)),
    }
}

pub(super) fn record_payment(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let (invoice, record) = (named(exchange)?, record(exchange, "/payment_date"));
    let id = record::record_payment(&mut exchange.work, invoice, record)?;
    Ok(Answer::Json(200, json!({ "payment_id": id })))
}

pub(super) fn delete_payment(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let (invoice, id) = (named(exchange)?, exchange.path.get("transaction_id"));
    record::delete_payment(&mut exchange.work, invoice, id)?;
    Ok(Answer::Empty(204))
}

pub(super) fn record_refund(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let (invoice, record) = (named(exchange)?, record(exchange, "/refund_date"));
    let id = record::record_refund(&mut exchange.work, invoice, record)?;
    Ok(Answer::Json(200, json!({ "refund_id": id })))
}

pub(super) fn delete_refund(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let (invoice, id) = (named(exchange)?, exchange.path.get("transaction_id"));
    record::delete_refund(&mut exchange.work, invoice, id)?;
    Ok(Answer::Empty(204))
}

/// Returns the next invoice number; with `fetch_id`, also the id of the next invoice.
pub(super) fn next_number(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let merchant = exchange.merchant().to_owned();
    let mut body = object(json!({ "invoice_number": number::unused(&exchange.work, &merchant) }));
    let has_id = exchange.body.get("fetch_id").and_then(Value::as_bool).unwrap_or(false);
    if has_id {
        let id = number::announce_id(&mut exchange.work, &merchant);
        body.insert("invoice_id".to_owned(), Value::from(id));
    }
    Ok(Answer::Json(200, Value::Object(body)))
}
