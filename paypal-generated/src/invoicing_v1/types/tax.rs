// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `tax` and its inline schemas.

use paypal_runtime::{Decimal, model::Extra};
use super::Currency;

/// A tax: its name, its rate and its amount.
///
/// The `tax` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Tax {
    /// The name of the tax, shown on the invoice.
    ///
    /// At most 100 characters.
    pub name: String,
    /// The rate of the tax, 0 to 100.
    ///
    /// Required, but a response may lack it. At least 0.
    pub percent: Option<Decimal>,
    /// The amount of the tax, computed by PayPal.
    ///
    /// Set by PayPal.
    pub amount: Option<Currency>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Tax {
    /// Creates a `Tax` from its required fields.
    pub fn new(name: impl Into<String>, percent: Decimal) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.name = name.into();
        new.percent = Some(percent);
        new
    }
}

paypal_runtime::model! { Tax = "tax" {
    0 name: required String = "name",
    1 percent: expected Decimal = "percent",
    2 amount: optional Currency = "amount" read_only,
} }
