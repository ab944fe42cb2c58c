// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! Defines the types of `line_item_tax` and its inline schemas.

use paypal_runtime::model::Extra;
use super::TaxType;

/// A tax on the price of an item.
///
/// The `line_item_tax` object of PayPal's Payment Links API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct LineItemTax {
    /// The name of the tax, as buyers see it.
    pub name: Option<String>,
    /// The form of `value`.
    ///
    /// `type` on the wire.
    pub r#type: Option<TaxType>,
    /// The tax as decimal text: a percentage if `type` is `PERCENTAGE`.
    pub value: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl LineItemTax {
    /// Creates an empty `LineItemTax`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for LineItemTax {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { LineItemTax = "line_item_tax" {
    0 name: optional String = "name",
    1 r#type: optional TaxType = "type",
    2 value: optional String = "value",
} }
