//! Checks of billing cycles and prices, of plans and of the changes that subscriptions make.

use serde_json::Value;

use super::{
    calendar::Frequency,
    plan::{Cycle, Plan, Tenure},
    pricing::Scheme,
    terms::{Changes, CycleChange, Preferences, Taxes},
};
use crate::{
    error::{Detail, Problems},
    world::time::Time,
};

/// The largest number of trial cycles.
const TRIALS: usize = 2;

/// Reads an integer of a field that was checked before.
pub(super) fn integer(value: &Value, name: &str) -> Option<u32> {
    value.get(name).and_then(Value::as_u64).and_then(|number| u32::try_from(number).ok())
}

/// Reads and checks the billing cycles of a new plan. They are sorted by sequence.
pub(super) fn cycles(body: &Value, now: Time, problems: &mut Problems) -> Vec<Cycle> {
    let sent = body.get("billing_cycles").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let mut cycles: Vec<Cycle> = sent
        .iter()
        .enumerate()
        .filter_map(|(index, value)| cycle(value, &format!("/billing_cycles/{index}"), now, problems))
        .collect();
    cycles.sort_by_key(|cycle| cycle.sequence);
    let mut refuse = |issue: &'static str| problems.refused(Detail::new(issue).at("/billing_cycles"));
    let trials = cycles.iter().filter(|cycle| cycle.tenure == Tenure::Trial);
    if trials.clone().count() > TRIALS {
        refuse("MORE_THAN_TWO_TRIAL_BILLING_CYCLE_NOT_SUPPORTED");
    }
    if trials.clone().filter(|cycle| cycle.scheme().is_none_or(Scheme::is_free)).count() > 1 {
        refuse("MULTIPLE_FREE_TRIAL_BILLING_CYCLES_NOT_SUPPORTED");
    }
    match cycles.len() - trials.count() {
        0 => refuse("MISSING_REGULAR_BILLING_CYCLE"),
        1 => {}
        _ => refuse("MULTIPLE_REGULAR_BILLING_CYCLES_NOT_SUPPORTED"),
    }
    let follows = |(cycle, number): (&Cycle, u32)| cycle.sequence == number;
    let is_last = cycles.iter().rev().skip(1).all(|cycle| cycle.tenure == Tenure::Trial);
    if !cycles.iter().zip(1..).all(follows) || !is_last {
        refuse("INVALID_BILLING_CYCLE_SEQUENCE");
    }
    cycles
}

fn cycle(value: &Value, pointer: &str, now: Time, problems: &mut Problems) -> Option<Cycle> {
    let frequency = Frequency::read(value.get("frequency")?)?;
    let tenure: Tenure = serde_json::from_value(value.get("tenure_type")?.clone()).ok()?;
    let cycle = Cycle {
        frequency,
        tenure,
        sequence: integer(value, "sequence")?,
        total: integer(value, "total_cycles").unwrap_or(1),
        schemes: value
            .get("pricing_scheme")
            .into_iter()
            .map(|scheme| Scheme::read(scheme, &format!("{pointer}/pricing_scheme"), now, problems))
            .collect(),
    };
    let is_trial = tenure == Tenure::Trial;
    if is_trial && cycle.total == 0 {
        let field = format!("{pointer}/total_cycles");
        problems.refused(Detail::new("INVALID_TRIAL_BILLING_TOTAL_CYCLES").at(field));
    }
    let scheme = cycle.scheme();
    if is_trial && scheme.is_some_and(|scheme| scheme.model.is_some()) {
        let field = format!("{pointer}/pricing_scheme/pricing_model");
        problems.refused(Detail::new("INVALID_PRICING_MODEL").at(field));
    }
    if !is_trial && scheme.is_none_or(|scheme| scheme.model.is_none() && scheme.fixed.is_none()) {
        let field = format!("{pointer}/pricing_scheme/fixed_price");
        problems.malformed(Detail::new("MISSING_REQUIRED_PARAMETER").at(field));
    }
    Some(cycle)
}

/// Checks that all amounts are in one currency.
pub(super) fn currencies<'a>(
    expected: &str,
    found: impl IntoIterator<Item = &'a str>,
    pointer: &str,
    problems: &mut Problems,
) {
    if let Some(other) = found.into_iter().find(|currency| *currency != expected) {
        problems.refused(Detail::new("CURRENCY_MISMATCH").at(pointer).value(other));
    }
}

/// Checks a new pricing scheme of a cycle against the present one.
pub(super) fn replaces(cycle: &Cycle, new: &Scheme, pointer: &str, problems: &mut Problems) {
    let mut refuse = |issue: &'static str| problems.refused(Detail::new(issue).at(pointer));
    if cycle.tenure == Tenure::Trial && new.model.is_some() {
        refuse("INVALID_PRICING_MODEL");
    } else if cycle.scheme().is_some_and(|old| !old.is_like(new)) {
        refuse("INVALID_PRICING_SCHEME");
    }
}

/// Reads and checks the `plan` of a request for a subscription: its changes of the plan. Changes
/// made before are kept where the request has no other.
pub(super) fn changes(
    value: &Value,
    plan: &Plan,
    from: &Changes,
    now: Time,
    problems: &mut Problems,
) -> Changes {
    let mut changes = from.clone();
    let sent = value.get("billing_cycles").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    for (index, one) in sent.iter().enumerate() {
        let pointer = format!("/plan/billing_cycles/{index}");
        let sequence = integer(one, "sequence").unwrap_or_default();
        let Some(cycle) = plan.cycles.iter().find(|cycle| cycle.sequence == sequence) else {
            let field = format!("{pointer}/sequence");
            problems.refused(Detail::new("INVALID_BILLING_CYCLE_SEQUENCE").at(field));
            continue;
        };
        let scheme = one.get("pricing_scheme").map(|scheme| {
            let pointer = format!("{pointer}/pricing_scheme");
            let scheme = Scheme::read(scheme, &pointer, now, problems);
            replaces(cycle, &scheme, &pointer, problems);
            currencies(plan.currency(), scheme.currencies(), &pointer, problems);
            scheme
        });
        let total = integer(one, "total_cycles");
        if cycle.tenure == Tenure::Trial && total == Some(0) {
            let field = format!("{pointer}/total_cycles");
            problems.refused(Detail::new("INVALID_BILLING_TOTAL_CYCLES").at(field));
        }
        changes.change(sequence, |change: &mut CycleChange| {
            change.scheme = scheme.or(change.scheme.take());
            change.total = total.or(change.total);
        });
    }
    if let Some(value) = value.get("payment_preferences") {
        let pointer = "/plan/payment_preferences";
        let base = changes.preferences.as_ref().unwrap_or(&plan.preferences);
        let read = Preferences::read(value, base, pointer, problems);
        let fee = read.setup_fee.iter().map(|fee| fee.currency.as_str());
        currencies(plan.currency(), fee, &format!("{pointer}/setup_fee"), problems);
        changes.preferences = Some(read);
    }
    if let Some(value) = value.get("taxes") {
        let base = changes.taxes.or(plan.taxes);
        changes.taxes = Some(Taxes::read(value, base, "/plan/taxes", problems));
    }
    changes
}
