// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `order_billing_plan` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{BillingCycle, Money};

/// The plan of recurring payments that you manage yourself: its phases and setup fee.
///
/// The `order_billing_plan` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderBillingPlan {
    /// The phases of the plan, one to three.
    ///
    /// 1 to 3 elements.
    pub billing_cycles: Vec<BillingCycle>,
    /// A single charge at the start, which must be included in the price of the item.
    pub setup_fee: Option<Money>,
    /// The name of the plan, shown to the payer.
    ///
    /// 1 to 127 characters. Pattern: `^[A-Za-z0-9() +',.:-]+$`.
    pub name: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OrderBillingPlan {
    /// Creates an `OrderBillingPlan` from its required fields.
    pub fn new(billing_cycles: Vec<BillingCycle>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.billing_cycles = billing_cycles;
        new
    }
}

paypal_runtime::model! { OrderBillingPlan = "order_billing_plan" {
    0 billing_cycles: required [BillingCycle] = "billing_cycles",
    1 setup_fee: optional Money = "setup_fee",
    2 name: optional String = "name",
} }
