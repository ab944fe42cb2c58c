//! Handlers of subscriptions that exist.

use serde_json::{Value, json};

use super::{
    billing, payment,
    quote::Quote,
    show,
    subscription::{Status, Subscription},
};
use crate::{
    apis::{Answer, Exchange, Resource, paging},
    error::{Detail, Failure, Problems},
    money::{Money, Sign},
    world::{account::Account, time::Time},
};

pub(super) fn named(exchange: &Exchange<'_>) -> Result<Subscription, Failure> {
    exchange.named("id", |one: &Subscription| &one.merchant)
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let one = named(exchange)?;
    let fields = exchange.query.get("fields").unwrap_or_default();
    if fields.split(',').any(|field| field.trim() == "plan") {
        return Ok(Answer::Json(200, show::subscription(&one, exchange, true)));
    }
    Ok(Answer::Whole(Resource::of(&one)))
}

pub(super) fn suspend(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut one = named(exchange)?;
    if one.status != Status::Active {
        return Err(Failure::refused("SUBSCRIPTION_STATUS_INVALID"));
    }
    let reason = exchange.text("/reason");
    billing::suspend(exchange, &mut one, reason);
    exchange.rows.put(&one);
    Ok(Answer::Empty(204))
}

pub(super) fn activate(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut one = named(exchange)?;
    match one.status {
        Status::Suspended if one.is_failed && one.failures > 0 => {
            let words = "Failed payments suspended the subscription: capture the outstanding balance first.";
            return Err(Detail::new("SUBSCRIPTION_CANNOT_BE_ACTIVATED").description(words).into());
        }
        Status::Suspended => billing::resume(exchange, &mut one),
        Status::Approved if one.is_manual => {
            one.is_manual = false;
            billing::begin(exchange, &mut one);
        }
        Status::Approved => {
            let words = "The subscription becomes active by itself at its start time.";
            return Err(Detail::new("SUBSCRIPTION_CANNOT_BE_ACTIVATED").description(words).into());
        }
        _ => return Err(Failure::refused("SUBSCRIPTION_STATUS_INVALID")),
    }
    let reason = exchange.text("/reason");
    one.note = reason.or(one.note.take());
    exchange.rows.put(&one);
    Ok(Answer::Empty(204))
}

pub(super) fn cancel(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut one = named(exchange)?;
    if !matches!(one.status, Status::Approved | Status::Active | Status::Suspended) {
        return Err(Failure::refused("SUBSCRIPTION_STATUS_INVALID"));
    }
    let reason = exchange.text("/reason");
    billing::end(exchange, &mut one, reason);
    exchange.rows.put(&one);
    Ok(Answer::Empty(204))
}

/// Captures the outstanding balance, or a part of it.
pub(super) fn capture(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut one = named(exchange)?;
    if !matches!(one.status, Status::Active | Status::Suspended | Status::Expired) {
        return Err(Failure::refused("SUBSCRIPTION_STATUS_INVALID"));
    }
    if one.outstanding.is_zero() {
        return Err(Failure::refused("ZERO_OUTSTANDING_BALANCE"));
    }
    let payer = one.payer.as_deref().and_then(|payer| exchange.rows.find::<Account>(payer));
    if payer.is_some_and(|payer| !payer.is_open) {
        return Err(Failure::refused("SUBSCRIBER_ACCOUNT_CLOSED"));
    }
    let mut problems = Problems::default();
    let sent = exchange.body.get("amount").unwrap_or(&Value::Null);
    let amount = Money::check(sent, "/amount", Sign::Positive, &mut problems);
    problems.into_result()?;
    let amount = amount.ok_or_else(|| Failure::malformed_at("MISSING_REQUIRED_PARAMETER", "/amount"))?;
    if amount.currency != one.currency {
        return Err(Failure::refused_at("CURRENCY_MISMATCH", "/amount/currency_code"));
    }
    if amount.amount > one.outstanding {
        let detail = Detail::new("AMOUNT_GREATER_THAN_OUTSTANDING_BALANCE").at("/amount/value");
        return Err(detail.value(amount.text()).into());
    }
    let quote = Quote::plain(amount);
    let (payment, is_made) = payment::charge(exchange, &mut one, &quote);
    if is_made {
        one.outstanding -= quote.total.amount;
        if one.outstanding.is_zero() {
            one.failures = 0;
        }
    }
    one.updated = exchange.now;
    exchange.rows.put(&one);
    Ok(Answer::Json(200, payment.to_json(exchange, is_made)))
}

/// Lists the payments between two times.
pub(super) fn transactions(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let one = named(exchange)?;
    let time = |name: &str| {
        let text = exchange.query.get(name).unwrap_or_default();
        let wrong = || {
            let detail = Detail::new("INVALID_PARAMETER_SYNTAX").parameter("query", name).value(text);
            Failure::new(400, vec![detail])
        };
        Time::parse(text).ok_or_else(wrong)
    };
    let (from, until) = (time("start_time")?, time("end_time")?);
    if until < from {
        let detail = Detail::new("INVALID_PARAMETER_VALUE").parameter("query", "end_time");
        return Err(Failure::new(400, vec![detail.value(until.text())]));
    }
    let payments = payment::between(exchange, &one.id, from, until);
    let shown: Vec<Value> = payments.iter().map(|one| one.to_json(exchange, true)).collect();
    let path = format!("{}/transactions", one.path());
    let link = paging::with_query(exchange, "self", &path, &[]);
    let total = shown.len();
    Ok(Answer::Json(
        200,
        json!({ "transactions": shown, "total_items": total, "total_pages": 1, "links": [link] }),
    ))
}
