// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! `refund_reference` and what is written inside it.

use paypal_runtime::model::Extra;

/// The response of `record_refund`: the id that deletes the entry again.
///
/// The `refund_reference` object of PayPal's Invoicing API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundReference {
    /// Set by PayPal.
    pub refund_id: Option<String>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl RefundReference {
    /// One with nothing in it.
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
