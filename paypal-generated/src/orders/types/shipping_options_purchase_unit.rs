// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `shipping_options_purchase_unit` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AmountWithBreakdown, ShippingOption};

/// A purchase unit in the answer to a callback: its new amount and delivery options.
///
/// The `shipping_options_purchase_unit` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingOptionsPurchaseUnit {
    /// The name of the unit, as in the request; `default` if you gave none.
    ///
    /// 1 to 256 characters.
    pub reference_id: Option<String>,
    /// The new amount; its breakdown must include the price of the selected option.
    pub amount: Option<AmountWithBreakdown>,
    /// The delivery options for the chosen address, one to ten; exactly one is selected.
    ///
    /// 1 to 10 elements.
    pub shipping_options: Option<Vec<ShippingOption>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ShippingOptionsPurchaseUnit {
    /// Creates an empty `ShippingOptionsPurchaseUnit`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ShippingOptionsPurchaseUnit {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ShippingOptionsPurchaseUnit = "shipping_options_purchase_unit" {
    0 reference_id: optional String = "reference_id",
    1 amount: optional AmountWithBreakdown = "amount",
    2 shipping_options: optional [ShippingOption] = "shipping_options",
} }
