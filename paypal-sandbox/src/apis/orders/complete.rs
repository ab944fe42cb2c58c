//! Pays orders: captures or authorizes their purchase units.

use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

use super::{
    order::Order,
    source::{self, Place},
    status::{Intent, Status},
    test_values,
    unit::Unit,
};
use crate::{
    apis::{
        Answer, Exchange, Resource,
        payments::{self, AUTHORIZATION_LIFE, Authorization, NewCapture, Outcome, References},
        vault,
    },
    error::{Detail, Failure},
    money::Money,
    world::{account::Account, work::Work},
};

pub(super) fn authorize(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    complete(exchange, Intent::Authorize)
}

pub(super) fn capture(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    complete(exchange, Intent::Capture)
}

/// Captures or authorizes an approved order, where `action` is the intent of the order.
fn complete(exchange: &mut Exchange<'_>, action: Intent) -> Result<Answer, Failure> {
    let mut order = exchange.named("id", |order: &Order| &order.merchant)?;
    if order.intent != action {
        return Err(Failure::refused("ACTION_DOES_NOT_MATCH_INTENT"));
    }
    match (order.status, action) {
        (Status::Voided, _) => return Err(Failure::refused("ORDER_COMPLETED_OR_VOIDED")),
        (Status::Completed, Intent::Capture) => return Err(Failure::refused("ORDER_ALREADY_CAPTURED")),
        (Status::Completed, Intent::Authorize) => return Err(Failure::refused("ORDER_ALREADY_AUTHORIZED")),
        _ if order.is_expired(exchange.now) => return Err(Failure::refused("ORDER_EXPIRED")),
        _ => {}
    }
    if order.status == Status::Created
        && let Some(source) = exchange.body.get("payment_source")
    {
        source::apply(&exchange.work, &mut order, source, Place::Complete)?;
    }
    match order.status {
        Status::Created | Status::PendingApproval => return Err(Failure::refused("ORDER_NOT_APPROVED")),
        Status::PayerActionRequired => {
            let page = format!("/checkoutnow?token={}", order.id);
            let link = exchange.work.page_link("payer-action", &page);
            return Err(Failure::refused("PAYER_ACTION_REQUIRED").with_link(link));
        }
        _ => {}
    }
    pay(&mut exchange.work, &mut order)?;
    Ok(Answer::Resource(201, Resource::of(&order)))
}

/// Completes an approved order whose instruction is to do so. If the payment fails, the order stays
/// approved: the merchant sees the reason at the capture.
pub(super) fn pay_if_instructed(work: &mut Work<'_>, order: &mut Order) {
    let is_instructed = order.processing_instruction.as_deref() == Some("ORDER_COMPLETE_ON_PAYMENT_APPROVAL");
    if is_instructed && order.status == Status::Approved {
        pay(work, order).ok();
    }
}

/// Makes an order that a buyer approves and pays at once, for another API. Returns its id.
///
/// # Errors
///
/// If the payment is refused.
pub(crate) fn sell(
    work: &mut Work<'_>,
    merchant: &str,
    unit: Map<String, Value>,
    buyer: &Account,
) -> Result<String, Failure> {
    let mut order = Order::new(work, merchant, Intent::Capture, vec![Unit::new(unit)]);
    order.approve(buyer, None, true, work.now);
    pay(work, &mut order)?;
    Ok(order.id)
}

/// Captures or authorizes all purchase units, or none; saves the payment source if that is wanted;
/// stores the order.
pub(super) fn pay(work: &mut Work<'_>, order: &mut Order) -> Result<(), Failure> {
    check_invoice_ids(work, order)?;
    let outcome = test_values::outcome(work, order)?;
    // Everything is checked before anything is paid.
    let parts: Vec<Part> = (0..order.units.len())
        .filter_map(|index| part(work, order, index).transpose())
        .collect::<Result<_, _>>()?;
    for part in parts {
        pay_part(work, order, part, &outcome);
    }
    order.status = Status::Completed;
    order.updated = work.now;
    let is_paid = !matches!(outcome, Outcome::Declined(_));
    if let Some(customer) = order.save_for.take().filter(|_| is_paid)
        && let Some(source) = order.payment_source.clone()
    {
        let payer = order.payer_id.as_deref();
        let token = vault::save(work, &order.merchant, &customer, source, payer);
        order.saved = Some((token.id, json!({ "id": token.customer })));
    }
    work.rows.put(order);
    if outcome == Outcome::Completed {
        order.emit(work, "CHECKOUT.ORDER.COMPLETED", "The order was completed.");
    }
    Ok(())
}

fn check_invoice_ids(work: &Work<'_>, order: &Order) -> Result<(), Failure> {
    let mut invoice_ids = Vec::new();
    for unit in &order.units {
        let Some(id) = unit.text("invoice_id") else { continue };
        let payee = unit.payee(work, &order.merchant).map(|payee| payee.id);
        let is_paid = payee.is_some_and(|payee| payments::is_invoice_paid(work, &payee, &id));
        if is_paid || invoice_ids.contains(&id) {
            return Err(Detail::new("DUPLICATE_INVOICE_ID").value(id).into());
        }
        invoice_ids.push(id);
    }
    Ok(())
}

/// What is to be paid for a purchase unit.
struct Part {
    index: usize,
    payee: String,
    amount: Money,
    platform_fees: Vec<Value>,
}

fn part(work: &Work<'_>, order: &Order, index: usize) -> Result<Option<Part>, Failure> {
    let Some(unit) = order.units.get(index) else { return Ok(None) };
    let Some(amount) = unit.amount() else { return Ok(None) };
    let Some(payee) = unit.payee(work, &order.merchant) else {
        return Err(Failure::refused("PAYEE_ACCOUNT_INVALID"));
    };
    let pointer = format!("/purchase_units/{index}/payment_instruction/platform_fees");
    let platform_fees = payments::resolve_fees(work, unit.platform_fees(), &order.application, &pointer)?;
    let is_payer = |fee: &Value| {
        fee.pointer("/payee/merchant_id").and_then(Value::as_str) == Some(order.payer_account())
    };
    if platform_fees.iter().any(is_payer) {
        return Err(Failure::refused_at("PLATFORM_FEE_PAYEE_CANNOT_BE_SAME_AS_PAYER", &pointer));
    }
    Ok(Some(Part { index, payee: payee.id, amount, platform_fees }))
}

fn pay_part(work: &mut Work<'_>, order: &mut Order, part: Part, outcome: &Outcome) {
    let payer = order.payer_account().to_owned();
    let (order_id, owner) = (order.id.clone(), order.merchant.clone());
    let Some(unit) = order.units.get_mut(part.index) else { return };
    let references = References {
        invoice_id: unit.text("invoice_id"),
        custom_id: unit.text("custom_id"),
        note_to_payer: None,
    };
    match order.intent {
        Intent::Capture => {
            let new = NewCapture {
                order_id,
                authorization_id: None,
                merchant: part.payee,
                owner,
                payer,
                amount: part.amount,
                platform_fees: part.platform_fees,
                final_capture: true,
                is_delayed: unit.is_delayed(),
                outcome: outcome.clone(),
                references,
            };
            unit.captures.push(payments::capture(work, new));
        }
        Intent::Authorize => {
            let authorization = Authorization {
                id: work.ids.transaction(),
                merchant: part.payee,
                owner,
                payer,
                order_id,
                renews: None,
                renewed_by: None,
                original: part.amount.amount,
                amount: part.amount,
                captured: Decimal::ZERO,
                captures: 0,
                closed: false,
                voided: false,
                outcome: outcome.clone(),
                references,
                valid_until: work.now + AUTHORIZATION_LIFE,
                created: work.now,
                updated: work.now,
            };
            unit.authorizations.push(payments::authorize(work, authorization));
        }
    }
}
