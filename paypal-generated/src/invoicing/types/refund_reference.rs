// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `refund_reference` and its inline schemas.

use paypal_runtime::model::Extra;

/// The response of `record_refund`: the id that deletes the entry again.
///
/// The `refund_reference` object of PayPal's Invoicing API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundReference {
    /// Identifies the recorded refund; `invoicing().delete_refund` takes it as `transaction_id`.
    ///
    /// 1 to 22 characters. Pattern: `^[0-9A-Za-z_-]+$`.
    pub refund_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl RefundReference {
    /// Creates an empty `RefundReference`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for RefundReference {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { RefundReference = "refund_reference" {
    0 refund_id: optional String = "refund_id" read_only,
} }
