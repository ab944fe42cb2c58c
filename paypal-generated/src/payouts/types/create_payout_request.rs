// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! `create_payout_request` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{PayoutItemRequest, SenderBatchHeader};

/// A batch to submit: settings for the batch and 1 to 15,000 payments.
///
/// The `create_payout_request` object of PayPal's Payouts API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePayoutRequest {
    /// Required.
    pub sender_batch_header: SenderBatchHeader,
    /// Required. 1 to 15000 elements.
    pub items: Vec<PayoutItemRequest>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl CreatePayoutRequest {
    /// One with what is required.
    pub fn new(sender_batch_header: SenderBatchHeader, items: Vec<PayoutItemRequest>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.sender_batch_header = sender_batch_header;
        new.items = items;
        new
    }
}

paypal_runtime::model! { CreatePayoutRequest = "create_payout_request" {
    0 sender_batch_header: required SenderBatchHeader = "sender_batch_header",
    1 items: required [PayoutItemRequest] = "items",
} }
