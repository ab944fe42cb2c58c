//! Handlers of payments: create, read, change and execute.

use serde_json::Value;

use super::{
    approval, booking, check, patch,
    payment::{Intent, Payment},
};
use crate::{
    apis::{
        Answer, Exchange, Resource, object,
        v1::{Amount, invalid, refused, validated},
    },
    error::{Detail, Failure, Problems},
    gate,
};

/// Creates a payment. A card pays at once; every other way of paying needs an approval.
pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut sent = object(gate::check::declared("payments_v1", "payment", exchange.body));
    let intent = sent.shift_remove("intent").as_ref().and_then(Intent::read).unwrap_or(Intent::Sale);
    let transactions = sent.shift_remove("transactions");
    let merchant = exchange.merchant().to_owned();
    let work = &mut exchange.work;
    let transactions = check::transactions(work, &merchant, transactions.as_ref())?;
    let payer = check::payer(work, &sent, intent)?;
    check::profile(work, &merchant, &sent)?;
    sent.insert("payer".to_owned(), payer.sent);
    let mut payment = Payment {
        id: work.ids.short("PAYID", 24),
        merchant,
        token: work.ids.prefixed("EC"),
        intent,
        sent,
        related: vec![Vec::new(); transactions.len()],
        transactions,
        payer: None,
        approved: None,
        is_executed: false,
        is_delayed: false,
        created: work.now,
        updated: work.now,
    };
    work.rows.put(&payment);
    if payer.has_card {
        booking::execute(work, &mut payment)?;
    }
    approval::note(work, &payment);
    let shown = payment.to_json(work);
    booking::emit(work, "PAYMENTS.PAYMENT.CREATED", "payment", shown, &payment.merchant);
    Ok(Answer::Resource(201, Resource::of(&payment)))
}

fn named(exchange: &Exchange<'_>) -> Result<Payment, Failure> {
    exchange.named("payment_id", |payment: &Payment| &payment.merchant)
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let payment = named(exchange)?;
    if payment.is_expired(exchange.now) {
        return Err(Failure::not_found("payment_id", &payment.id));
    }
    Ok(Answer::Whole(Resource::of(&payment)))
}

/// Refuses an expired payment.
fn in_time(exchange: &Exchange<'_>, payment: &Payment) -> Result<(), Failure> {
    match (payment.is_expired(exchange.now), payment.approved) {
        (false, _) => Ok(()),
        (true, Some(_)) => Err(refused(400, "PAYMENT_APPROVAL_EXPIRED")),
        (true, None) => Err(refused(400, "PAYMENT_EXPIRED")),
    }
}

/// Changes a payment before it is executed.
pub(super) fn update(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut payment = named(exchange)?;
    if payment.is_executed {
        return Err(refused(400, "PAYMENT_STATE_INVALID"));
    }
    in_time(exchange, &payment)?;
    let patched = patch::apply(&payment.transactions, exchange.body)?;
    payment.transactions = check::transactions(&exchange.work, &payment.merchant, Some(&patched))?;
    payment.updated = exchange.now;
    exchange.rows.put(&payment);
    Ok(Answer::Whole(Resource::of(&payment)))
}

/// Executes an approved payment: takes the money, authorizes it, or opens an order.
pub(super) fn execute(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut payment = named(exchange)?;
    if payment.is_executed {
        return Err(refused(400, "PAYMENT_ALREADY_DONE"));
    }
    in_time(exchange, &payment)?;
    let Some(payer_id) = exchange.text("/payer_id") else {
        return Err(invalid(Detail::new("MISSING_REQUIRED_PARAMETER").at("/payer_id")));
    };
    match &payment.payer {
        None => return Err(refused(400, "PAYMENT_NOT_APPROVED_FOR_EXECUTION")),
        Some(payer) if *payer != payer_id => return Err(refused(400, "INVALID_PAYER_ID")),
        Some(_) => {}
    }
    if let Some(carts) = exchange.body.get("transactions").and_then(Value::as_array) {
        amounts(&mut payment, carts)?;
    }
    booking::execute(&mut exchange.work, &mut payment)?;
    Ok(Answer::Whole(Resource::of(&payment)))
}

/// Replaces the amounts of the transactions by those of the execution.
fn amounts(payment: &mut Payment, carts: &[Value]) -> Result<(), Failure> {
    let mut problems = Problems::default();
    if carts.len() != payment.transactions.len() {
        problems.malformed(Detail::new("INVALID_PARAMETER_VALUE").at("/transactions"));
    }
    for (index, cart) in carts.iter().enumerate() {
        let pointer = format!("/transactions/{index}/amount");
        let Some(amount) = Amount::check(cart.get("amount"), &pointer, &mut problems) else { continue };
        let Some(approved) = payment.amount(index) else { continue };
        if amount.money.currency != approved.money.currency {
            let detail = Detail::new("CURRENCY_MISMATCH").at(format!("{pointer}/currency"));
            problems.refused(detail.value(amount.money.currency));
            continue;
        }
        if let Some(Value::Object(transaction)) = payment.transactions.get_mut(index) {
            transaction.insert("amount".to_owned(), amount.to_json());
        }
    }
    validated(problems)
}
