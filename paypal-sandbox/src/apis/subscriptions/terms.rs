//! The terms of a subscription: those of its plan with the subscription's own changes.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{
    calendar::Frequency,
    plan::{Plan, Tenure, cycle_json},
    pricing::Scheme,
};
use crate::{
    apis::object,
    error::{Detail, Problems},
    money::{self, Money, Sign},
    world::time::Time,
};

/// How payments are made.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Preferences {
    /// Whether the outstanding balance is paid with the next billing cycle.
    pub(super) auto_bill: bool,
    pub(super) setup_fee: Option<Money>,
    /// Whether the subscription is cancelled if the setup fee can't be paid.
    pub(super) fee_is_needed: bool,
    /// How many failed billing cycles in a row suspend the subscription; 0 for none.
    pub(super) threshold: u32,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { auto_bill: true, setup_fee: None, fee_is_needed: true, threshold: 0 }
    }
}

impl Preferences {
    /// Reads preferences; those that are absent are taken from others.
    pub(super) fn read(value: &Value, from: &Self, pointer: &str, problems: &mut Problems) -> Self {
        let fee = value
            .get("setup_fee")
            .and_then(|fee| Money::check(fee, &format!("{pointer}/setup_fee"), Sign::NotNegative, problems));
        let action = value.get("setup_fee_failure_action").and_then(Value::as_str);
        let threshold = value.get("payment_failure_threshold").and_then(Value::as_u64);
        Self {
            auto_bill: value.get("auto_bill_outstanding").and_then(Value::as_bool).unwrap_or(from.auto_bill),
            setup_fee: fee.or_else(|| from.setup_fee.clone()),
            fee_is_needed: action.map_or(from.fee_is_needed, |action| action == "CANCEL"),
            threshold: threshold.and_then(|count| u32::try_from(count).ok()).unwrap_or(from.threshold),
        }
    }

    pub(super) fn to_json(&self) -> Value {
        let mut shown = object(json!({
            "auto_bill_outstanding": self.auto_bill,
            "setup_fee_failure_action": if self.fee_is_needed { "CANCEL" } else { "CONTINUE" },
            "payment_failure_threshold": self.threshold,
        }));
        shown.extend(self.setup_fee.as_ref().map(|fee| ("setup_fee".to_owned(), fee.to_json())));
        Value::Object(shown)
    }
}

/// The tax of each payment.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Taxes {
    #[serde(with = "crate::money::decimal")]
    pub(super) percentage: Decimal,
    /// Whether prices contain the tax.
    pub(super) inclusive: bool,
}

impl Taxes {
    /// Reads taxes; what is absent is taken from others.
    pub(super) fn read(value: &Value, from: Option<Self>, pointer: &str, problems: &mut Problems) -> Self {
        let text = value.get("percentage").and_then(Value::as_str);
        let range = Decimal::ZERO..=Decimal::ONE_HUNDRED;
        let percentage = text.and_then(money::parse).filter(|percentage| range.contains(percentage));
        if let (Some(text), None) = (text, percentage) {
            let field = format!("{pointer}/percentage");
            problems.malformed(Detail::new("INVALID_PARAMETER_VALUE").at(field).value(text));
        }
        let inclusive = value.get("inclusive").and_then(Value::as_bool);
        Self {
            percentage: percentage.or(from.map(|taxes| taxes.percentage)).unwrap_or_default(),
            inclusive: inclusive.or(from.map(|taxes| taxes.inclusive)).unwrap_or(true),
        }
    }

    pub(super) fn to_json(self) -> Value {
        json!({ "percentage": self.percentage.to_string(), "inclusive": self.inclusive })
    }
}

/// A billing cycle that a subscription changed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct CycleChange {
    pub(super) sequence: u32,
    pub(super) scheme: Option<Scheme>,
    pub(super) total: Option<u32>,
}

/// What a subscription changed of its plan.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Changes {
    pub(super) cycles: Vec<CycleChange>,
    pub(super) preferences: Option<Preferences>,
    pub(super) taxes: Option<Taxes>,
}

impl Changes {
    /// Whether the plan is unchanged.
    pub(super) fn is_empty(&self) -> bool {
        self.cycles.is_empty() && self.preferences.is_none() && self.taxes.is_none()
    }

    /// Changes a cycle.
    pub(super) fn change(&mut self, sequence: u32, change: impl FnOnce(&mut CycleChange)) {
        let found = self.cycles.iter_mut().find(|cycle| cycle.sequence == sequence);
        if let Some(cycle) = found {
            change(cycle);
            return;
        }
        let mut cycle = CycleChange { sequence, scheme: None, total: None };
        change(&mut cycle);
        self.cycles.push(cycle);
    }
}

/// A billing cycle as it applies to a subscription.
#[derive(Clone, Debug)]
pub(super) struct Term {
    pub(super) sequence: u32,
    pub(super) tenure: Tenure,
    pub(super) frequency: Frequency,
    pub(super) total: u32,
    pub(super) scheme: Option<Scheme>,
}

/// The terms of a subscription.
#[derive(Clone, Debug)]
pub(super) struct Terms {
    pub(super) cycles: Vec<Term>,
    pub(super) preferences: Preferences,
    pub(super) taxes: Option<Taxes>,
}

impl Terms {
    /// Applies the changes of a subscription, made with a version of its plan, to the plan.
    pub(super) fn new(plan: &Plan, changes: &Changes, version: u32, now: Time) -> Self {
        let cycles = plan.cycles.iter().map(|cycle| {
            let change = changes.cycles.iter().find(|change| change.sequence == cycle.sequence);
            let scheme = change.and_then(|change| change.scheme.as_ref());
            Term {
                sequence: cycle.sequence,
                tenure: cycle.tenure,
                frequency: cycle.frequency,
                total: change.and_then(|change| change.total).unwrap_or(cycle.total),
                scheme: scheme.or_else(|| cycle.scheme_for(version, now)).cloned(),
            }
        });
        Self {
            cycles: cycles.collect(),
            preferences: changes.preferences.clone().unwrap_or_else(|| plan.preferences.clone()),
            taxes: changes.taxes.or(plan.taxes),
        }
    }

    /// Shows the plan with the terms.
    pub(super) fn to_json(&self, plan: &Plan) -> Value {
        let mut shown: Map<String, Value> = plan.head();
        let cycles = self.cycles.iter();
        let cycles = cycles
            .map(|one| cycle_json(one.scheme.as_ref(), one.frequency, one.tenure, one.sequence, one.total));
        shown.insert("billing_cycles".to_owned(), cycles.collect());
        shown.insert("payment_preferences".to_owned(), self.preferences.to_json());
        shown.extend(self.taxes.map(|taxes| ("taxes".to_owned(), taxes.to_json())));
        Value::Object(shown)
    }
}
