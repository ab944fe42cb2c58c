// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `payment_reference` and its inline schemas.

use paypal_runtime::model::Extra;

/// The id of a recorded payment; `delete_payment` needs it.
///
/// The `payment_reference` object of PayPal's Invoicing API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentReference {
    /// The id of the payment, for a later refund or deletion.
    ///
    /// 1 to 22 characters. Pattern: `^[0-9A-Za-z_-]+$`.
    pub payment_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentReference {
    /// Creates an empty `PaymentReference`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentReference {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentReference = "payment_reference" {
    0 payment_id: optional String = "payment_id" read_only,
} }
