// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `tax` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Money;

/// A named tax rate on an item or on shipping; you set the percentage, PayPal returns the amount.
///
/// The `tax` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Tax {
    /// The name of the tax, shown on the invoice.
    ///
    /// At most 100 characters.
    pub name: String,
    /// The rate of the tax, 0 to 100.
    ///
    /// Pattern: `^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$`.
    pub percent: String,
    /// The amount of the tax, computed by PayPal.
    ///
    /// Set by PayPal.
    pub amount: Option<Money>,
    /// A note of the seller about this tax.
    ///
    /// At most 40 characters.
    pub tax_note: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Tax {
    /// Creates a `Tax` from its required fields.
    pub fn new(name: impl Into<String>, percent: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.name = name.into();
        new.percent = percent.into();
        new
    }
}

paypal_runtime::model! { Tax = "tax" {
    0 name: required String = "name",
    1 percent: required String = "percent",
    2 amount: optional Money = "amount" read_only,
    3 tax_note: optional String = "tax_note",
} }
