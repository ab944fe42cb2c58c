// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! Defines the types of `checkout_option` and its inline schemas.

use paypal_runtime::model::Extra;

/// A chosen option of an item, such as a size or color.
///
/// The `checkout_option` object of PayPal's Transaction Search API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutOption {
    /// The name of the option, such as the color.
    ///
    /// 1 to 200 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub checkout_option_name: Option<String>,
    /// The value of the option, such as red.
    ///
    /// 1 to 200 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub checkout_option_value: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CheckoutOption {
    /// Creates an empty `CheckoutOption`.
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
