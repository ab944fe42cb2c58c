// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `pricing_scheme`.

use paypal_runtime::model::Extra;
use super::{Money, PricingSchemePricingModel};

/// The `pricing_scheme` object of PayPal's Orders and Payment Method Tokens APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PricingScheme {
    /// Optional.
    pub price: Option<Money>,
    /// Required. 1 to 24 characters. Pattern: `^[A-Z_]+$`.
    pub pricing_model: PricingSchemePricingModel,
    /// Optional.
    pub reload_threshold_amount: Option<Money>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PricingScheme {
    /// Creates a `PricingScheme` from its required fields.
    pub fn new(pricing_model: PricingSchemePricingModel) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.pricing_model = pricing_model;
        new
    }
}

paypal_runtime::model! { PricingScheme = "pricing_scheme" {
    0 price: optional Money = "price",
    1 pricing_model: required PricingSchemePricingModel = "pricing_model",
    2 reload_threshold_amount: optional Money = "reload_threshold_amount",
} }
