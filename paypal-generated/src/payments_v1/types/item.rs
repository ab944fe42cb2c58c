// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `item` and its inline schemas.

use paypal_runtime::model::Extra;

/// One item of a purchase: its name, quantity and unit price.
///
/// The `item` object of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Item {
    /// Your stock keeping unit of the item.
    ///
    /// At most 127 characters.
    pub sku: Option<String>,
    /// The name of the item.
    ///
    /// At most 127 characters.
    pub name: Option<String>,
    /// The details of the item.
    ///
    /// At most 127 characters.
    pub description: Option<String>,
    /// The number of pieces, as text.
    ///
    /// At most 10 characters. Pattern: `^[0-9]{0,10}$`.
    pub quantity: String,
    /// The unit price, with at most two decimals.
    ///
    /// At most 10 characters. Pattern: `^[0-9]{0,10}(\.[0-9]{0,2})?$`.
    pub price: String,
    /// The currency, as three letters.
    ///
    /// 3 characters.
    pub currency: String,
    /// The tax on a single piece.
    pub tax: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Item {
    /// Creates an `Item` from its required fields.
    pub fn new(quantity: impl Into<String>, price: impl Into<String>, currency: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.quantity = quantity.into();
        new.price = price.into();
        new.currency = currency.into();
        new
    }
}

paypal_runtime::model! { Item = "item" {
    0 sku: optional String = "sku",
    1 name: optional String = "name",
    2 description: optional String = "description",
    3 quantity: required String = "quantity" lenient,
    4 price: required String = "price",
    5 currency: required String = "currency",
    6 tax: optional String = "tax",
} }
