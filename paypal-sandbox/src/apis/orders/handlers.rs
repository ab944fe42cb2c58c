//! Handlers of Orders v2.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::{
    order::{Intent, Order, Status, Unit},
    patch, purchase, source,
};
use crate::{
    apis::{
        Answer, Exchange, Resource, object,
        payments::{self, Authorization, NewCapture, References},
    },
    error::{Detail, Failure, Problems},
    gate::check,
    money,
};

pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let (body, now) = (exchange.body, exchange.now);
    let intent = body.get("intent").and_then(Intent::read).unwrap_or(Intent::Capture);
    let units = body.get("purchase_units").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let mut problems = Problems::default();
    let source = body.get("payment_source");
    if source.is_some() && !exchange.has_request_id {
        let detail = Detail::new("PAYPAL_REQUEST_ID_REQUIRED").parameter("header", "PayPal-Request-Id");
        problems.malformed(detail);
    }
    purchase::check(units, intent, &mut problems);
    problems.into_result()?;
    let context = body.get("application_context");
    let url = |name| context.and_then(|context| context.get(name)).and_then(Value::as_str).map(str::to_owned);
    let mut order = Order {
        id: exchange.ids.transaction(),
        merchant: exchange.merchant().to_owned(),
        intent,
        status: Status::Created,
        units: units.iter().map(|unit| Unit::new(sent(unit))).collect(),
        payer: body.get("payer").map(|payer| check::declared("orders", "payer", payer)),
        payment_source: None,
        return_url: url("return_url"),
        cancel_url: url("cancel_url"),
        created: now,
        updated: now,
        approved: None,
        payer_id: None,
    };
    if let Some(source) = source {
        source::apply(&mut order, source, now)?;
    }
    if order.status == Status::Approved {
        pay(exchange, &mut order)?;
    }
    exchange.rows.put(&order);
    Ok(Answer::Resource(201, Resource::of(&order)))
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let order = find(exchange)?;
    if order.is_expired(exchange.now) {
        return Err(Failure::not_found("id", &order.id));
    }
    Ok(Answer::Whole(Resource::of(&order)))
}

pub(super) fn patch(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut order = find(exchange)?;
    if matches!(order.status, Status::Completed | Status::Voided) {
        return Err(Failure::refused("ORDER_ALREADY_COMPLETED"));
    }
    expired(&order, exchange)?;
    patch::apply(&mut order, exchange.body)?;
    order.updated = exchange.now;
    exchange.rows.put(&order);
    Ok(Answer::Empty(204))
}

pub(super) fn confirm(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut order = find(exchange)?;
    expired(&order, exchange)?;
    match (order.status, order.intent) {
        (Status::Completed, Intent::Capture) => return Err(Failure::refused("ORDER_ALREADY_CAPTURED")),
        (Status::Completed, Intent::Authorize) => return Err(Failure::refused("ORDER_ALREADY_AUTHORIZED")),
        (Status::Voided, _) => return Err(Failure::refused("ORDER_CANNOT_BE_CONFIRMED")),
        (Status::Approved, _) => return Err(Failure::refused("PAYMENT_ALREADY_APPROVED")),
        (Status::Created | Status::Saved | Status::PayerActionRequired, _) => {}
    }
    let source = exchange.body.get("payment_source").cloned().unwrap_or_default();
    source::apply(&mut order, &source, exchange.now)?;
    exchange.rows.put(&order);
    Ok(Answer::Resource(200, Resource::of(&order)))
}

pub(super) fn authorize(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    complete(exchange, Intent::Authorize)
}

pub(super) fn capture(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    complete(exchange, Intent::Capture)
}

/// Captures or authorizes an approved order, where `action` is the intent of the order.
fn complete(exchange: &mut Exchange<'_>, action: Intent) -> Result<Answer, Failure> {
    let mut order = find(exchange)?;
    if order.intent != action {
        return Err(Failure::refused("ACTION_DOES_NOT_MATCH_INTENT"));
    }
    match (order.status, action) {
        (Status::Voided, _) => return Err(Failure::refused("ORDER_COMPLETED_OR_VOIDED")),
        (Status::Completed, Intent::Capture) => return Err(Failure::refused("ORDER_ALREADY_CAPTURED")),
        (Status::Completed, Intent::Authorize) => return Err(Failure::refused("ORDER_ALREADY_AUTHORIZED")),
        _ => expired(&order, exchange)?,
    }
    if order.status == Status::Created
        && let Some(source) = exchange.body.get("payment_source")
    {
        source::apply(&mut order, source, exchange.now)?;
    }
    match order.status {
        Status::Created => return Err(Failure::refused("ORDER_NOT_APPROVED")),
        Status::PayerActionRequired => return Err(Failure::refused("PAYER_ACTION_REQUIRED")),
        _ => {}
    }
    pay(exchange, &mut order)?;
    exchange.rows.put(&order);
    Ok(Answer::Resource(201, Resource::of(&order)))
}

/// Captures or authorizes all purchase units, or none.
fn pay(exchange: &mut Exchange<'_>, order: &mut Order) -> Result<(), Failure> {
    let mut invoice_ids = Vec::new();
    for unit in &order.units {
        let Some(id) = unit.text("invoice_id") else { continue };
        let payee = unit.payee(&exchange.work, &order.merchant).map(|payee| payee.id);
        let is_paid = payee.is_some_and(|payee| payments::is_invoice_paid(&exchange.work, &payee, &id));
        if is_paid || invoice_ids.contains(&id) {
            return Err(Detail::new("DUPLICATE_INVOICE_ID").value(id).into());
        }
        invoice_ids.push(id);
    }
    let payer = order.payer_account().to_owned();
    for unit in &mut order.units {
        let Some(amount) = unit.amount() else { continue };
        let Some(payee) = unit.payee(&exchange.work, &order.merchant) else {
            return Err(Failure::refused("PAYEE_ACCOUNT_INVALID"));
        };
        let references = References {
            invoice_id: unit.text("invoice_id"),
            custom_id: unit.text("custom_id"),
            note_to_payer: None,
        };
        match order.intent {
            Intent::Capture => {
                let new = NewCapture {
                    order_id: order.id.clone(),
                    authorization_id: None,
                    merchant: payee.id,
                    payer: payer.clone(),
                    amount,
                    platform_fees: unit.platform_fees(),
                    final_capture: true,
                    references,
                };
                unit.captures.push(payments::capture(&mut exchange.work, new));
            }
            Intent::Authorize => {
                let authorization = Authorization {
                    id: exchange.ids.transaction(),
                    merchant: payee.id,
                    payer: payer.clone(),
                    order_id: order.id.clone(),
                    renews: None,
                    renewed_by: None,
                    amount,
                    captured: Decimal::ZERO,
                    captures: 0,
                    closed: false,
                    voided: false,
                    references,
                    created: exchange.now,
                    updated: exchange.now,
                };
                unit.authorizations.push(payments::authorize(&mut exchange.work, authorization));
            }
        }
    }
    order.status = Status::Completed;
    order.updated = exchange.now;
    Ok(())
}

/// Returns a purchase unit as it is stored: its declared fields, with normalized amounts and a
/// reference id.
pub(super) fn sent(unit: &Value) -> Map<String, Value> {
    let mut unit = check::declared("orders", "purchase_unit_request", unit);
    money::normalise(&mut unit);
    let mut stored = Map::new();
    stored.insert("reference_id".to_owned(), Value::from("default"));
    stored.extend(object(unit));
    stored
}

fn find(exchange: &Exchange<'_>) -> Result<Order, Failure> {
    exchange.named("id", |order: &Order| &order.merchant)
}

fn expired(order: &Order, exchange: &Exchange<'_>) -> Result<(), Failure> {
    if order.is_expired(exchange.now) { Err(Failure::refused("ORDER_EXPIRED")) } else { Ok(()) }
}
