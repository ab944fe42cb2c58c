// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `amount.details`.

use paypal_runtime::model::Extra;

/// The parts of a total: their sum, less discounts, must equal it.
///
/// The object `amount.details` of PayPal's Orders v1 and Payments v1 APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountDetails {
    /// The sum of all items.
    pub subtotal: Option<String>,
    /// The shipping costs.
    pub shipping: Option<String>,
    /// The tax on all items together, as decimal text; the `total` of the amount includes it.
    pub tax: Option<String>,
    /// The handling costs.
    pub handling_fee: Option<String>,
    /// The discount on the shipping costs, as a negative amount.
    pub shipping_discount: Option<String>,
    /// The costs of insuring the delivery.
    pub insurance: Option<String>,
    /// The costs of the gift wrap.
    pub gift_wrap: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AmountDetails {
    /// Creates an empty `AmountDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AmountDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AmountDetails = "amount.details" {
    0 subtotal: optional String = "subtotal",
    1 shipping: optional String = "shipping",
    2 tax: optional String = "tax",
    3 handling_fee: optional String = "handling_fee",
    4 shipping_discount: optional String = "shipping_discount",
    5 insurance: optional String = "insurance",
    6 gift_wrap: optional String = "gift_wrap",
} }
