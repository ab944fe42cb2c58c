//! Handlers of Orders v2, but for those that pay orders and ship their goods.

use serde_json::{Map, Value};

use super::{
    complete, expiry,
    order::Order,
    patch, purchase,
    source::{self, Place},
    status::{Intent, Status},
    unit::Unit,
};
use crate::{
    apis::{Answer, Exchange, Resource, object},
    error::{Detail, Failure, Problems},
    gate::check,
    money,
};

pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let body = exchange.body;
    let intent = body.get("intent").and_then(Intent::read).unwrap_or(Intent::Capture);
    let units = body.get("purchase_units").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let mut problems = Problems::default();
    let source = body.get("payment_source");
    if source.is_some() && !exchange.has_request_id {
        problems.malformed(Detail::new("PAYPAL_REQUEST_ID_REQUIRED").header("PayPal-Request-Id"));
    }
    purchase::check(units, intent, &mut problems);
    purchase::refuse_fees(units, intent, "UNSUPPORTED_PAYMENT_INSTRUCTION", &mut problems);
    purchase::check_accounts(exchange, units, &mut problems);
    problems.into_result()?;
    let context = body.get("application_context");
    let url = |name| context.and_then(|context| context.get(name)).and_then(Value::as_str).map(str::to_owned);
    let merchant = exchange.merchant().to_owned();
    let stored = units.iter().map(|unit| Unit::new(sent(unit))).collect();
    let mut order = Order::new(&mut exchange.work, &merchant, intent, stored);
    order.application.clone_from(&exchange.caller.own);
    order.processing_instruction = exchange.text("/processing_instruction");
    order.payer = body.get("payer").map(|payer| check::declared("orders", "payer", payer));
    order.return_url = url("return_url");
    order.cancel_url = url("cancel_url");
    if let Some(source) = source {
        source::apply(&exchange.work, &mut order, source, Place::Create)?;
    }
    expiry::schedule(&mut exchange.work, &order);
    if order.status == Status::Approved {
        complete::pay(&mut exchange.work, &mut order)?;
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
    patch::apply(&mut order, exchange)?;
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
        (Status::PendingApproval, _) => return Err(Failure::refused("ORDER_IS_PENDING_APPROVAL")),
        (Status::Created | Status::PayerActionRequired, _) => {}
    }
    if let Some(instruction) = exchange.text("/processing_instruction") {
        order.processing_instruction = Some(instruction);
    }
    let source = exchange.body.get("payment_source").unwrap_or(&Value::Null);
    source::apply(&exchange.work, &mut order, source, Place::Confirm)?;
    exchange.rows.put(&order);
    complete::pay_if_instructed(&mut exchange.work, &mut order);
    Ok(Answer::Resource(200, Resource::of(&order)))
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
