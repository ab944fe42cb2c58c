// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `refund_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Amount;

/// The amount to refund, and the reason.
///
/// The `refund_request` object of PayPal's Payments v1 API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundRequest {
    /// The amount to refund; by default, the amount that has not been refunded yet.
    pub amount: Option<Amount>,
    /// The description of the refund.
    ///
    /// At most 255 characters.
    pub description: Option<String>,
    /// The reason for the refund.
    ///
    /// At most 30 characters.
    pub reason: Option<String>,
    /// Your invoice number.
    ///
    /// At most 127 characters.
    pub invoice_number: Option<String>,
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
    0 amount: optional Amount = "amount",
    1 description: optional String = "description",
    2 reason: optional String = "reason",
    3 invoice_number: optional String = "invoice_number",
} }
