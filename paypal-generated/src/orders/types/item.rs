// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `item` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{Money, OrderBillingPlan, UniversalProductCode};

/// The kind of goods sold: digital, physical or a donation; donations need a payee who may receive them.
///
/// The values of `item.category` of PayPal's Orders API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemCategory {
    /// `DIGITAL_GOODS`: The buyer receives the item as data, such as a download. Marketplaces on PayPal's
    /// commerce platform cannot use it.
    DigitalGoods,
    /// `PHYSICAL_GOODS`: You send the buyer a real thing, and tracking data can prove its delivery.
    PhysicalGoods,
    /// `DONATION`: The payer gives money and gets nothing in return. The payee must be allowed to receive
    /// donations.
    Donation,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ItemCategory {
    0 DigitalGoods = "DIGITAL_GOODS",
    1 PhysicalGoods = "PHYSICAL_GOODS",
    2 Donation = "DONATION",
} }

/// One item of the order: its name, its price for a single piece, and the number of pieces.
///
/// The `item` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Item {
    /// The name of the item, shown to the payer.
    ///
    /// 1 to 127 characters.
    pub name: String,
    /// The price of a single piece, before tax.
    pub unit_amount: Money,
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
    /// The kind of goods sold: digital, physical or a donation; donations need a payee who may receive them.
    pub category: Option<ItemCategory>,
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
    /// The tax rate in percent, such as `19.00`; Pay upon Invoice requires it.
    pub tax_rate: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Item {
    /// Creates an `Item` from its required fields.
    pub fn new(name: impl Into<String>, unit_amount: Money, quantity: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.name = name.into();
        new.unit_amount = unit_amount;
        new.quantity = quantity.into();
        new
    }
}

paypal_runtime::model! { Item = "item" {
    0 name: required String = "name",
    1 unit_amount: required Money = "unit_amount",
    2 tax: optional Money = "tax",
    3 quantity: required String = "quantity",
    4 description: optional String = "description",
    5 sku: optional String = "sku",
    6 category: optional ItemCategory = "category",
    7 url: optional String = "url",
    8 image_url: optional String = "image_url",
    9 upc: optional UniversalProductCode = "upc",
    10 billing_plan: optional OrderBillingPlan = "billing_plan",
    11 tax_rate: optional String = "tax_rate",
} }
