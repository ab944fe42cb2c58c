// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `payout_sender_batch_header` and its inline schemas.

use paypal_runtime::model::Extra;
use super::RecipientType;

/// The header as the sender submitted it, returned with the batch.
///
/// The `payout_sender_batch_header` object of PayPal's Payouts API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayoutSenderBatchHeader {
    /// Your own id of the batch, for your accounts; use each id only once in 30 days.
    ///
    /// At most 256 characters.
    pub sender_batch_id: Option<String>,
    /// The form of the receiver: e-mail address, phone number or account id.
    pub recipient_type: Option<RecipientType>,
    /// The subject of the e-mail to the receivers.
    ///
    /// At most 255 characters.
    pub email_subject: Option<String>,
    /// The text of the e-mail to the receivers.
    ///
    /// At most 1000 characters.
    pub email_message: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayoutSenderBatchHeader {
    /// Creates an empty `PayoutSenderBatchHeader`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PayoutSenderBatchHeader {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PayoutSenderBatchHeader = "payout_sender_batch_header" {
    0 sender_batch_id: optional String = "sender_batch_id",
    1 recipient_type: optional RecipientType = "recipient_type",
    2 email_subject: optional String = "email_subject",
    3 email_message: optional String = "email_message",
} }
