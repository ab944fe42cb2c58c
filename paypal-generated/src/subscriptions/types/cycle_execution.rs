// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `cycle_execution` and its inline schemas.

use paypal_runtime::model::Extra;
use super::TenureType;

/// The progress of one billing cycle of a subscription.
///
/// The `cycle_execution` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CycleExecution {
    /// The kind of the cycle: trial or regular.
    ///
    /// Always set by PayPal.
    pub tenure_type: TenureType,
    /// The position of this billing cycle in the plan; cycles run in ascending order, trials first.
    ///
    /// Always set by PayPal. 0 to 99.
    pub sequence: Option<i64>,
    /// The number of billing cycles of this kind that are complete.
    ///
    /// Always set by PayPal. 0 to 9999.
    pub cycles_completed: Option<i64>,
    /// The number of billing cycles that remain; 0 also if the cycle repeats without end.
    ///
    /// 0 to 9999.
    pub cycles_remaining: Option<i64>,
    /// The version of the plan's price for this subscription.
    ///
    /// 1 to 99.
    pub current_pricing_scheme_version: Option<i64>,
    /// The total number of times this cycle is billed; 0 means without end.
    ///
    /// 0 to 999.
    pub total_cycles: Option<i64>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CycleExecution {
    /// Creates a `CycleExecution` from its required fields.
    pub fn new(sequence: i64) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.sequence = Some(sequence);
        new
    }
}

paypal_runtime::model! { CycleExecution = "cycle_execution" {
    0 tenure_type: required TenureType = "tenure_type" read_only,
    1 sequence: expected i64 = "sequence",
    2 cycles_completed: expected i64 = "cycles_completed" read_only,
    3 cycles_remaining: optional i64 = "cycles_remaining" read_only,
    4 current_pricing_scheme_version: optional i64 = "current_pricing_scheme_version" read_only,
    5 total_cycles: optional i64 = "total_cycles" read_only,
} }
