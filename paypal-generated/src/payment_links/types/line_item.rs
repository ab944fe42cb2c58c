// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! Defines the types of `line_item` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AdjustableQuantity, CustomerNote, LineItemShipping, LineItemTax, Money, Variants};

/// An item that a payment link sells: texts, price, fees and choices for buyers.
///
/// The `line_item` object of PayPal's Payment Links API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct LineItem {
    /// The name of the product, as buyers see it.
    pub name: Option<String>,
    /// Your own id of the product.
    pub product_id: Option<String>,
    /// A text about the product for buyers.
    pub description: Option<String>,
    /// The price of one piece; leave it out if the options of a variant have prices.
    pub unit_amount: Option<Money>,
    /// The taxes on the price.
    pub taxes: Option<Vec<LineItemTax>>,
    /// The shipping fees.
    pub shipping: Option<Vec<LineItemShipping>>,
    /// Whether buyers must enter a shipping address.
    pub collect_shipping_address: Option<bool>,
    /// The text fields that buyers can or must fill in, such as a message for a gift.
    pub customer_notes: Option<Vec<CustomerNote>>,
    /// The variants that buyers can choose from, such as sizes and colors.
    pub variants: Option<Variants>,
    /// The number of pieces that buyers may choose; leave it out to sell one piece at a time.
    pub adjustable_quantity: Option<AdjustableQuantity>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl LineItem {
    /// Creates an empty `LineItem`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for LineItem {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { LineItem = "line_item" {
    0 name: optional String = "name",
    1 product_id: optional String = "product_id",
    2 description: optional String = "description",
    3 unit_amount: optional Money = "unit_amount",
    4 taxes: optional [LineItemTax] = "taxes",
    5 shipping: optional [LineItemShipping] = "shipping",
    6 collect_shipping_address: optional bool = "collect_shipping_address",
    7 customer_notes: optional [CustomerNote] = "customer_notes",
    8 variants: optional Variants = "variants",
    9 adjustable_quantity: optional AdjustableQuantity = "adjustable_quantity",
} }
