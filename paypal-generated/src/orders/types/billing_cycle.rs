// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `billing_cycle` and its inline schemas.

use paypal_runtime::{Date, model::Extra};
use super::{Frequency, PricingScheme, TenureType};

/// One phase of a recurring payment: a trial or the regular phase, its price and its number of repetitions.
///
/// The `billing_cycle` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCycle {
    /// Whether a phase of a recurring payment is a trial or the regular phase.
    pub tenure_type: TenureType,
    /// The price of each charge; a free trial needs none.
    pub pricing_scheme: Option<PricingScheme>,
    /// The number of charges: 1 to 999 for a trial, and 0 means without end for the regular phase.
    ///
    /// 0 to 999. Default: `1`.
    pub total_cycles: Option<i64>,
    /// The position of the phase: the phases run in ascending order, trials first.
    ///
    /// 1 to 3. Default: `1`.
    pub sequence: Option<i64>,
    /// The first day of the phase; leave it out if the phase begins at the checkout.
    pub start_date: Option<Date>,
    /// The interval between two charges. The Subscriptions API writes it as
    /// `{"interval_unit": "MONTH", "interval_count": 1}`. PayPal's file does not declare its structure.
    pub frequency: Option<Frequency>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BillingCycle {
    /// Creates a `BillingCycle` from its required fields.
    pub fn new(tenure_type: TenureType) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.tenure_type = tenure_type;
        new
    }
}

paypal_runtime::model! { BillingCycle = "billing_cycle" {
    0 tenure_type: required TenureType = "tenure_type",
    1 pricing_scheme: optional PricingScheme = "pricing_scheme",
    2 total_cycles: optional i64 = "total_cycles",
    3 sequence: optional i64 = "sequence",
    4 start_date: optional Date = "start_date",
    5 frequency: optional Frequency = "frequency",
} }
