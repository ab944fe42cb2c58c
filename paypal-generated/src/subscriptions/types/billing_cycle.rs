// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `billing_cycle` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{Frequency, PricingScheme};

/// The kind of a billing cycle: a `TRIAL`, free or cheaper and always finite, or the one `REGULAR` phase of a
/// plan.
///
/// The values of `billing_cycle.tenure_type` of PayPal's Subscriptions API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TenureType {
    /// `REGULAR`: The normal phase of a plan, with the full price of each cycle. It follows any trial phases.
    Regular,
    /// `TRIAL`: A phase at the start that is free or cheaper. A free phase has no price in its pricing
    /// scheme.
    Trial,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TenureType {
    0 Regular = "REGULAR",
    1 Trial = "TRIAL",
} }

/// One phase of a plan, a trial or the regular phase: its price, its interval, and the number of its cycles.
///
/// The `billing_cycle` object of PayPal's Subscriptions API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCycle {
    /// The price of this phase; only a free trial has none.
    pub pricing_scheme: Option<PricingScheme>,
    /// The interval between two charges.
    pub frequency: Frequency,
    /// The kind of a billing cycle: a `TRIAL`, free or cheaper and always finite, or the one `REGULAR` phase
    /// of a plan.
    pub tenure_type: TenureType,
    /// The position of this phase in the plan, from 1; trials come before the regular phase.
    ///
    /// Required, but a response may lack it. 1 to 99.
    pub sequence: Option<i64>,
    /// The number of times this phase is billed; 0 bills the regular phase until the subscription is
    /// cancelled, and is refused for a trial (`INVALID_TRIAL_BILLING_TOTAL_CYCLES`).
    ///
    /// 0 to 999. Default: `1`.
    pub total_cycles: Option<i64>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BillingCycle {
    /// Creates a `BillingCycle` from its required fields.
    pub fn new(frequency: Frequency, tenure_type: TenureType, sequence: i64) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.frequency = frequency;
        new.tenure_type = tenure_type;
        new.sequence = Some(sequence);
        new
    }
}

paypal_runtime::model! { BillingCycle = "billing_cycle" {
    0 pricing_scheme: optional PricingScheme = "pricing_scheme",
    1 frequency: required Frequency = "frequency",
    2 tenure_type: required TenureType = "tenure_type",
    3 sequence: expected i64 = "sequence",
    4 total_cycles: optional i64 = "total_cycles",
} }
