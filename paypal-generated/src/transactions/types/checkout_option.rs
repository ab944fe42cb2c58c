// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! `checkout_option` and what is written inside it.

use paypal_runtime::model::Extra;

/// A chosen option of an item, such as a size or color.
///
/// The `checkout_option` object of PayPal's Transaction Search API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutOption {
    /// Optional. 1 to 200 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub checkout_option_name: Option<String>,
    /// Optional. 1 to 200 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub checkout_option_value: Option<String>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl CheckoutOption {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CheckoutOption {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CheckoutOption = "checkout_option" {
    0 checkout_option_name: optional String = "checkout_option_name",
    1 checkout_option_value: optional String = "checkout_option_value",
} }
