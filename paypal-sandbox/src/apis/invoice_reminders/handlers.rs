//! Handlers of the reminders.

use serde_json::{Value, json};

use super::{
    plan::{of_merchant, plan, plan_all},
    reminder::{Kind, Reminder},
};
use crate::{
    apis::{Answer, Exchange, Resource, invoicing::Invoice},
    error::{Detail, Failure},
};

/// Creates both reminders of the merchant. Those of the body become active; the others get the
/// usual values.
pub(super) fn set_up(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let merchant = exchange.merchant().to_owned();
    if !of_merchant(&exchange.work, &merchant).is_empty() {
        let words = "The reminders exist already: change them with an update.";
        return Err(Detail::new("REMINDERS_ALREADY_CONFIGURED").description(words).into());
    }
    let sent = exchange.body.get("configurations").and_then(Value::as_array);
    let sent: Vec<(usize, &Value)> = sent.into_iter().flatten().enumerate().collect();
    for kind in Kind::ALL {
        let mut reminder = Reminder::new(&mut exchange.work, &merchant, kind);
        let mut of_kind = sent.iter().filter(|(_, one)| Kind::read(one) == Some(kind));
        if let Some((index, configuration)) = of_kind.next() {
            reminder.is_active = true;
            reminder.set(configuration, &format!("/configurations/{index}"), exchange.now)?;
        }
        if let Some((index, _)) = of_kind.next() {
            let at = format!("/configurations/{index}/type");
            return Err(Failure::malformed_at("INVALID_PARAMETER_VALUE", &at));
        }
        exchange.rows.put(&reminder);
    }
    plan_all(&mut exchange.work, &merchant);
    Ok(Answer::Json(201, shown(exchange)))
}

pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Json(200, shown(exchange)))
}

fn shown(exchange: &Exchange<'_>) -> Value {
    let all = of_merchant(&exchange.work, exchange.merchant());
    let all: Vec<Value> = all.iter().map(|reminder| reminder.to_json(&exchange.work)).collect();
    json!({ "configurations": all })
}

fn named(exchange: &Exchange<'_>) -> Result<Reminder, Failure> {
    exchange.named("id", |reminder: &Reminder| &reminder.merchant)
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Whole(Resource::of(&named(exchange)?)))
}

/// Replaces a configuration; its type can't be changed.
pub(super) fn update(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut reminder = named(exchange)?;
    if Kind::read(exchange.body) != Some(reminder.kind) {
        return Err(Failure::malformed_at("INVALID_PARAMETER_VALUE", "/type"));
    }
    reminder.set(exchange.body, "", exchange.now)?;
    store(exchange, &reminder);
    Ok(Answer::Quiet(Resource::of(&reminder)))
}

pub(super) fn suspend(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    set_active(exchange, false)
}

pub(super) fn resume(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    set_active(exchange, true)
}

fn set_active(exchange: &mut Exchange<'_>, is_active: bool) -> Result<Answer, Failure> {
    let mut reminder = named(exchange)?;
    reminder.is_active = is_active;
    reminder.updated = exchange.now;
    store(exchange, &reminder);
    Ok(Answer::Empty(204))
}

/// Stores a changed configuration, which may change the time of the next reminder of invoices.
fn store(exchange: &mut Exchange<'_>, reminder: &Reminder) {
    exchange.rows.put(reminder);
    plan_all(&mut exchange.work, &reminder.merchant);
}

/// Ends the automatic reminders of an invoice.
pub(super) fn cancel(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut invoice = exchange.named("id", |invoice: &Invoice| &invoice.merchant)?;
    invoice.has_no_reminders = true;
    plan(&mut exchange.work, &mut invoice);
    exchange.rows.put(&invoice);
    Ok(Answer::Empty(204))
}
