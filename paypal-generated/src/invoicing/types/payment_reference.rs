// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! `payment_reference` and what is written inside it.

use paypal_runtime::model::Extra;

/// The id of a recorded payment; `delete_payment` needs it.
///
/// The `payment_reference` object of PayPal's Invoicing API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentReference {
    /// Set by PayPal.
    pub payment_id: Option<String>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl PaymentReference {
    /// One with nothing in it.
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
