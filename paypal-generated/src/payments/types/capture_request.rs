// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! Defines the types of `capture_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{CapturePaymentInstruction, Money};

/// The options of a capture: the amount, whether it is the final capture, and the division of the money; an
/// empty request captures everything.
///
/// The `capture_request` object of PayPal's Payments API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct CaptureRequest {
    /// Your invoice number for this capture; a number used before can be refused with `DUPLICATE_INVOICE_ID`.
    ///
    /// At most 127 characters.
    pub invoice_id: Option<String>,
    /// A note that the payer sees in the transaction history and in PayPal's e-mails.
    ///
    /// At most 255 characters.
    pub note_to_payer: Option<String>,
    /// The amount to capture; by default, the full authorized amount.
    pub amount: Option<Money>,
    /// Set it on the last partial capture: nothing more can be captured afterwards; false by default.
    ///
    /// Default: `false`.
    pub final_capture: Option<bool>,
    /// The platform's fee, and the time of the seller's payment.
    pub payment_instruction: Option<CapturePaymentInstruction>,
    /// Your part of the text on the card statement, at most 22 characters.
    ///
    /// At most 22 characters.
    pub soft_descriptor: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CaptureRequest {
    /// Creates an empty `CaptureRequest`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CaptureRequest {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CaptureRequest = "capture_request" {
    0 invoice_id: optional String = "invoice_id",
    1 note_to_payer: optional String = "note_to_payer",
    2 amount: optional Money = "amount",
    3 final_capture: optional bool = "final_capture",
    4 payment_instruction: optional CapturePaymentInstruction = "payment_instruction",
    5 soft_descriptor: optional String = "soft_descriptor",
} }
