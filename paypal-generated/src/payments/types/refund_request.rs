// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! Defines the types of `refund_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Money, RefundPaymentInstruction};

/// The options of a refund: the amount, your references, and a note to the payer.
///
/// The `refund_request` object of PayPal's Payments API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundRequest {
    /// The amount to refund, in the capture's currency; by default, the amount that has not been refunded
    /// yet.
    pub amount: Option<Money>,
    /// Your own key for the refund, returned with the refund.
    ///
    /// 1 to 127 characters.
    pub custom_id: Option<String>,
    /// Your number for the refund, visible to merchant and payer.
    ///
    /// 1 to 127 characters.
    pub invoice_id: Option<String>,
    /// A note that the payer sees in the transaction history and in PayPal's e-mails.
    ///
    /// 1 to 255 characters.
    pub note_to_payer: Option<String>,
    /// The platform's fee, and the time of the seller's payment.
    pub payment_instruction: Option<RefundPaymentInstruction>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl RefundRequest {
    /// Creates an empty `RefundRequest`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for RefundRequest {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { RefundRequest = "refund_request" {
    0 amount: optional Money = "amount",
    1 custom_id: optional String = "custom_id",
    2 invoice_id: optional String = "invoice_id",
    3 note_to_payer: optional String = "note_to_payer",
    4 payment_instruction: optional RefundPaymentInstruction = "payment_instruction",
} }
