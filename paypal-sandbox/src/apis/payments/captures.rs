//! Handlers of captures and refunds.

use rust_decimal::Decimal;
use serde_json::json;

use super::{
    authorizations::requested,
    booking,
    capture::Capture,
    fees,
    refund::Refund,
    shown::{Outcome, References},
};
use crate::{
    apis::{Answer, Exchange, Resource, disputes, orders::Order},
    error::{Detail, Failure},
    world::time::DAY,
};

/// How long a capture can be refunded, in days.
const REFUND_DAYS: u32 = 180;

const FEE_ISSUES: fees::Issues = fees::Issues {
    currency: "CURRENCY_MISMATCH",
    sum: "PLATFORM_FEE_EXCEEDED",
    payee: "PLATFORM_FEE_NOT_ENABLED",
};

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Whole(Resource::of(&named(exchange)?)))
}

/// Finds the capture of the path. The payee sees it, and the partner that made its order.
fn named(exchange: &Exchange<'_>) -> Result<Capture, Failure> {
    let id = exchange.path.get("capture_id");
    let found = exchange.rows.find::<Capture>(id);
    let found = found.filter(|one| exchange.is_own(&one.merchant) || one.owner == exchange.merchant());
    found.ok_or_else(|| Failure::not_found("capture_id", id))
}

pub(super) fn get_refund(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let id = exchange.path.get("refund_id");
    let found = exchange.rows.find::<Refund>(id);
    let found = found.filter(|one| exchange.is_own(&one.merchant) || one.owner == exchange.merchant());
    Ok(Answer::Whole(Resource::of(&found.ok_or_else(|| Failure::not_found("refund_id", id))?)))
}

/// Refunds all or a part of a capture.
pub(super) fn refund(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let capture = named(exchange)?;
    if !exchange.is_own(&capture.merchant) {
        return Err(Failure::denied("Only the payee refunds: send PayPal-Auth-Assertion for it."));
    }
    match capture.outcome {
        Outcome::Completed => {}
        Outcome::Pending(_) => return Err(Failure::refused("PENDING_CAPTURE")),
        Outcome::Declined(_) => return Err(Failure::refused("REFUND_NOT_ALLOWED")),
    }
    // A dispute may have paid some of it back.
    let kept = capture.amount.amount - exchange.work.returned(&capture.id);
    let left = capture.left();
    let left = left.with(left.amount.min(kept));
    if left.amount <= Decimal::ZERO {
        return Err(Failure::refused("CAPTURE_FULLY_REFUNDED"));
    }
    // The dispute may give the money back, so not even a full refund is possible.
    if disputes::is_disputed(&exchange.work, &capture.id) {
        return Err(Failure::refused("TRANSACTION_DISPUTED"));
    }
    if exchange.now >= capture.created + DAY * REFUND_DAYS {
        return Err(Failure::refused("REFUND_TIME_LIMIT_EXCEEDED"));
    }
    let amount = requested(exchange.body, &left, "REFUND_CAPTURE_CURRENCY_MISMATCH")?;
    if amount.amount > left.amount {
        return Err(Detail::new("REFUND_AMOUNT_EXCEEDED").at("/amount/value").value(amount.text()).into());
    }
    let platform_fees = fees::read(exchange, &amount, &FEE_ISSUES)?;
    if !capture.can_give_back(&platform_fees) {
        return Err(Failure::refused_at("PLATFORM_FEE_EXCEEDED", fees::POINTER));
    }
    let invoice_id = exchange.text("/invoice_id");
    if let Some(invoice_id) = &invoice_id
        && booking::is_invoice_refunded(&exchange.work, &capture.merchant, invoice_id)
    {
        let detail = Detail::new("DUPLICATE_INVOICE_ID").at("/invoice_id");
        return Err(detail.value(invoice_id.as_str()).into());
    }
    let references = References {
        invoice_id: invoice_id.or(capture.references.invoice_id.clone()),
        custom_id: exchange.text("/custom_id").or(capture.references.custom_id.clone()),
        note_to_payer: exchange.text("/note_to_payer"),
    };
    let refund = Refund {
        id: exchange.ids.transaction(),
        merchant: capture.merchant.clone(),
        owner: capture.owner.clone(),
        capture_id: capture.id.clone(),
        order_id: capture.order_id.clone(),
        total: amount.with(capture.refunded + amount.amount),
        amount,
        platform_fees,
        references,
        created: exchange.now,
    };
    if let Some(mut order) = exchange.rows.find::<Order>(&capture.order_id) {
        if let Some(unit) = order.units.iter_mut().find(|unit| unit.captures.contains(&capture.id)) {
            unit.refunds.push(refund.id.clone());
        }
        exchange.rows.put(&order);
    }
    booking::refund(&mut exchange.work, capture, &refund);
    Ok(Answer::Resource(201, Resource::of(&refund)))
}

/// Ends the wait of a pending capture, as the bank or PayPal's review does:
/// `{"status": "COMPLETED"}` or `{"status": "DENIED"}`.
pub(super) fn settle(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let id = exchange.path.get("id").to_owned();
    let Some(capture) = exchange.rows.find::<Capture>(&id) else {
        return Err(Failure::not_found("id", &id));
    };
    // The webhooks of the client that made the order get the event.
    if let Some(order) = exchange.rows.find::<Order>(&capture.order_id) {
        exchange.work.client_id = order.client_id;
    }
    let status = exchange.text("/status").unwrap_or_else(|| "COMPLETED".to_owned());
    if !matches!(status.as_str(), "COMPLETED" | "DENIED") {
        return Err(Failure::malformed_at("INVALID_PARAMETER_VALUE", "/status"));
    }
    if !booking::settle(&mut exchange.work, &id, status == "COMPLETED") {
        return Err(Failure::refused("CAPTURE_STATUS_NOT_VALID"));
    }
    Ok(Answer::Json(200, json!({ "id": id, "status": status })))
}
