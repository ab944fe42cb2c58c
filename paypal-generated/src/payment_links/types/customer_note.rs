// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! Defines the types of `customer_note` and its inline schemas.

use paypal_runtime::model::Extra;

/// A text field that buyers fill in on the payment page.
///
/// The `customer_note` object of PayPal's Payment Links API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerNote {
    /// Whether buyers must fill in the field.
    pub required: Option<bool>,
    /// The label of the field.
    pub label: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CustomerNote {
    /// Creates an empty `CustomerNote`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CustomerNote {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CustomerNote = "customer_note" {
    0 required: optional bool = "required",
    1 label: optional String = "label",
} }
