// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! Defines the types of `variant_dimension` and its inline schemas.

use paypal_runtime::model::Extra;
use super::VariantOption;

/// One property in which the variants of an item differ, with its options.
///
/// The `variant_dimension` object of PayPal's Payment Links API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct VariantDimension {
    /// The name of the property, such as the size.
    pub name: Option<String>,
    /// Whether the options of this dimension decide the price; set it for one dimension.
    pub primary: Option<bool>,
    /// The options of the property.
    pub options: Option<Vec<VariantOption>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl VariantDimension {
    /// Creates an empty `VariantDimension`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for VariantDimension {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { VariantDimension = "variant_dimension" {
    0 name: optional String = "name",
    1 primary: optional bool = "primary",
    2 options: optional [VariantOption] = "options",
} }
