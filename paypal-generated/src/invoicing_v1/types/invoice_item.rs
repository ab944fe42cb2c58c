// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `invoice-item` and its inline schemas.

use paypal_runtime::{Date, Decimal, model::{Extra, UnknownValue}};
use super::{Currency, Discount, Tax};

/// The unit of quantities: pieces, hours or an amount.
///
/// The values of `invoice-item.unit_of_measure` of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnitOfMeasure {
    /// `QUANTITY`
    Quantity,
    /// `HOURS`
    Hours,
    /// `AMOUNT`
    Amount,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { UnitOfMeasure {
    0 Quantity = "QUANTITY",
    1 Hours = "HOURS",
    2 Amount = "AMOUNT",
} }

/// An item of the invoice: its price, quantity, tax and discount.
///
/// The `invoice-item` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceItem {
    /// The name of the item.
    ///
    /// At most 200 characters.
    pub name: String,
    /// The details of the item.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,
    /// The number of pieces or hours.
    ///
    /// Required, but a response may lack it.
    pub quantity: Option<Decimal>,
    /// The price of a single piece, before tax.
    pub unit_price: Currency,
    /// The tax on the item.
    pub tax: Option<Tax>,
    /// The day on which the goods or services were provided.
    pub date: Option<Date>,
    /// The discount on the item.
    pub discount: Option<Discount>,
    /// The unit of quantities: pieces, hours or an amount.
    pub unit_of_measure: Option<UnitOfMeasure>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl InvoiceItem {
    /// Creates an `InvoiceItem` from its required fields.
    pub fn new(name: impl Into<String>, unit_price: Currency, quantity: Decimal) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.name = name.into();
        new.unit_price = unit_price;
        new.quantity = Some(quantity);
        new
    }
}

paypal_runtime::model! { InvoiceItem = "invoice-item" {
    0 name: required String = "name",
    1 description: optional String = "description",
    2 quantity: expected Decimal = "quantity",
    3 unit_price: required Currency = "unit_price",
    4 tax: optional Tax = "tax",
    5 date: optional Date = "date",
    6 discount: optional Discount = "discount",
    7 unit_of_measure: optional UnitOfMeasure = "unit_of_measure",
} }
