// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `item` and its inline schemas.

use paypal_runtime::{Date, model::Extra};
use super::{Discount, Money, Tax, UnitOfMeasure};

/// One item of the invoice: a product or service, its quantity, unit price, tax and discount.
///
/// The `item` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Item {
    /// The id of the item within the invoice.
    ///
    /// Set by PayPal. At most 22 characters.
    pub id: Option<String>,
    /// The name of the item, shown to the customer.
    ///
    /// At most 200 characters.
    pub name: String,
    /// The details of the item, shown to the customer.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,
    /// The price of one unit, which PayPal multiplies by the quantity.
    pub unit_amount: Money,
    /// The number of units, as a decimal string.
    ///
    /// At most 14 characters. Pattern: `\d+(.\d{1,5})?$`.
    pub quantity: String,
    /// The tax on the item, from 0 to 100 percent with at most five decimals; PayPal adds it to the item's
    /// total.
    pub tax: Option<Tax>,
    /// The day on which the goods or services were provided.
    pub item_date: Option<Date>,
    /// The discount on the item, as a percentage or an amount.
    pub discount: Option<Discount>,
    /// The unit of the quantity: pieces, hours or an amount.
    pub unit_of_measure: Option<UnitOfMeasure>,
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
    0 id: optional String = "id" read_only,
    1 name: required String = "name",
    2 description: optional String = "description",
    3 unit_amount: required Money = "unit_amount",
    4 quantity: required String = "quantity",
    5 tax: optional Tax = "tax",
    6 item_date: optional Date = "item_date",
    7 discount: optional Discount = "discount",
    8 unit_of_measure: optional UnitOfMeasure = "unit_of_measure",
} }
