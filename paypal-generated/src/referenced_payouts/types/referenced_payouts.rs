// Written by `paypal-codegen generate` from specs/own/referenced_payouts.yaml. Do not edit.

//! Defines the types of `referenced_payouts` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{LinkDescription, PayoutDirective, ReferencedPayoutItem};

/// A batch with its items; the response of `create_batch` has only its links.
///
/// The `referenced_payouts` object of PayPal's Referenced Payouts API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReferencedPayoutBatch {
    /// The items of the batch.
    pub referenced_payouts: Option<Vec<ReferencedPayoutItem>>,
    /// The funding instrument that gets the money, if the request named one.
    pub payout_directive: Option<PayoutDirective>,
    /// Links to the batch; the id of the batch is the last part of the link `self`.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ReferencedPayoutBatch {
    /// Creates an empty `ReferencedPayoutBatch`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ReferencedPayoutBatch {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ReferencedPayoutBatch = "referenced_payouts" {
    0 referenced_payouts: optional [ReferencedPayoutItem] = "referenced_payouts",
    1 payout_directive: optional PayoutDirective = "payout_directive",
    2 links: optional [LinkDescription] = "links" read_only,
} }
