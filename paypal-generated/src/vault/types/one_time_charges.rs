// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `one_time_charges` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Money;

/// The single charges at the start of a plan, and their total.
///
/// The `one_time_charges` object of PayPal's Payment Method Tokens API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct OneTimeCharges {
    /// The single fee for the start of the recurring plan.
    pub setup_fee: Option<Money>,
    /// The shipping costs that the payer owes at the checkout.
    pub shipping_amount: Option<Money>,
    /// The tax that the payer owes at the checkout.
    pub taxes: Option<Money>,
    /// The price of a product that is bought once.
    pub product_price: Option<Money>,
    /// The first recurring charge plus setup fee and product price, computed by PayPal.
    ///
    /// Set by PayPal.
    pub subtotal: Option<Money>,
    /// The sum to pay at the checkout: subtotal, shipping costs and taxes.
    pub total_amount: Money,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OneTimeCharges {
    /// Creates a `OneTimeCharges` from its required fields.
    pub fn new(total_amount: Money) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.total_amount = total_amount;
        new
    }
}

paypal_runtime::model! { OneTimeCharges = "one_time_charges" {
    0 setup_fee: optional Money = "setup_fee",
    1 shipping_amount: optional Money = "shipping_amount",
    2 taxes: optional Money = "taxes",
    3 product_price: optional Money = "product_price",
    4 subtotal: optional Money = "subtotal" read_only,
    5 total_amount: required Money = "total_amount",
} }
