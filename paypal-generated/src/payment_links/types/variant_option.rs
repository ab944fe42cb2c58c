// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! Defines the types of `variant_option` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Money;

/// One option of a dimension, such as a size.
///
/// The `variant_option` object of PayPal's Payment Links API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct VariantOption {
    /// The name of the option.
    pub label: Option<String>,
    /// The price of one piece with this option; only options of the primary dimension have it.
    pub unit_amount: Option<Money>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl VariantOption {
    /// Creates an empty `VariantOption`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for VariantOption {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { VariantOption = "variant_option" {
    0 label: optional String = "label",
    1 unit_amount: optional Money = "unit_amount",
} }
