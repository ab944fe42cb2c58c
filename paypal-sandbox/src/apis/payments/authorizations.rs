//! Handlers of authorizations.

use rust_decimal::Decimal;
use serde_json::Value;

use super::{
    authorization::Authorization,
    booking::{self, NewCapture},
    fees,
};
use crate::{
    apis::{Answer, Exchange, Resource, orders::Order},
    error::{Detail, Failure, Problems},
    money::{Money, Sign},
    world::{time::DAY, work::Work},
};

/// The largest number of captures of one authorization.
const MAX_CAPTURES: u32 = 10;

const FEE_ISSUES: fees::Issues = fees::Issues {
    currency: "AUTH_CAPTURE_CURRENCY_MISMATCH",
    sum: "TRANSACTION_REFUSED",
    payee: "TRANSACTION_REFUSED",
};

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Whole(Resource::of(&named(exchange)?)))
}

/// Finds the authorization of the path. The payee sees it, and the partner that made its order.
fn named(exchange: &Exchange<'_>) -> Result<Authorization, Failure> {
    let id = exchange.path.get("authorization_id");
    let found = exchange.rows.find::<Authorization>(id);
    let found = found.filter(|one| exchange.is_own(&one.merchant) || one.owner == exchange.merchant());
    found.ok_or_else(|| Failure::not_found("authorization_id", id))
}

/// Captures all or a part of an authorization. A capture of a renewed authorization is counted on
/// the original one.
pub(super) fn capture(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let named = named(exchange)?;
    let mut root = root(&exchange.work, &named);
    let now = exchange.now;
    if root.is_denied() {
        return Err(Failure::refused("AUTHORIZATION_DENIED"));
    }
    if root.is_captured() {
        return Err(Failure::refused("AUTHORIZATION_ALREADY_CAPTURED"));
    }
    // An authorization that lapsed is voided too.
    if now >= named.valid_until {
        return Err(Failure::refused("AUTHORIZATION_EXPIRED"));
    }
    if root.voided {
        return Err(Failure::refused("AUTHORIZATION_VOIDED"));
    }
    if root.captures >= MAX_CAPTURES {
        return Err(Failure::refused("MAX_CAPTURE_COUNT_EXCEEDED"));
    }
    let left = root.amount.with((root.amount.amount - root.captured).max(Decimal::ZERO));
    let amount = requested(exchange.body, &left, "AUTH_CAPTURE_CURRENCY_MISMATCH")?;
    if root.captured + amount.amount > root.limit() {
        let detail = Detail::new("MAX_CAPTURE_AMOUNT_EXCEEDED").at("/amount/value").value(amount.text());
        return Err(detail.into());
    }
    let platform_fees = fees::read(exchange, &amount, &FEE_ISSUES)?;
    let final_capture = exchange.body.get("final_capture").and_then(Value::as_bool).unwrap_or(false);
    let mut references = named.references.clone();
    // A capture may repeat the invoice id of its authorization.
    let invoice_id = exchange.text("/invoice_id").filter(|id| references.invoice_id.as_ref() != Some(id));
    if let Some(invoice_id) = invoice_id {
        if booking::is_invoice_paid(&exchange.work, &named.merchant, &invoice_id) {
            return Err(Detail::new("DUPLICATE_INVOICE_ID").at("/invoice_id").value(invoice_id).into());
        }
        references.invoice_id = Some(invoice_id);
    }
    let new = NewCapture {
        order_id: named.order_id.clone(),
        authorization_id: Some(named.id.clone()),
        merchant: named.merchant.clone(),
        owner: named.owner.clone(),
        payer: named.payer.clone(),
        amount: amount.clone(),
        platform_fees,
        final_capture,
        is_delayed: is_delayed(exchange, &root),
        outcome: named.outcome.clone(),
        references,
    };
    let id = booking::capture(&mut exchange.work, new);
    root.captured += amount.amount;
    root.captures += 1;
    root.closed |= final_capture;
    root.updated = now;
    exchange.rows.put(&root);
    mirror(&mut exchange.work, &root);
    if let Some(mut order) = exchange.rows.find::<Order>(&named.order_id) {
        order.updated = now;
        if let Some(unit) = order.units.iter_mut().find(|unit| unit.authorizations.contains(&root.id)) {
            unit.captures.push(id.clone());
        }
        exchange.rows.put(&order);
    }
    Ok(Answer::Resource(201, Resource { table: "captures".to_owned(), id }))
}

/// Whether the money of a capture is held at first: its request says so, or else its order.
fn is_delayed(exchange: &Exchange<'_>, root: &Authorization) -> bool {
    if let Some(mode) = exchange.text("/payment_instruction/disbursement_mode") {
        return mode == "DELAYED";
    }
    let order = exchange.rows.find::<Order>(&root.order_id);
    let unit =
        order.and_then(|order| order.units.into_iter().find(|unit| unit.authorizations.contains(&root.id)));
    unit.is_some_and(|unit| unit.is_delayed())
}

/// Renews an authorization once, from its fourth day on.
pub(super) fn reauthorize(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut old = named(exchange)?;
    let now = exchange.now;
    if old.is_denied() {
        return Err(Failure::refused("REAUTHORIZATION_NOT_SUPPORTED"));
    }
    if old.voided {
        return Err(Failure::refused("AUTHORIZATION_VOIDED"));
    }
    if old.is_captured() {
        return Err(Failure::refused("AUTHORIZATION_ALREADY_CAPTURED"));
    }
    let is_renewed = old.renews.is_some() || old.renewed_by.is_some();
    if is_renewed || now < old.created + DAY * 3 || now >= old.valid_until {
        return Err(Failure::refused("REAUTHORIZATION_NOT_SUPPORTED"));
    }
    let amount = requested(exchange.body, &old.amount, "AUTH_CURRENCY_MISMATCH")?;
    if amount.amount > old.limit() {
        let detail = Detail::new("AUTHORIZATION_AMOUNT_EXCEEDED").at("/amount/value");
        return Err(detail.value(amount.text()).into());
    }
    if amount.amount < old.captured {
        let detail = Detail::new("TRANSACTION_REFUSED").at("/amount/value").value(amount.text());
        return Err(detail.description("The amount is below what has been captured.").into());
    }
    let renewal = Authorization {
        id: exchange.ids.transaction(),
        renews: Some(old.id.clone()),
        amount: amount.clone(),
        created: now,
        updated: now,
        ..old.clone()
    };
    let answer = Answer::Resource(201, Resource::of(&renewal));
    old.amount = amount;
    old.updated = now;
    old.renewed_by = Some(renewal.id.clone());
    exchange.rows.put(&old);
    if let Some(mut order) = exchange.rows.find::<Order>(&old.order_id) {
        if let Some(unit) = order.units.iter_mut().find(|unit| unit.authorizations.contains(&old.id)) {
            unit.authorizations.push(renewal.id.clone());
        }
        exchange.rows.put(&order);
    }
    booking::authorize(&mut exchange.work, renewal);
    Ok(answer)
}

/// Voids an authorization: releases the amount that is not captured.
pub(super) fn void(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut authorization = named(exchange)?;
    if authorization.renews.is_some() || authorization.is_denied() {
        return Err(Failure::refused("CANNOT_BE_VOIDED"));
    }
    if authorization.voided {
        return Err(Failure::refused("PREVIOUSLY_VOIDED"));
    }
    if authorization.is_captured() {
        return Err(Failure::refused("PREVIOUSLY_CAPTURED"));
    }
    let answer = Answer::Quiet(Resource::of(&authorization));
    authorization.voided = true;
    release(&mut exchange.work, authorization);
    Ok(answer)
}

/// Lets an authorization lapse: what was not captured is released.
pub(super) fn lapse(work: &mut Work<'_>, id: &str) {
    let Some(authorization) = work.rows.find::<Authorization>(id) else { return };
    // A renewed authorization lapses with the one that renews it.
    if authorization.voided || authorization.is_captured() || authorization.renewed_by.is_some() {
        return;
    }
    let mut root = root(work, &authorization);
    root.voided = true;
    release(work, root);
}

/// Stores a voided authorization, and voids its order if nothing of it is left.
fn release(work: &mut Work<'_>, mut authorization: Authorization) {
    authorization.updated = work.now;
    work.rows.put(&authorization);
    mirror(work, &authorization);
    if let Some(mut order) = work.rows.find::<Order>(&authorization.order_id) {
        let is_voided = |id: &String| work.rows.find::<Authorization>(id).is_some_and(|one| one.voided);
        let is_void = order
            .units
            .iter()
            .all(|unit| unit.captures.is_empty() && unit.authorizations.iter().all(is_voided));
        order.void(work, is_void);
    }
    let shown = authorization.to_payment(work);
    booking::emit(work, "PAYMENT.AUTHORIZATION.VOIDED", "authorization", shown, &authorization.merchant);
}

/// Returns the amount in the request, or the whole amount if the request has none.
pub(super) fn requested(body: &Value, all: &Money, mismatch: &'static str) -> Result<Money, Failure> {
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

/// Returns the original authorization, which holds the money.
fn root(work: &Work<'_>, named: &Authorization) -> Authorization {
    let root = named.renews.as_ref().and_then(|id| work.rows.find(id));
    root.unwrap_or_else(|| named.clone())
}

/// Copies the state of an authorization to the one that renews it.
fn mirror(work: &mut Work<'_>, root: &Authorization) {
    let renewal = root.renewed_by.as_ref().and_then(|id| work.rows.find::<Authorization>(id));
    let Some(mut renewal) = renewal else { return };
    renewal.captured = root.captured;
    renewal.captures = root.captures;
    renewal.closed = root.closed;
    renewal.voided = root.voided;
    renewal.updated = root.updated;
    work.rows.put(&renewal);
}
