//! Handlers of captures and refunds.

use super::{
    authorizations::requested,
    booking,
    payment::{Capture, References, Refund},
};
use crate::{
    apis::{Answer, Exchange, Resource, orders::Order},
    error::{Detail, Failure},
    world::time::DAY,
};

/// How long a capture can be refunded, in days.
const REFUND_DAYS: u32 = 180;

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let capture = exchange.named("capture_id", |one: &Capture| &one.merchant)?;
    Ok(Answer::Whole(Resource::of(&capture)))
}

pub(super) fn get_refund(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let refund = exchange.named("refund_id", |one: &Refund| &one.merchant)?;
    Ok(Answer::Whole(Resource::of(&refund)))
}

/// Refunds all or a part of a capture.
pub(super) fn refund(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let capture = exchange.named("capture_id", |one: &Capture| &one.merchant)?;
    let left = capture.left();
    if left.amount.is_zero() {
        return Err(Failure::refused("CAPTURE_FULLY_REFUNDED"));
    }
    if exchange.now >= capture.created + DAY * REFUND_DAYS {
        return Err(Failure::refused("REFUND_TIME_LIMIT_EXCEEDED"));
    }
    let amount = requested(exchange.body, &left, "REFUND_CAPTURE_CURRENCY_MISMATCH")?;
    if amount.amount > left.amount {
        return Err(Detail::new("REFUND_AMOUNT_EXCEEDED").at("/amount/value").value(amount.text()).into());
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
        capture_id: capture.id.clone(),
        total: amount.with(capture.refunded + amount.amount),
        amount,
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
