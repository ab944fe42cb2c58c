// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! `custom_amount` and what is written inside it.

use paypal_runtime::model::Extra;
use super::Money;

/// An extra amount under a label of your choice, added to the total.
///
/// The `custom_amount` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomAmount {
    /// Required. At most 50 characters.
    pub label: String,
    /// Optional.
    pub amount: Option<Money>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl CustomAmount {
    /// One with what is required.
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
