// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! `plan_collection` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{LinkDescription, Plan};

/// One page of plans; the totals are present only if they were requested.
///
/// The `plan_collection` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlanCollection {
    /// Optional. At most 32767 elements.
    pub plans: Option<Vec<Plan>>,
    /// Optional. 0 to 500000000.
    pub total_items: Option<i64>,
    /// Optional. 0 to 100000000.
    pub total_pages: Option<i64>,
    /// Set by PayPal. 1 to 10 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl PlanCollection {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PlanCollection {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PlanCollection = "plan_collection" {
    0 plans: optional [Plan] = "plans",
    1 total_items: optional i64 = "total_items",
    2 total_pages: optional i64 = "total_pages",
    3 links: optional [LinkDescription] = "links" read_only,
} }
