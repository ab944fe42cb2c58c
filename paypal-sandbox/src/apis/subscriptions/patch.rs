//! JSON Patch of subscriptions.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{
    billing, create,
    handlers::named,
    plan::{Plan, Tenure},
    plan_check,
    pricing::Scheme,
    quote,
    subscription::{Status, Subscription},
};
use crate::{
    apis::{
        Answer, Exchange,
        field_patch::{self, Change, Op, REPLACE, SET},
    },
    error::{Failure, Problems},
    gate::check,
    money::{Money, Sign},
    world::time::Time,
};

/// The largest number of cycles; the registry limits that of new plans in the same way.
const MAX_CYCLES: u32 = 999;

const CYCLES: &str = "/plan/billing_cycles/@sequence==";

/// Splits the path of a cycle's field into the sequence and the field.
fn cycle_field(path: &str) -> Option<(u32, &str)> {
    let (sequence, field) = path.strip_prefix(CYCLES)?.split_once('/')?;
    Some((sequence.parse().ok()?, field))
}

fn permitted(path: &str) -> &'static [Op] {
    match (path, cycle_field(path)) {
        (_, Some((_, "pricing_scheme/fixed_price"))) => SET,
        (_, Some((_, "pricing_scheme/tiers" | "total_cycles"))) => REPLACE,
        (
            "/custom_id"
            | "/shipping_amount"
            | "/subscriber/shipping_address"
            | "/plan/taxes/inclusive"
            | "/plan/taxes/percentage",
            _,
        ) => SET,
        (
            "/billing_info/outstanding_balance"
            | "/plan/payment_preferences/auto_bill_outstanding"
            | "/plan/payment_preferences/payment_failure_threshold"
            | "/start_time"
            | "/subscriber/payment_source",
            _,
        ) => REPLACE,
        _ => &[],
    }
}

pub(super) fn patch(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut one = named(exchange)?;
    let changes = field_patch::read(exchange.body, permitted)?;
    if !matches!(one.status, Status::Approved | Status::Active | Status::Suspended) {
        return Err(Failure::refused("SUBSCRIPTION_STATUS_INVALID"));
    }
    let plan = one.plan(exchange).ok_or_else(|| Failure::not_found("id", &one.id))?;
    for change in &changes {
        match (change.path, cycle_field(change.path)) {
            ("/start_time", _) => start_time(exchange, &mut one, change)?,
            (_, Some((sequence, field))) => {
                cycle(&mut one, &plan, change, sequence, field, exchange.now)?;
            }
            _ => field(&mut one, &plan, change, exchange.now)?,
        }
    }
    let terms = one.terms(&plan, exchange.now);
    quote::check(&terms, &one.currency, one.quantity(), one.shipping.as_ref(), "/")?;
    one.updated = exchange.now;
    exchange.rows.put(&one);
    one.emit(exchange, "BILLING.SUBSCRIPTION.UPDATED", "A subscription was updated.");
    Ok(Answer::Empty(204))
}

/// Moves the start of a subscription that has not begun.
fn start_time(
    exchange: &mut Exchange<'_>,
    one: &mut Subscription,
    change: &Change<'_>,
) -> Result<(), Failure> {
    if one.status != Status::Approved {
        return Err(change.refused("INVALID_START_TIME"));
    }
    let body = json!({ "start_time": change.value });
    let mut problems = Problems::default();
    let start = create::start_time(&body, exchange.now, &mut problems);
    one.start = start.ok_or_else(|| change.wrong_value())?;
    one.anchor = one.start;
    if one.next.is_some() {
        billing::plan_next(exchange, one, Some(one.start));
    }
    Ok(())
}

fn money(change: &Change<'_>, currency: &str) -> Result<Money, Failure> {
    let mut problems = Problems::default();
    let amount = Money::check(change.value, "/value", Sign::NotNegative, &mut problems);
    problems.into_result()?;
    let amount = amount.ok_or_else(|| change.wrong_value())?;
    if amount.currency != currency {
        return Err(change.refused("CURRENCY_MISMATCH"));
    }
    Ok(amount)
}

fn field(one: &mut Subscription, plan: &Plan, change: &Change<'_>, now: Time) -> Result<(), Failure> {
    match change.path {
        "/custom_id" => {
            let text = change.value.as_str().ok_or_else(|| change.wrong_value())?;
            one.custom_id = Some(text.to_owned());
        }
        "/shipping_amount" => one.shipping = Some(money(change, &one.currency)?),
        "/billing_info/outstanding_balance" => {
            let balance = money(change, &one.currency)?.amount;
            if balance > one.outstanding {
                return Err(change.refused("AMOUNT_GREATER_THAN_OUTSTANDING_BALANCE"));
            }
            one.outstanding = balance;
            if balance == Decimal::ZERO {
                one.failures = 0;
            }
        }
        "/subscriber/shipping_address" => {
            let mut problems = Problems::default();
            check::conforms("subscriptions", "shipping_detail", change.value, "/value", &mut problems);
            problems.into_result()?;
            let value = check::declared("subscriptions", "shipping_detail", change.value);
            if let Some(subscriber) = one.subscriber.as_object_mut() {
                subscriber.insert("shipping_address".to_owned(), value);
            }
        }
        "/subscriber/payment_source" => {
            let mut problems = Problems::default();
            check::conforms("subscriptions", "payment_source", change.value, "/value", &mut problems);
            problems.into_result()?;
            let card = change.value.get("card").ok_or_else(|| change.wrong_value())?;
            one.card = Some(create::card(card, now)?);
        }
        path => {
            // The rest are fields of the plan, which are read as those of a new subscription.
            let mut value = json!({});
            field_patch::write(&mut value, change);
            let mut problems = Problems::default();
            let sent = value.get("plan").unwrap_or(&Value::Null);
            check::conforms("subscriptions", "plan_override", sent, "/plan", &mut problems);
            let is_taxes = path.starts_with("/plan/taxes/");
            if is_taxes && plan.taxes.is_none() && one.changes.taxes.is_none() && path.ends_with("inclusive")
            {
                return Err(change.wrong_value());
            }
            let changes = plan_check::changes(sent, plan, &one.changes, now, &mut problems);
            problems.into_result()?;
            one.changes = changes;
        }
    }
    Ok(())
}

fn cycle(
    one: &mut Subscription,
    plan: &Plan,
    change: &Change<'_>,
    sequence: u32,
    field: &str,
    now: Time,
) -> Result<(), Failure> {
    let terms = one.terms(plan, now);
    let invalid = || Failure::new(400, vec![change.detail("INVALID_PATCH_PATH", "path").value(change.path)]);
    let term = terms.cycles.iter().find(|cycle| cycle.sequence == sequence).ok_or_else(invalid)?;
    let done = one.done(sequence);
    if term.total > 0 && done >= term.total {
        return Err(change.refused("BILLING_CYCLE_EXECUTION_COMPLETED"));
    }
    if field == "total_cycles" {
        let total = change.value.as_u64().and_then(|total| u32::try_from(total).ok());
        let total = total.ok_or_else(|| change.wrong_value())?;
        if total > MAX_CYCLES {
            return Err(Failure::new(400, vec![change.detail("INVALID_INTEGER_MAX_VALUE", "value")]));
        }
        if (total > 0 && total < done) || (total == 0 && term.tenure == Tenure::Trial) {
            return Err(change.refused("INVALID_BILLING_TOTAL_CYCLES"));
        }
        one.changes.change(sequence, |cycle| cycle.total = Some(total));
        return Ok(());
    }
    let mut problems = Problems::default();
    let mut value = json!({});
    let name = field.rsplit('/').next().unwrap_or_default();
    if let (Some(value), Some(old)) = (value.as_object_mut(), &term.scheme) {
        value.insert(name.to_owned(), change.value.clone());
        if name == "tiers" {
            value.insert("pricing_model".to_owned(), json!(old.model));
        }
    }
    check::conforms("subscriptions", "pricing_scheme", &value, "/value", &mut problems);
    problems.into_result()?;
    let mut problems = Problems::default();
    let mut scheme = Scheme::read(&value, "/value", now, &mut problems);
    scheme.version = term.scheme.as_ref().map_or(1, |old| old.version);
    plan_check::currencies(&one.currency, scheme.currencies(), "/value", &mut problems);
    if term.scheme.as_ref().is_some_and(|old| old.model != scheme.model) {
        return Err(change.refused("INVALID_PRICING_MODEL"));
    }
    problems.into_result()?;
    one.changes.change(sequence, |cycle| cycle.scheme = Some(scheme));
    Ok(())
}
