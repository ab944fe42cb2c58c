// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `billing_cycle` and its inline schemas.

use paypal_runtime::{Date, Value, model::Extra};
use super::{BillingCycleTenureType, PricingScheme};

/// The `billing_cycle` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCycle {
    /// Required. 1 to 24 characters. Pattern: `^[A-Z_]+$`.
    pub tenure_type: BillingCycleTenureType,
    /// Optional.
    pub pricing_scheme: Option<PricingScheme>,
    /// Optional.
    pub frequency: Option<Value>,
    /// Optional. 0 to 999. Format: `int32`. Default: `1`.
    pub total_cycles: Option<i64>,
    /// Optional. 1 to 3. Format: `int32`. Default: `1`.
    pub sequence: Option<i64>,
    /// Optional. 10 characters. Format: `ppaas_date_notime_v2`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$`.
    pub start_date: Option<Date>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BillingCycle {
    /// Creates a `BillingCycle` from its required fields.
    pub fn new(tenure_type: BillingCycleTenureType) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.tenure_type = tenure_type;
        new
    }
}

paypal_runtime::model! { BillingCycle = "billing_cycle" {
    0 tenure_type: required BillingCycleTenureType = "tenure_type",
    1 pricing_scheme: optional PricingScheme = "pricing_scheme",
    2 frequency: optional Value = "frequency",
    3 total_cycles: optional i64 = "total_cycles",
    4 sequence: optional i64 = "sequence",
    5 start_date: optional Date = "start_date",
} }
