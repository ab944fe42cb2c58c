//! Shows subscriptions as JSON.

use serde_json::{Map, Value, json};

use super::{
    approval,
    subscription::{Status, Subscription},
    terms::Terms,
};
use crate::{apis::object, world::work::Work};

/// Shows a subscription; with its plan if the caller asks for it.
pub(super) fn subscription(one: &Subscription, work: &Work<'_>, with_plan: bool) -> Value {
    let plan = one.plan(work);
    let terms = plan.as_ref().map(|plan| one.terms(plan, work.now));
    let is_overridden = !one.changes.is_empty();
    let mut shown = object(json!({
        "id": one.id, "status": one.status, "status_update_time": one.status_changed.text(),
        "plan_id": one.plan_id, "plan_overridden": is_overridden,
        "start_time": one.start.text(), "quantity": one.quantity,
    }));
    shown.extend(one.note.clone().map(|note| ("status_change_note".to_owned(), Value::from(note))));
    shown.extend(one.custom_id.clone().map(|id| ("custom_id".to_owned(), Value::from(id))));
    shown.extend(one.shipping.as_ref().map(|amount| ("shipping_amount".to_owned(), amount.to_json())));
    shown.insert("subscriber".to_owned(), subscriber(one, work));
    if let (true, Some(terms)) = (one.payer.is_some(), &terms) {
        shown.insert("billing_info".to_owned(), billing_info(one, terms));
    }
    if let (true, Some(plan), Some(terms)) = (with_plan || is_overridden, &plan, &terms) {
        shown.insert("plan".to_owned(), terms.to_json(plan));
    }
    shown.extend(object(json!({
        "auto_renewal": one.auto_renewal,
        "create_time": one.created.text(), "update_time": one.updated.text(),
        "links": links(one, work),
    })));
    Value::Object(shown)
}

fn links(one: &Subscription, work: &Work<'_>) -> Vec<Value> {
    let path = one.path();
    let mut links = Vec::new();
    if one.status == Status::ApprovalPending {
        links.push(work.page_link("approve", &approval::page_of(&one.id)));
    }
    links.push(work.link("edit", "PATCH", &path));
    links.push(work.link("self", "GET", &path));
    let actions: &[&str] = match one.status {
        Status::ApprovalPending | Status::Cancelled => &[],
        Status::Approved => &["activate", "cancel"],
        Status::Active => &["suspend", "cancel", "capture"],
        Status::Suspended => &["activate", "cancel", "capture"],
        Status::Expired => &["capture"],
    };
    links.extend(actions.iter().map(|action| work.link(action, "POST", &format!("{path}/{action}"))));
    links
}

fn subscriber(one: &Subscription, work: &Work<'_>) -> Value {
    let mut shown = one.subscriber.as_object().cloned().unwrap_or_default();
    if let Some(payer) = one.payer.as_deref().and_then(|payer| work.account(payer)) {
        // Of a card, PayPal knows only what the merchant told.
        if one.card.is_none() {
            shown.extend(object(json!({ "email_address": payer.email, "name": payer.name() })));
        }
        shown.insert("payer_id".to_owned(), Value::from(payer.id));
    }
    if let Some(card) = &one.card {
        shown.insert("payment_source".to_owned(), json!({ "card": card }));
    }
    shown.insert("tenant".to_owned(), Value::from("PAYPAL"));
    Value::Object(shown)
}

fn billing_info(one: &Subscription, terms: &Terms) -> Value {
    let cycles: Vec<Value> = terms
        .cycles
        .iter()
        .map(|cycle| {
            let done = one.done(cycle.sequence);
            let mut shown = object(json!({
                "tenure_type": cycle.tenure, "sequence": cycle.sequence, "cycles_completed": done,
                "cycles_remaining": cycle.total.saturating_sub(done), "total_cycles": cycle.total,
            }));
            let version = cycle.scheme.as_ref().map_or(1, |scheme| scheme.version);
            shown.insert("current_pricing_scheme_version".to_owned(), Value::from(version));
            Value::Object(shown)
        })
        .collect();
    let mut shown: Map<String, Value> = object(json!({
        "outstanding_balance": one.money(one.outstanding).to_json(),
        "cycle_executions": cycles, "failed_payments_count": one.failures,
    }));
    if let Some(last) = &one.last {
        let last = json!({ "amount": last.amount.to_json(), "time": last.time.text() });
        shown.insert("last_payment".to_owned(), last);
    }
    if matches!(one.status, Status::Approved | Status::Active)
        && let Some((next, _)) = &one.next
    {
        shown.insert("next_billing_time".to_owned(), Value::from(next.text()));
        let last = one.last_date(terms);
        shown.extend(last.map(|last| ("final_payment_time".to_owned(), Value::from(last.text()))));
    }
    if let Some(failed) = &one.last_failed {
        let mut last = object(json!({
            "amount": failed.amount.to_json(), "time": failed.time.text(),
            "reason_code": "PAYMENT_DENIED",
        }));
        let retry = failed.retry.map(|retry| Value::from(retry.text()));
        last.extend(retry.map(|retry| ("next_payment_retry_time".to_owned(), retry)));
        shown.insert("last_failed_payment".to_owned(), Value::Object(last));
    }
    Value::Object(shown)
}
