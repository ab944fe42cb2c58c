// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `custom-amount` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Currency;

/// A further amount of the invoice, with a label of your own.
///
/// The `custom-amount` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomAmount {
    /// The label of the amount on the invoice.
    ///
    /// At most 50 characters.
    pub label: Option<String>,
    /// The amount; a negative one lowers the total.
    pub amount: Option<Currency>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CustomAmount {
    /// Creates an empty `CustomAmount`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CustomAmount {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CustomAmount = "custom-amount" {
    0 label: optional String = "label",
    1 amount: optional Currency = "amount",
} }
