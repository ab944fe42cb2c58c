// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `payout` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{LinkDescription, PayoutBatchItems, PayoutHeader};

/// The response of `create`: only a header; `get` returns the items.
///
/// The `payout` object of PayPal's Payouts API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Payout {
    /// The id and the state of the new batch.
    pub batch_header: Option<PayoutHeader>,
    /// The possible next steps.
    ///
    /// 1 to 15000 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// The payouts of the batch, if PayPal processed it at once.
    pub items: Option<Vec<PayoutBatchItems>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Payout {
    /// Creates an empty `Payout`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Payout {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Payout = "payout" {
    0 batch_header: optional PayoutHeader = "batch_header",
    1 links: optional [LinkDescription] = "links" read_only,
    2 items: optional [PayoutBatchItems] = "items",
} }
