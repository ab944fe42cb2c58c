// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! Defines the types of `adjustable_quantity` and its inline schemas.

use paypal_runtime::model::Extra;

/// The number of pieces that a buyer may choose.
///
/// The `adjustable_quantity` object of PayPal's Payment Links API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AdjustableQuantity {
    /// The highest number of pieces in one payment.
    pub maximum: Option<i64>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AdjustableQuantity {
    /// Creates an empty `AdjustableQuantity`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AdjustableQuantity {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AdjustableQuantity = "adjustable_quantity" {
    0 maximum: optional i64 = "maximum",
} }
