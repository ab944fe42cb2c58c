//! Handlers of Payments v2.

use std::time::Duration;

use rust_decimal::Decimal;
use serde_json::Value;

use super::{Answer, Exchange, purchase};
use crate::{
    error::{Detail, Failure, Problems},
    money::{self, Money, Sign},
    state::{
        Resource, State,
        order::Status,
        payment::{Authorization, Capture, References, Refund},
    },
};

const DAY: Duration = Duration::from_secs(86_400);
/// The largest number of captures of one authorization.
const MAX_CAPTURES: u32 = 10;

pub(super) fn get_authorization(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let id = authorization(exchange)?.id.clone();
    Ok(Answer::Whole(Resource::Authorization(id)))
}

pub(super) fn get_capture(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let id = exchange.path.get("capture_id");
    found(exchange.state.captures.get(id), "capture_id", id)?;
    Ok(Answer::Whole(Resource::Capture(id.to_owned())))
}

pub(super) fn get_refund(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let id = exchange.path.get("refund_id");
    found(exchange.state.refunds.get(id), "refund_id", id)?;
    Ok(Answer::Whole(Resource::Refund(id.to_owned())))
}

/// Captures all or a part of an authorization. A capture of a renewed authorization is counted on
/// the original one.
pub(super) fn capture_authorization(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let named = authorization(exchange)?.clone();
    let root = root(exchange.state, &named).clone();
    let now = exchange.now;
    if root.voided {
        return Err(Failure::refused("AUTHORIZATION_VOIDED"));
    }
    if root.is_captured() {
        return Err(Failure::refused("AUTHORIZATION_ALREADY_CAPTURED"));
    }
    if now >= named.expires() {
        return Err(Failure::refused("AUTHORIZATION_EXPIRED"));
    }
    if root.captures >= MAX_CAPTURES {
        return Err(Failure::refused("MAX_CAPTURE_COUNT_EXCEEDED"));
    }
    let left = root.amount.with(root.amount.amount - root.captured);
    let amount = requested(exchange.body, &left, "AUTH_CAPTURE_CURRENCY_MISMATCH")?;
    if root.captured + amount.amount > root.limit() {
        let detail = Detail::new("MAX_CAPTURE_AMOUNT_EXCEEDED").at("/amount/value").value(amount.text());
        return Err(detail.into());
    }
    let platform_fees =
        exchange.body.get("payment_instruction").and_then(|instruction| instruction.get("platform_fees"));
    let mut problems = Problems::default();
    purchase::platform_fees(platform_fees, &amount, "/payment_instruction/platform_fees", &mut problems);
    problems.into_result()?;
    let final_capture = exchange.body.get("final_capture").and_then(Value::as_bool).unwrap_or(false);
    let mut references = named.references.clone();
    // A capture may repeat the invoice id of its authorization.
    let invoice_id =
        text(exchange.body, "invoice_id").filter(|id| references.invoice_id.as_ref() != Some(id));
    if let Some(invoice_id) = invoice_id {
        if exchange.state.paid_invoice_ids.contains(&invoice_id) {
            return Err(Detail::new("DUPLICATE_INVOICE_ID").at("/invoice_id").value(invoice_id).into());
        }
        exchange.state.paid_invoice_ids.insert(invoice_id.clone());
        references.invoice_id = Some(invoice_id);
    }
    let capture = Capture {
        id: exchange.state.ids.transaction(),
        order_id: named.order_id.clone(),
        authorization_id: Some(named.id.clone()),
        fee: money::fee(&amount),
        amount,
        platform_fees: platform_fees.and_then(Value::as_array).cloned().unwrap_or_default(),
        refunded: Decimal::ZERO,
        final_capture,
        references,
        created: now,
        updated: now,
    };
    let state = &mut *exchange.state;
    if let Some(root) = state.authorizations.get_mut(&root.id) {
        root.captured += capture.amount.amount;
        root.captures += 1;
        root.closed |= final_capture;
        root.updated = now;
    }
    mirror(state, &root.id);
    if let Some(order) = state.orders.get_mut(&named.order_id) {
        order.updated = now;
        let unit = order.units.iter_mut().find(|unit| unit.authorizations.contains(&root.id));
        if let Some(unit) = unit {
            unit.captures.push(capture.id.clone());
        }
    }
    let id = capture.id.clone();
    state.captures.insert(id.clone(), capture);
    Ok(Answer::Resource(201, Resource::Capture(id)))
}

/// Renews an authorization once, from its fourth day on.
pub(super) fn reauthorize(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let old = authorization(exchange)?.clone();
    let now = exchange.now;
    if old.voided {
        return Err(Failure::refused("AUTHORIZATION_VOIDED"));
    }
    if old.is_captured() {
        return Err(Failure::refused("AUTHORIZATION_ALREADY_CAPTURED"));
    }
    let renewed = exchange.state.authorizations.values().any(|one| one.renews.as_ref() == Some(&old.id));
    if old.renews.is_some() || renewed || now < old.created + DAY * 3 || now >= old.expires() {
        return Err(Failure::refused("REAUTHORIZATION_NOT_SUPPORTED"));
    }
    let amount = requested(exchange.body, &old.amount, "AUTH_CURRENCY_MISMATCH")?;
    if amount.amount > old.limit() {
        return Err(Failure::refused("TRANSACTION_REFUSED"));
    }
    let id = exchange.state.ids.transaction();
    if let Some(root) = exchange.state.authorizations.get_mut(&old.id) {
        root.amount = amount.clone();
        root.updated = now;
    }
    let renewal = Authorization {
        id: id.clone(),
        renews: Some(old.id.clone()),
        amount,
        created: now,
        updated: now,
        ..old.clone()
    };
    exchange.state.authorizations.insert(id.clone(), renewal);
    if let Some(order) = exchange.state.orders.get_mut(&old.order_id)
        && let Some(unit) = order.units.iter_mut().find(|unit| unit.authorizations.contains(&old.id))
    {
        unit.authorizations.push(id.clone());
    }
    Ok(Answer::Resource(201, Resource::Authorization(id)))
}

/// Voids an authorization: releases the amount that is not captured.
pub(super) fn void(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let authorization = authorization(exchange)?.clone();
    let now = exchange.now;
    if authorization.renews.is_some() {
        return Err(Failure::refused("CANNOT_BE_VOIDED"));
    }
    if authorization.voided {
        return Err(Failure::refused("PREVIOUSLY_VOIDED"));
    }
    if authorization.is_captured() {
        return Err(Failure::refused("PREVIOUSLY_CAPTURED"));
    }
    let state = &mut *exchange.state;
    if let Some(stored) = state.authorizations.get_mut(&authorization.id) {
        stored.voided = true;
        stored.updated = now;
    }
    mirror(state, &authorization.id);
    let authorizations = &state.authorizations;
    if let Some(order) = state.orders.get_mut(&authorization.order_id) {
        let voided = |id: &String| authorizations.get(id).is_some_and(|one| one.voided);
        order.updated = now;
        if order.units.iter().all(|unit| unit.captures.is_empty() && unit.authorizations.iter().all(voided)) {
            order.status = Status::Voided;
        }
    }
    Ok(Answer::Quiet(Resource::Authorization(authorization.id)))
}

/// Refunds all or a part of a capture.
pub(super) fn refund(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let id = exchange.path.get("capture_id");
    let capture = found(exchange.state.captures.get(id), "capture_id", id)?.clone();
    let (now, left) = (exchange.now, capture.left());
    if left.amount.is_zero() {
        return Err(Failure::refused("CAPTURE_FULLY_REFUNDED"));
    }
    if now >= capture.created + DAY * 180 {
        return Err(Failure::refused("REFUND_TIME_LIMIT_EXCEEDED"));
    }
    let amount = requested(exchange.body, &left, "REFUND_CAPTURE_CURRENCY_MISMATCH")?;
    if amount.amount > left.amount {
        return Err(Detail::new("REFUND_AMOUNT_EXCEEDED").at("/amount/value").value(amount.text()).into());
    }
    let body = exchange.body;
    let references = References {
        invoice_id: text(body, "invoice_id").or(capture.references.invoice_id.clone()),
        custom_id: text(body, "custom_id").or(capture.references.custom_id.clone()),
        note_to_payer: text(body, "note_to_payer"),
    };
    let state = &mut *exchange.state;
    if let Some(invoice_id) = text(body, "invoice_id")
        && !state.refunded_invoice_ids.insert(invoice_id.clone())
    {
        return Err(Detail::new("DUPLICATE_INVOICE_ID").at("/invoice_id").value(invoice_id).into());
    }
    let refund = Refund {
        id: state.ids.transaction(),
        capture_id: capture.id.clone(),
        total: amount.with(capture.refunded + amount.amount),
        amount,
        references,
        created: now,
    };
    if let Some(stored) = state.captures.get_mut(&capture.id) {
        stored.refunded += refund.amount.amount;
        stored.updated = now;
    }
    if let Some(order) = state.orders.get_mut(&capture.order_id)
        && let Some(unit) = order.units.iter_mut().find(|unit| unit.captures.contains(&capture.id))
    {
        unit.refunds.push(refund.id.clone());
    }
    let id = refund.id.clone();
    state.refunds.insert(id.clone(), refund);
    Ok(Answer::Resource(201, Resource::Refund(id)))
}

/// Returns the amount in the request, or the whole amount if the request has none.
fn requested(body: &Value, all: &Money, mismatch: &'static str) -> Result<Money, Failure> {
    let Some(sent) = body.get("amount") else { return Ok(all.clone()) };
    let mut problems = Problems::default();
    let amount = Money::check(sent, "/amount", Sign::Positive, &mut problems);
    problems.into_result()?;
    let Some(amount) = amount else { return Ok(all.clone()) };
    if amount.currency != all.currency {
        return Err(Detail::new(mismatch).at("/amount/currency_code").value(amount.currency).into());
    }
    Ok(amount)
}

fn text(body: &Value, key: &str) -> Option<String> {
    body.get(key)?.as_str().map(str::to_owned)
}

fn authorization<'a>(exchange: &'a Exchange<'_>) -> Result<&'a Authorization, Failure> {
    let id = exchange.path.get("authorization_id");
    found(exchange.state.authorizations.get(id), "authorization_id", id)
}

/// Returns the original authorization, which holds the money.
fn root<'a>(state: &'a State, named: &'a Authorization) -> &'a Authorization {
    named.renews.as_ref().and_then(|id| state.authorizations.get(id)).unwrap_or(named)
}

/// Copies the state of an authorization to the authorizations that renew it.
fn mirror(state: &mut State, root_id: &str) {
    let Some(root) = state.authorizations.get(root_id).cloned() else { return };
    for renewal in state.authorizations.values_mut().filter(|one| one.renews.as_deref() == Some(root_id)) {
        renewal.captured = root.captured;
        renewal.captures = root.captures;
        renewal.closed = root.closed;
        renewal.voided = root.voided;
        renewal.updated = root.updated;
    }
}

fn found<'a, T>(resource: Option<&'a T>, parameter: &str, id: &str) -> Result<&'a T, Failure> {
    resource.ok_or_else(|| Failure::not_found(parameter, id))
}
