//! The creation of subscriptions.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{
    billing,
    plan::{self, Plan},
    plan_check, plans, quote,
    subscription::{Status, Subscription},
    terms::{Changes, Terms},
};
use crate::{
    apis::{Answer, Exchange, Resource, card},
    error::{Detail, Failure, Problems},
    gate::check,
    money::{self, Money, Sign},
    world::{account::BUYER, time::Time},
};

/// The largest quantity. It keeps prices within the range of decimals.
const MOST: u32 = 1_000_000_000;

pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let (body, now) = (exchange.body, exchange.now);
    let plan = active_plan(exchange, exchange.merchant(), "/plan_id")?;
    let mut problems = Problems::default();
    let start = start_time(body, now, &mut problems);
    let quantity = quantity(body, &plan, &mut problems);
    let shipping = shipping(body, plan.currency(), &mut problems);
    let sent = body.get("plan").unwrap_or(&Value::Null);
    let changes = plan_check::changes(sent, &plan, &Changes::default(), now, &mut problems);
    problems.into_result()?;
    let terms = Terms::new(&plan, &changes, plan.version, now);
    let number = quantity.as_deref().and_then(money::parse).unwrap_or(Decimal::ONE);
    quote::check(&terms, plan.currency(), number, shipping.as_ref(), "/quantity")?;
    let sent = body.pointer("/subscriber/payment_source/card");
    let card = sent.map(|sent| card(sent, now)).transpose()?;
    let pages = plan.pages.as_ref();
    let page = |name: &str| {
        let sent = body.pointer(&format!("/application_context/{name}")).and_then(Value::as_str);
        sent.or_else(|| pages.and_then(|pages| pages.get(name)?.as_str())).map(str::to_owned)
    };
    let customer = exchange.text("/subscriber/payment_source/card/attributes/customer/id");
    let mut one = Subscription {
        id: exchange.ids.short("I", 12),
        merchant: exchange.merchant().to_owned(),
        client_id: exchange.client_id.clone(),
        plan_version: plan.version,
        changes,
        status: Status::ApprovalPending,
        note: None,
        status_changed: now,
        start: start.unwrap_or(now),
        quantity: quantity.unwrap_or_else(|| "1".to_owned()),
        shipping,
        currency: plan.currency().to_owned(),
        subscriber: subscriber(body),
        card,
        customer,
        payer: None,
        custom_id: exchange.text("/custom_id"),
        auto_renewal: body.get("auto_renewal").and_then(Value::as_bool).unwrap_or(false),
        is_manual: exchange.text("/application_context/user_action").as_deref() == Some("CONTINUE"),
        return_url: page("return_url"),
        cancel_url: page("cancel_url"),
        revision: None,
        done: BTreeMap::new(),
        anchor: now,
        anchor_of: None,
        intervals: 0,
        next: None,
        retry: None,
        last: None,
        last_failed: None,
        outstanding: Decimal::ZERO,
        failures: 0,
        is_failed: false,
        fail_next: 0,
        created: now,
        updated: now,
        plan_id: plan.id,
    };
    one.emit(exchange, "BILLING.SUBSCRIPTION.CREATED", "A subscription was created.");
    if one.card.is_some() {
        // A card needs no approval by a payer.
        one.payer = Some(BUYER.to_owned());
        one.is_manual = false;
        billing::approved(exchange, &mut one);
    }
    exchange.rows.put(&one);
    Ok(Answer::Resource(201, Resource::of(&one)))
}

/// Finds the plan that a body names; it must be active.
pub(super) fn active_plan(exchange: &Exchange<'_>, merchant: &str, pointer: &str) -> Result<Plan, Failure> {
    let id = exchange.text(pointer).unwrap_or_default();
    let found = exchange.rows.find::<Plan>(&id).filter(|plan| plan.merchant == merchant);
    let plan = found.ok_or_else(|| plans::unknown(pointer, &id))?;
    if plan.status != plan::Status::Active {
        return Err(Detail::new("PLAN_STATUS_INVALID").at(pointer).value(id).into());
    }
    Ok(plan)
}

/// Reads a start time, which must be in the future.
pub(super) fn start_time(body: &Value, now: Time, problems: &mut Problems) -> Option<Time> {
    let text = body.get("start_time")?.as_str()?;
    let start = Time::parse(text).filter(|start| *start >= now);
    if start.is_none() {
        let words = "The start time is not a time in the future.";
        let detail = Detail::new("INVALID_PARAMETER_VALUE").at("/start_time").value(text);
        problems.malformed(detail.description(words));
    }
    start
}

/// Reads the quantity of a body.
pub(super) fn quantity(body: &Value, plan: &Plan, problems: &mut Problems) -> Option<String> {
    let text = body.get("quantity")?.as_str()?;
    let is_fine = |quantity: Decimal| quantity > Decimal::ZERO && quantity <= Decimal::from(MOST);
    if !money::parse(text).is_some_and(is_fine) {
        problems.malformed(Detail::new("INVALID_PARAMETER_VALUE").at("/quantity").value(text));
    } else if !plan.quantity_supported && text != "1" {
        problems.refused(Detail::new("SUBSCRIPTION_CANNOT_HAVE_QUANTITY").at("/quantity").value(text));
    }
    Some(text.to_owned())
}

/// Reads the shipping amount of a body.
pub(super) fn shipping(body: &Value, currency: &str, problems: &mut Problems) -> Option<Money> {
    let pointer = "/shipping_amount";
    let shipping = Money::check(body.get("shipping_amount")?, pointer, Sign::NotNegative, problems)?;
    plan_check::currencies(currency, [shipping.currency.as_str()], pointer, problems);
    Some(shipping)
}

/// The subscriber as responses show it: without the payment source.
fn subscriber(body: &Value) -> Value {
    let sent = body.get("subscriber").cloned().unwrap_or_else(|| json!({}));
    let mut subscriber = check::declared("subscriptions", "subscriber_request", &sent);
    if let Some(subscriber) = subscriber.as_object_mut() {
        subscriber.shift_remove("payment_source");
    }
    subscriber
}

/// Returns the fields of a card that responses show. The card must not have expired.
pub(super) fn card(card: &Value, now: Time) -> Result<Value, Failure> {
    const PLACE: &str = "/subscriber/payment_source/card";
    let text = |name: &str| card.get(name).and_then(Value::as_str);
    let missing =
        |name: &str| Failure::malformed_at("MISSING_REQUIRED_PARAMETER", &format!("{PLACE}/{name}"));
    let number = text("number").ok_or_else(|| missing("number"))?;
    let expiry = text("expiry").ok_or_else(|| missing("expiry"))?;
    if card::is_expired(expiry, now) {
        let detail = Detail::new("INVALID_PARAMETER_VALUE").at(format!("{PLACE}/expiry")).value(expiry);
        return Err(Failure::new(400, vec![detail.description("The card has expired.")]));
    }
    let last: String = number.chars().skip(number.chars().count().saturating_sub(4)).collect();
    let brand = match number.chars().next() {
        Some('3') => "AMEX",
        Some('5') => "MASTERCARD",
        Some('6') => "DISCOVER",
        _ => "VISA",
    };
    let mut shown = json!({ "last_digits": last, "brand": brand, "type": "CREDIT", "expiry": expiry });
    if let Some(shown) = shown.as_object_mut() {
        for name in ["name", "billing_address"] {
            shown.extend(card.get(name).map(|value| (name.to_owned(), value.clone())));
        }
    }
    Ok(shown)
}
