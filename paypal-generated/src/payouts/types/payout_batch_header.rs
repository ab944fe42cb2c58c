// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `payout_batch_header` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{BatchStatus, Currency, FundingSource, PayoutSenderBatchHeader};

/// The totals of a batch: state, times, sum of all payments and of all fees.
///
/// The `payout_batch_header` object of PayPal's Payouts API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayoutBatchHeader {
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
    /// The time when PayPal finished processing the batch.
    pub time_completed: Option<DateTime>,
    /// The time when the last item was processed.
    pub time_closed: Option<DateTime>,
    /// The settings of the batch from the request.
    ///
    /// Always set by PayPal.
    pub sender_batch_header: PayoutSenderBatchHeader,
    /// Whether the money comes from your PayPal balance or from PayPal's treasury.
    pub funding_source: Option<FundingSource>,
    /// The total that the request asks to pay out, before fees.
    pub amount: Option<Currency>,
    /// The fees that the sender pays PayPal for the batch, in addition to the payments.
    pub fees: Option<Currency>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayoutBatchHeader {
    /// Creates a `PayoutBatchHeader` from its required fields.
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

paypal_runtime::model! { PayoutBatchHeader = "payout_batch_header" {
    0 payout_batch_id: required String = "payout_batch_id",
    1 batch_status: required BatchStatus = "batch_status",
    2 time_created: optional DateTime = "time_created",
    3 time_completed: optional DateTime = "time_completed",
    4 time_closed: optional DateTime = "time_closed",
    5 sender_batch_header: required PayoutSenderBatchHeader = "sender_batch_header",
    6 funding_source: optional FundingSource = "funding_source",
    7 amount: optional Currency = "amount",
    8 fees: optional Currency = "fees",
} }
