// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! Defines the types of `variants` and its inline schemas.

use paypal_runtime::model::Extra;
use super::VariantDimension;

/// The variants of an item, in up to three dimensions such as size and color.
///
/// The `variants` object of PayPal's Payment Links API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Variants {
    /// The properties in which the variants differ.
    pub dimensions: Option<Vec<VariantDimension>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Variants {
    /// Creates an empty `Variants`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Variants {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Variants = "variants" {
    0 dimensions: optional [VariantDimension] = "dimensions",
} }
