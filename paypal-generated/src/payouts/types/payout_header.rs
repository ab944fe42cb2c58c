// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `payout_header` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{BatchStatus, Currency, PayoutSenderBatchHeader};

/// The header of an accepted batch: PayPal's id for it, its state and the time of acceptance.
///
/// The `payout_header` object of PayPal's Payouts API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayoutHeader {
    /// PayPal's key of the batch, which `payouts().get` takes; your own key is `sender_batch_id`.
    ///
    /// Always set by PayPal. At most 30 characters.
    pub payout_batch_id: String,
    /// The state of the batch; it begins with `PENDING` if PayPal's first checks are passed.
    ///
    /// Always set by PayPal.
    pub batch_status: BatchStatus,
    /// The time when PayPal began to process the batch.
    pub time_created: Option<DateTime>,
    /// The settings of the batch from the request.
    ///
    /// Always set by PayPal.
    pub sender_batch_header: PayoutSenderBatchHeader,
    /// The sum of the payouts of the batch, if PayPal processed it at once.
    pub amount: Option<Currency>,
    /// PayPal's fees for the batch, if PayPal processed it at once.
    pub fees: Option<Currency>,
    /// The time when the batch was completed, if PayPal processed it at once.
    pub time_completed: Option<DateTime>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayoutHeader {
    /// Creates a `PayoutHeader` from its required fields.
    pub fn new(
        payout_batch_id: impl Into<String>,
        batch_status: BatchStatus,
        sender_batch_header: PayoutSenderBatchHeader,
    ) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.payout_batch_id = payout_batch_id.into();
        new.batch_status = batch_status;
        new.sender_batch_header = sender_batch_header;
        new
    }
}

paypal_runtime::model! { PayoutHeader = "payout_header" {
    0 payout_batch_id: required String = "payout_batch_id",
    1 batch_status: required BatchStatus = "batch_status",
    2 time_created: optional DateTime = "time_created",
    3 sender_batch_header: required PayoutSenderBatchHeader = "sender_batch_header",
    4 amount: optional Currency = "amount",
    5 fees: optional Currency = "fees",
    6 time_completed: optional DateTime = "time_completed",
} }
