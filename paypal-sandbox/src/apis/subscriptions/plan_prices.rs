//! Changes of a plan's prices. New subscriptions get a new price at once, existing ones later.

use serde_json::Value;

use super::{
    plan::{NOTICE_DAYS, Plan, Status},
    plan_check,
    pricing::Scheme,
};
use crate::{
    apis::{Answer, Exchange},
    error::{Detail, Failure, Problems},
    world::{time::DAY, work::Work},
};

/// The job after which existing subscriptions pay a new price.
pub(super) const CHANGED: &str = "plan.pricing-change";

pub(super) fn update(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut plan = exchange.named("id", |plan: &Plan| &plan.merchant)?;
    if plan.status == Status::Inactive {
        return Err(Failure::refused("PRICING_SCHEME_UPDATE_NOT_ALLOWED"));
    }
    let now = exchange.now;
    let currency = plan.currency().to_owned();
    let sent = exchange.body.get("pricing_schemes").and_then(Value::as_array);
    let mut problems = Problems::default();
    for (index, one) in sent.map_or(&[][..], Vec::as_slice).iter().enumerate() {
        let pointer = format!("/pricing_schemes/{index}");
        let sequence = plan_check::integer(one, "billing_cycle_sequence");
        let Some(cycle) = plan.cycles.iter_mut().find(|cycle| Some(cycle.sequence) == sequence) else {
            let field = format!("{pointer}/billing_cycle_sequence");
            problems.refused(Detail::new("INVALID_BILLING_CYCLE_SEQUENCE").at(field));
            continue;
        };
        let pointer = format!("{pointer}/pricing_scheme");
        let new = one.get("pricing_scheme").unwrap_or(&Value::Null);
        let mut new = Scheme::read(new, &pointer, now, &mut problems);
        plan_check::replaces(cycle, &new, &pointer, &mut problems);
        plan_check::currencies(&currency, new.currencies(), &pointer, &mut problems);
        new.version = cycle.scheme().map_or(0, |old| old.version) + 1;
        new.since = plan.version + 1;
        cycle.schemes.push(new);
    }
    problems.into_result()?;
    plan.version += 1;
    plan.updated = now;
    exchange.rows.put(&plan);
    exchange.schedule(now + DAY * NOTICE_DAYS, CHANGED, &plan.id);
    let summary = "New prices of a billing plan will apply to its subscriptions.";
    plan.emit(exchange, "BILLING.PLAN.PRICING-CHANGE.INPROGRESS", summary);
    Ok(Answer::Empty(204))
}

/// Tells that existing subscriptions pay the new prices from now on.
pub(super) fn changed(work: &mut Work<'_>, id: &str) {
    let Some(plan) = work.rows.find::<Plan>(id) else { return };
    let summary = "New prices of a billing plan apply to its subscriptions.";
    plan.emit(work, "BILLING.PLAN.PRICING-CHANGE.ACTIVATED", summary);
}
