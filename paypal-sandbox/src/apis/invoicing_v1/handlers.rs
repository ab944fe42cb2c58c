//! Handlers of the invoices of v1.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use super::{fields, shape};
use crate::{
    apis::{
        Answer, Exchange,
        invoicing::{self, Invoice, Record, named},
    },
    error::Failure,
    gate::check,
};

fn shown(exchange: &Exchange<'_>, status: u16, invoice: &Invoice) -> Answer {
    Answer::Json(status, shape::to_json(&exchange.work, invoice))
}

pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let account = exchange.merchant_account()?;
    let body = check::declared("invoicing_v1", "invoice", exchange.body);
    let sent = shape::sent(&body, &account);
    let invoice = invoicing::create(&mut exchange.work, &account.id, sent, Some(body))
        .map_err(|failure| failure.rename(fields::pointer))?;
    Ok(shown(exchange, 201, &invoice))
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let invoice = named(exchange)?;
    Ok(shown(exchange, 200, &invoice))
}

pub(super) fn update(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let (invoice, account) = (named(exchange)?, exchange.merchant_account()?);
    let body = check::declared("invoicing_v1", "invoice", exchange.body);
    let sent = shape::sent(&body, &account);
    let invoice = invoicing::update(&mut exchange.work, invoice, sent, Some(body), true)
        .map_err(|failure| failure.rename(fields::pointer))?;
    Ok(shown(exchange, 200, &invoice))
}

pub(super) fn delete(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let invoice = named(exchange)?;
    invoicing::delete(&mut exchange.work, &invoice)?;
    Ok(Answer::Empty(204))
}

pub(super) fn send(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let invoice = named(exchange)?;
    invoicing::send(&mut exchange.work, invoice, true)?;
    Ok(Answer::Empty(202))
}

pub(super) fn schedule(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let invoice = named(exchange)?;
    invoicing::schedule(&mut exchange.work, invoice)?;
    Ok(Answer::Empty(202))
}

pub(super) fn remind(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let invoice = named(exchange)?;
    invoicing::remind(&mut exchange.work, invoice)?;
    Ok(Answer::Empty(202))
}

pub(super) fn cancel(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let invoice = named(exchange)?;
    invoicing::cancel(&mut exchange.work, invoice)?;
    Ok(Answer::Empty(204))
}

/// Renames the currency of an amount to its name in v1.
fn of_v1(failure: Failure) -> Failure {
    failure.rename(|field| field.replace("currency_code", "currency"))
}

/// Reads a payment or a refund that is recorded. A refund of v1 has no method.
fn record(exchange: &Exchange<'_>) -> Record {
    let date = exchange.text("/date");
    Record {
        method: exchange.text("/method").unwrap_or_else(|| "OTHER".to_owned()),
        date: date.map(|date| date.split(['T', ' ']).next().unwrap_or_default().to_owned()),
        note: exchange.text("/note"),
        amount: exchange.text("/amount/currency").zip(exchange.text("/amount/value")),
        shipping_info: None,
    }
}

pub(super) fn record_payment(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let (invoice, record) = (named(exchange)?, record(exchange));
    invoicing::record_payment(&mut exchange.work, invoice, record).map_err(of_v1)?;
    Ok(Answer::Empty(200))
}

pub(super) fn record_refund(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let (invoice, record) = (named(exchange)?, record(exchange));
    invoicing::record_refund(&mut exchange.work, invoice, record).map_err(of_v1)?;
    Ok(Answer::Empty(200))
}

pub(super) fn delete_payment(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let (invoice, id) = (named(exchange)?, exchange.path.get("transaction_id"));
    invoicing::delete_payment(&mut exchange.work, invoice, id)?;
    Ok(Answer::Empty(204))
}

pub(super) fn delete_refund(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let (invoice, id) = (named(exchange)?, exchange.path.get("transaction_id"));
    invoicing::delete_refund(&mut exchange.work, invoice, id)?;
    Ok(Answer::Empty(204))
}

pub(super) fn qr_code(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let invoice = named(exchange)?;
    let size = (invoicing::query_size(exchange, "width")?, invoicing::query_size(exchange, "height")?);
    let png = invoicing::picture(&invoice.recipient_view(&exchange.work), size.0, size.1)?;
    Ok(Answer::Json(200, json!({ "image": Value::from(STANDARD.encode(png)) })))
}

pub(super) fn next_number(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let number = invoicing::unused_number(&exchange.work, exchange.merchant());
    Ok(Answer::Json(200, json!({ "number": number })))
}
