//! What happens to a subscription by the clock: it begins, is billed on its dates, and ends.

use super::{
    payment::charge,
    plan::Plan,
    plan_check,
    quote::Quote,
    subscription::{Failed, Retry, Status, Subscription},
    terms::Changes,
};
use crate::{
    error::Problems,
    world::{
        time::{DAY, Time},
        work::Work,
    },
};

/// The job of a billing date.
pub(super) const RENEW: &str = "subscription.renew";
/// The job that tries a failed payment again.
pub(super) const RETRY: &str = "subscription.retry";

/// PayPal tries a failed payment again after 5 days.
const RETRY_DAYS: u32 = 5;
/// PayPal tries the payment of a billing cycle again at most twice.
const RETRIES: u32 = 2;

/// Prepares an approved subscription: takes the setup fee and sets the first billing date, which
/// may be now. The merchant activates the subscription itself if it asked for that.
pub(super) fn approved(work: &mut Work<'_>, one: &mut Subscription) {
    one.turn(work, Status::Approved, None);
    if one.is_manual {
        return;
    }
    begin(work, one);
}

/// Takes the setup fee and begins with the billing, now or at the start time.
pub(super) fn begin(work: &mut Work<'_>, one: &mut Subscription) {
    let Some(plan) = one.plan(work) else { return };
    let preferences = one.terms(&plan, work.now).preferences;
    if let Some(fee) = preferences.setup_fee.filter(|fee| !fee.amount.is_zero()) {
        let quote = Quote::plain(fee);
        if !charge(work, one, &quote).1 {
            one.last_failed = Some(Failed { amount: quote.total.clone(), time: work.now, retry: None });
            tell_failure(work, one);
            if preferences.fee_is_needed {
                end(work, one, Some("The setup fee could not be paid.".to_owned()));
                return;
            }
            one.outstanding = one.outstanding.saturating_add(quote.total.amount);
            one.failures += 1;
        }
    }
    (one.anchor, one.intervals, one.anchor_of) = (one.start.max(work.now), 0, None);
    if one.start > work.now {
        plan_next(work, one, Some(one.start));
    } else {
        bill(work, one, &plan);
    }
}

/// Schedules the next billing date in place of the present one.
pub(super) fn plan_next(work: &mut Work<'_>, one: &mut Subscription, next: Option<Time>) {
    if let Some((_, job)) = one.next.take() {
        work.unschedule(&job);
    }
    one.next = next.map(|next| (next, work.schedule(next, RENEW, &one.id)));
}

/// The job of a billing date. It does nothing for a subscription whose billing date is another one.
pub(super) fn renew(work: &mut Work<'_>, id: &str) {
    let Some(mut one) = work.rows.find::<Subscription>(id) else { return };
    let is_due = one.next.as_ref().is_some_and(|(next, _)| *next == work.now);
    let is_billed = matches!(one.status, Status::Active | Status::Approved);
    let Some(plan) = one.plan(work).filter(|_| is_due && is_billed) else { return };
    work.client_id.clone_from(&one.client_id);
    match revised(work, &mut one) {
        Some(plan) => bill(work, &mut one, &plan),
        None => bill(work, &mut one, &plan),
    }
    work.rows.put(&one);
}

/// Applies an approved revision. Returns the new plan if the revision changes the plan.
fn revised(work: &Work<'_>, one: &mut Subscription) -> Option<Plan> {
    let revision = one.revision.take_if(|revision| revision.approved)?;
    one.quantity = revision.quantity.unwrap_or_else(|| one.quantity.clone());
    one.shipping = revision.shipping.or(one.shipping.take());
    if let (Some(address), Some(subscriber)) = (revision.shipping_address, one.subscriber.as_object_mut()) {
        subscriber.insert("shipping_address".to_owned(), address);
    }
    let plan = work.rows.find::<Plan>(&revision.plan_id.unwrap_or_else(|| one.plan_id.clone()))?;
    one.plan_version = revision.plan_version;
    let is_new = plan.id != one.plan_id;
    let base = if is_new { Changes::default() } else { one.changes.clone() };
    // The changes were checked when they came.
    let mut problems = Problems::default();
    one.changes = plan_check::changes(&revision.sent, &plan, &base, work.now, &mut problems);
    if is_new {
        one.plan_id.clone_from(&plan.id);
        // A revised subscription has no second trial.
        let terms = one.terms(&plan, work.now);
        one.done = Subscription::trials(&terms).map(|trial| (trial.sequence, trial.total)).collect();
        (one.anchor, one.intervals, one.anchor_of) = (work.now, 0, None);
    }
    Some(plan)
}

/// Bills the present cycle, and plans the next billing date. The first bill activates.
fn bill(work: &mut Work<'_>, one: &mut Subscription, plan: &Plan) {
    let now = work.now;
    if one.status == Status::Approved {
        one.turn(work, Status::Active, None);
        one.emit(work, "BILLING.SUBSCRIPTION.ACTIVATED", "A subscription was activated.");
    }
    let terms = one.terms(plan, now);
    let Some(term) = one.current(&terms) else { return expire(work, one) };
    let quote = Quote::of_cycle(term, terms.taxes, &one.currency, one.quantity(), one.shipping.as_ref());
    one.count(term.sequence, now);
    *one.done.entry(term.sequence).or_default() += 1;
    one.intervals = one.intervals.saturating_add(1);
    let next = term.frequency.after(one.anchor, one.intervals);
    let following = one.current(&terms);
    if let Some(following) = following.filter(|following| following.sequence != term.sequence) {
        (one.anchor, one.intervals, one.anchor_of) = (next, 0, Some(following.sequence));
    }
    let next = following.map(|_| next);
    plan_next(work, one, next);
    one.updated = now;
    pay(work, one, quote, 0);
}

/// Pays a billing cycle, with the outstanding balance if the plan says so.
fn pay(work: &mut Work<'_>, one: &mut Subscription, quote: Quote, tries: u32) {
    let Some(plan) = one.plan(work) else { return };
    let preferences = one.terms(&plan, work.now).preferences;
    let outstanding = if preferences.auto_bill { one.outstanding } else { rust_decimal::Decimal::ZERO };
    let due = quote.plus(outstanding);
    let is_free = due.total.amount.is_zero();
    if is_free || charge(work, one, &due).1 {
        one.outstanding -= outstanding;
        if !is_free {
            one.failures = 0;
        }
        return settled(work, one);
    }
    let again = work.now + DAY * RETRY_DAYS;
    let is_tried_again = tries < RETRIES && one.next.as_ref().is_none_or(|(next, _)| again < *next);
    let retry = is_tried_again.then_some(again);
    one.last_failed = Some(Failed { amount: due.total.clone(), time: work.now, retry });
    if is_tried_again {
        let job = work.schedule(again, RETRY, &one.id);
        one.retry = Some(Retry { quote, tries: tries + 1, job });
        return tell_failure(work, one);
    }
    one.outstanding = one.outstanding.saturating_add(quote.total.amount);
    one.failures += 1;
    tell_failure(work, one);
    if preferences.threshold > 0 && one.failures >= preferences.threshold {
        one.is_failed = true;
        suspend(work, one, None);
    } else {
        settled(work, one);
    }
}

/// The job that tries a failed payment again.
pub(super) fn retry(work: &mut Work<'_>, id: &str) {
    let Some(mut one) = work.rows.find::<Subscription>(id) else { return };
    let Some(Retry { quote, tries, .. }) = one.retry.take() else { return };
    if one.status != Status::Active {
        return;
    }
    work.client_id.clone_from(&one.client_id);
    pay(work, &mut one, quote, tries);
    work.rows.put(&one);
}

/// Ends a subscription whose last billing date is settled.
fn settled(work: &mut Work<'_>, one: &mut Subscription) {
    if one.next.is_none() && one.status == Status::Active {
        expire(work, one);
    }
}

fn expire(work: &mut Work<'_>, one: &mut Subscription) {
    stop(work, one);
    one.turn(work, Status::Expired, None);
    one.emit(work, "BILLING.SUBSCRIPTION.EXPIRED", "A subscription expired.");
}

/// Suspends a subscription. Its billing dates pass without a payment.
pub(super) fn suspend(work: &mut Work<'_>, one: &mut Subscription, note: Option<String>) {
    stop(work, one);
    one.turn(work, Status::Suspended, note);
    one.emit(work, "BILLING.SUBSCRIPTION.SUSPENDED", "A subscription was suspended.");
}

/// Cancels a subscription.
pub(super) fn end(work: &mut Work<'_>, one: &mut Subscription, note: Option<String>) {
    stop(work, one);
    one.revision = None;
    one.turn(work, Status::Cancelled, note);
    one.emit(work, "BILLING.SUBSCRIPTION.CANCELLED", "A subscription was cancelled.");
}

/// Stops the billing. A payment that would be tried again becomes an outstanding balance.
fn stop(work: &mut Work<'_>, one: &mut Subscription) {
    plan_next(work, one, None);
    if let Some(retry) = one.retry.take() {
        work.unschedule(&retry.job);
        one.outstanding = one.outstanding.saturating_add(retry.quote.total.amount);
        one.failures += 1;
    }
}

/// Resumes the billing of a suspended subscription with the first billing date in the future.
pub(super) fn resume(work: &mut Work<'_>, one: &mut Subscription) {
    let now = work.now;
    let Some(plan) = one.plan(work) else { return };
    let terms = one.terms(&plan, now);
    one.turn(work, Status::Active, None);
    one.is_failed = false;
    one.emit(work, "BILLING.SUBSCRIPTION.RE-ACTIVATED", "A subscription was activated again.");
    let Some(term) = one.current(&terms) else { return expire(work, one) };
    one.count(term.sequence, now);
    while term.frequency.after(one.anchor, one.intervals) <= now {
        one.intervals += 1;
    }
    let next = term.frequency.after(one.anchor, one.intervals);
    plan_next(work, one, Some(next));
}

fn tell_failure(work: &mut Work<'_>, one: &Subscription) {
    one.emit(work, "BILLING.SUBSCRIPTION.PAYMENT.FAILED", "A payment of a subscription failed.");
}
