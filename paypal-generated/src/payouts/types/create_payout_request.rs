// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `create_payout_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{PayoutItemRequest, SenderBatchHeader};

/// A batch to submit: settings for the batch and 1 to 15,000 payments.
///
/// The `create_payout_request` object of PayPal's Payouts API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePayoutRequest {
    /// The settings of the batch, which its items inherit.
    pub sender_batch_header: SenderBatchHeader,
    /// The payments to make, one item for each receiver.
    ///
    /// 1 to 15000 elements.
    pub items: Vec<PayoutItemRequest>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CreatePayoutRequest {
    /// Creates a `CreatePayoutRequest` from its required fields.
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
