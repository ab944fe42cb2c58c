//! Revisions: changes of plan, quantity or shipping that the subscriber approves.

use serde_json::{Value, json};

use super::{
    approval, create,
    handlers::named,
    plan::Plan,
    plan_check, quote,
    subscription::{Revision, Status},
    terms::{Changes, Terms},
};
use crate::{
    apis::{Answer, Exchange, object},
    error::{Failure, Problems},
    gate::check,
    money,
};

/// Revises a subscription. The revision applies from the next billing date after the approval; a
/// subscription that a card pays needs no approval.
pub(super) fn revise(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut one = named(exchange)?;
    if !matches!(one.status, Status::Active | Status::Suspended) {
        return Err(Failure::refused("SUBSCRIPTION_STATUS_INVALID"));
    }
    let (body, now) = (exchange.body, exchange.now);
    let present = one.plan(exchange).ok_or_else(|| Failure::not_found("id", &one.id))?;
    let is_new = body.get("plan_id").and_then(Value::as_str).is_some_and(|id| id != present.id);
    let plan: Plan =
        if is_new { create::active_plan(exchange, &one.merchant, "/plan_id")? } else { present.clone() };
    if plan.product_id != present.product_id {
        return Err(Failure::refused_at("PLAN_PRODUCT_NOT_COMPATIBLE", "/plan_id"));
    }
    if plan.currency() != one.currency {
        return Err(Failure::refused_at("CURRENCY_MISMATCH", "/plan_id"));
    }
    let mut problems = Problems::default();
    let quantity = create::quantity(body, &plan, &mut problems);
    let shipping = create::shipping(body, &one.currency, &mut problems);
    let from = if is_new { Changes::default() } else { one.changes.clone() };
    let sent = body.get("plan").unwrap_or(&Value::Null);
    let changes = plan_check::changes(sent, &plan, &from, now, &mut problems);
    problems.into_result()?;
    let terms = Terms::new(&plan, &changes, plan.version, now);
    let new = quantity.as_deref().and_then(money::parse).unwrap_or_else(|| one.quantity());
    quote::check(&terms, &one.currency, new, shipping.as_ref().or(one.shipping.as_ref()), "/quantity")?;
    let declared = |component: &str, name: &str| {
        body.get(name).map(|value| check::declared("subscriptions", component, value))
    };
    let needs_approval = one.card.is_none();
    let revision = Revision {
        plan_id: is_new.then(|| plan.id.clone()),
        plan_version: plan.version,
        quantity,
        shipping,
        shipping_address: declared("shipping_detail", "shipping_address"),
        sent: check::declared("subscriptions", "plan_override", sent),
        return_url: exchange.text("/application_context/return_url").or(one.return_url.clone()),
        cancel_url: exchange.text("/application_context/cancel_url").or(one.cancel_url.clone()),
        approved: !needs_approval,
    };
    let mut links = Vec::new();
    if needs_approval {
        links.push(exchange.page_link("approve", &approval::page_of(&one.id)));
    }
    links.push(exchange.link("edit", "PATCH", &one.path()));
    links.push(exchange.link("self", "GET", &one.path()));
    for action in ["cancel", "suspend"] {
        links.push(exchange.link(action, "POST", &format!("{}/{action}", one.path())));
    }
    let mut shown = object(json!({ "plan_id": plan.id, "plan_overridden": !changes.is_empty() }));
    for (name, value) in [
        ("quantity", revision.quantity.clone().map(Value::from)),
        ("shipping_amount", revision.shipping.as_ref().map(crate::money::Money::to_json)),
        ("shipping_address", revision.shipping_address.clone()),
        ("plan", declared("plan_override", "plan")),
    ] {
        shown.extend(value.map(|value| (name.to_owned(), value)));
    }
    shown.insert("links".to_owned(), Value::from(links));
    one.revision = Some(revision);
    one.updated = now;
    exchange.rows.put(&one);
    if !needs_approval {
        one.emit(exchange, "BILLING.SUBSCRIPTION.UPDATED", "A subscription was revised.");
    }
    Ok(Answer::Json(200, Value::Object(shown)))
}
