// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `plan_collection` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{LinkDescription, Plan};

/// One page of plans; the totals are present only if they were requested.
///
/// The `plan_collection` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlanCollection {
    /// The plans of this page.
    ///
    /// At most 32767 elements.
    pub plans: Option<Vec<Plan>>,
    /// The number of items on all pages.
    ///
    /// 0 to 500000000.
    pub total_items: Option<i64>,
    /// The number of pages.
    ///
    /// 0 to 100000000.
    pub total_pages: Option<i64>,
    /// Links to this page and its neighbours.
    ///
    /// 1 to 10 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PlanCollection {
    /// Creates an empty `PlanCollection`.
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
