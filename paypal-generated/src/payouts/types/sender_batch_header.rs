// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `sender_batch_header` and its inline schemas.

use paypal_runtime::model::Extra;
use super::RecipientType;

/// Settings for all payments of a new batch: your id for it, and the text of the email to receivers.
///
/// The `sender_batch_header` object of PayPal's Payouts API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SenderBatchHeader {
    /// Your own id of the batch; PayPal refuses an id that was used within 30 days, which prevents duplicate
    /// payments.
    ///
    /// At most 256 characters.
    pub sender_batch_id: Option<String>,
    /// The receiver type of items that do not set it themselves: `EMAIL`, `PHONE` or `PAYPAL_ID`.
    pub recipient_type: Option<RecipientType>,
    /// The subject of the e-mail to the receivers.
    ///
    /// At most 255 characters.
    pub email_subject: Option<String>,
    /// The text of the e-mail to the receivers.
    ///
    /// At most 1000 characters.
    pub email_message: Option<String>,
    /// A note to the receiver: up to 4000 characters, but 1000 if they are not ASCII.
    ///
    /// At most 1000 characters.
    pub note: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SenderBatchHeader {
    /// Creates an empty `SenderBatchHeader`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SenderBatchHeader {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SenderBatchHeader = "sender_batch_header" {
    0 sender_batch_id: optional String = "sender_batch_id",
    1 recipient_type: optional RecipientType = "recipient_type",
    2 email_subject: optional String = "email_subject",
    3 email_message: optional String = "email_message",
    4 note: optional String = "note",
} }
