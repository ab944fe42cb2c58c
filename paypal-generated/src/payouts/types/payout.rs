// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! `payout` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{LinkDescription, PayoutHeader};

/// The response of `create`: only a header; `get` returns the items.
///
/// The `payout` object of PayPal's Payouts API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Payout {
    /// Optional.
    pub batch_header: Option<PayoutHeader>,
    /// Set by PayPal. 1 to 15000 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl Payout {
    /// One with nothing in it.
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
} }
