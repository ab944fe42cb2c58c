// Written by `paypal-codegen generate` from specs/own/referenced_payouts.yaml. Do not edit.

//! Defines the types of `referenced_payouts_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{PayoutDirective, ReferencedPayoutItemRequest};

/// The payments whose money a batch releases, at most 1,000.
///
/// The `referenced_payouts_request` object of PayPal's Referenced Payouts API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReferencedPayoutBatchRequest {
    /// The payments whose money is released; PayPal processes at most 10 at once.
    ///
    /// At most 1000 elements.
    pub referenced_payouts: Vec<ReferencedPayoutItemRequest>,
    /// The funding instrument that gets the money; all items must then have the same receiver.
    pub payout_directive: Option<PayoutDirective>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ReferencedPayoutBatchRequest {
    /// Creates a `ReferencedPayoutBatchRequest` from its required fields.
    pub fn new(referenced_payouts: Vec<ReferencedPayoutItemRequest>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.referenced_payouts = referenced_payouts;
        new
    }
}

paypal_runtime::model! { ReferencedPayoutBatchRequest = "referenced_payouts_request" {
    0 referenced_payouts: required [ReferencedPayoutItemRequest] = "referenced_payouts",
    1 payout_directive: optional PayoutDirective = "payout_directive",
} }
