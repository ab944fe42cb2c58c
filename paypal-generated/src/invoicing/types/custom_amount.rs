// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `custom_amount` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Money;

/// An extra amount under a label of your choice, added to the total.
///
/// The `custom_amount` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomAmount {
    /// The label of the amount on the invoice.
    ///
    /// At most 50 characters.
    pub label: String,
    /// The amount; a negative one lowers the total.
    pub amount: Option<Money>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CustomAmount {
    /// Creates a `CustomAmount` from its required fields.
    pub fn new(label: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.label = label.into();
        new
    }
}

paypal_runtime::model! { CustomAmount = "custom_amount" {
    0 label: required String = "label",
    1 amount: optional Money = "amount",
} }
