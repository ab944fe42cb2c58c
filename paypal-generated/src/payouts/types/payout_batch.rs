// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `payout_batch` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{LinkDescription, PayoutBatchHeader, PayoutBatchItems};

/// The state of a batch: totals, and one page of its items.
///
/// The `payout_batch` object of PayPal's Payouts API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayoutBatch {
    /// The number of items; only if the request has `total_required`.
    ///
    /// 0 to 15000.
    pub total_items: Option<i64>,
    /// The number of pages; only if the request has `total_required`.
    ///
    /// 0 to 1000.
    pub total_pages: Option<i64>,
    /// The state of the batch and its totals.
    pub batch_header: Option<PayoutBatchHeader>,
    /// The items of this page.
    ///
    /// At most 15000 elements.
    pub items: Option<Vec<PayoutBatchItems>>,
    /// Links to this page and its neighbours.
    ///
    /// At most 15000 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayoutBatch {
    /// Creates an empty `PayoutBatch`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PayoutBatch {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PayoutBatch = "payout_batch" {
    0 total_items: optional i64 = "total_items",
    1 total_pages: optional i64 = "total_pages",
    2 batch_header: optional PayoutBatchHeader = "batch_header",
    3 items: optional [PayoutBatchItems] = "items",
    4 links: optional [LinkDescription] = "links" read_only,
} }
