// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! Defines the types of `line_item_shipping` and its inline schemas.

use paypal_runtime::model::Extra;
use super::ShippingFeeType;

/// A shipping fee of an item.
///
/// The `line_item_shipping` object of PayPal's Payment Links API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct LineItemShipping {
    /// The form of `value`.
    ///
    /// `type` on the wire.
    pub r#type: Option<ShippingFeeType>,
    /// The fee as decimal text: an amount in the item's currency if `type` is `FLAT`.
    pub value: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl LineItemShipping {
    /// Creates an empty `LineItemShipping`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for LineItemShipping {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { LineItemShipping = "line_item_shipping" {
    0 r#type: optional ShippingFeeType = "type",
    1 value: optional String = "value",
} }
