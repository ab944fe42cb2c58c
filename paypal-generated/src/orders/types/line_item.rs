// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `line_item` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{ItemCategory, Money, OrderBillingPlan, UniversalProductCode};

/// An item with the fields that level 3 adds: commodity code, unit of measure, discount and total.
///
/// The `line_item` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct LineItem {
    /// The name of the item, shown to the payer.
    ///
    /// 1 to 127 characters.
    pub name: String,
    /// The tax on a single piece; if any item has a tax, the breakdown needs `tax_total`.
    pub tax: Option<Money>,
    /// The number of pieces: a whole number, as text.
    ///
    /// At most 10 characters. Pattern: `^[1-9][0-9]{0,9}$`.
    pub quantity: String,
    /// The details of the item, shown to the payer.
    ///
    /// At most 2048 characters.
    pub description: Option<String>,
    /// Your stock keeping unit of the item.
    ///
    /// At most 127 characters.
    pub sku: Option<String>,
    /// The kind of goods: digital, physical or a donation. PayPal's files of 2025-07 no longer describe this;
    /// it may still work.
    pub category: Option<ItemCategory>,
    /// The code of the goods in a classification, such as UNSPSC.
    ///
    /// 1 to 12 characters. Pattern: `^[a-zA-Z0-9_'.-]*$`.
    pub commodity_code: Option<String>,
    /// The discount on this line. The total contains it already; not negative.
    pub discount_amount: Option<Money>,
    /// The amount of the line: price times quantity, less the discount.
    pub total_amount: Option<Money>,
    /// The unit in which the quantity is counted.
    ///
    /// 1 to 12 characters. Pattern: `^[a-zA-Z0-9_'.-]*$`.
    pub unit_of_measure: Option<String>,
    /// The page of the item in your shop, shown to the payer.
    ///
    /// 1 to 2048 characters. Format: `uri`.
    pub url: Option<String>,
    /// A picture of the item, shown to the payer.
    ///
    /// 1 to 2048 characters. Format: `uri`.
    pub image_url: Option<String>,
    /// The UPC barcode of the item.
    pub upc: Option<UniversalProductCode>,
    /// The plan of recurring payments that the item begins; it is used when a payment source is saved in the
    /// vault.
    pub billing_plan: Option<OrderBillingPlan>,
    /// The price of a single piece, before tax.
    pub unit_amount: Option<Money>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl LineItem {
    /// Creates a `LineItem` from its required fields.
    pub fn new(name: impl Into<String>, quantity: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.name = name.into();
        new.quantity = quantity.into();
        new
    }
}

paypal_runtime::model! { LineItem = "line_item" {
    0 name: required String = "name",
    1 tax: optional Money = "tax",
    2 quantity: required String = "quantity",
    3 description: optional String = "description",
    4 sku: optional String = "sku",
    5 category: optional ItemCategory = "category",
    6 commodity_code: optional String = "commodity_code",
    7 discount_amount: optional Money = "discount_amount",
    8 total_amount: optional Money = "total_amount",
    9 unit_of_measure: optional String = "unit_of_measure",
    10 url: optional String = "url",
    11 image_url: optional String = "image_url",
    12 upc: optional UniversalProductCode = "upc",
    13 billing_plan: optional OrderBillingPlan = "billing_plan",
    14 unit_amount: optional Money = "unit_amount",
} }
