// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `pricing_scheme`.

use paypal_runtime::model::Extra;
use super::{Money, PricingModel};

/// The price of a charge, and how it is set.
///
/// The `pricing_scheme` object of PayPal's Orders and Payment Method Tokens APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PricingScheme {
    /// The price of each charge, depending on the pricing model.
    pub price: Option<Money>,
    /// How a price is set: `FIXED` for every charge, `VARIABLE`, or `AUTO_RELOAD` when a balance falls below
    /// a threshold.
    pub pricing_model: PricingModel,
    /// The balance below which the next reload is charged.
    pub reload_threshold_amount: Option<Money>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PricingScheme {
    /// Creates a `PricingScheme` from its required fields.
    pub fn new(pricing_model: PricingModel) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.pricing_model = pricing_model;
        new
    }
}

paypal_runtime::model! { PricingScheme = "pricing_scheme" {
    0 price: optional Money = "price",
    1 pricing_model: required PricingModel = "pricing_model",
    2 reload_threshold_amount: optional Money = "reload_threshold_amount",
} }
