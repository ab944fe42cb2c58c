// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `order_update_callback_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::ShippingOptionsPurchaseUnit;

/// Your answer to a callback: the new amount of the order and its delivery options.
///
/// The `order_update_callback_response` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderUpdateCallbackResponse {
    /// The id of the order, as in the request.
    ///
    /// 1 to 36 characters. Pattern: `^[A-Z0-9-]+$`.
    pub id: Option<String>,
    /// The changed purchase unit; despite its name, the field has a single one.
    pub purchase_units: Option<ShippingOptionsPurchaseUnit>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OrderUpdateCallbackResponse {
    /// Creates an empty `OrderUpdateCallbackResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for OrderUpdateCallbackResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { OrderUpdateCallbackResponse = "order_update_callback_response" {
    0 id: optional String = "id",
    1 purchase_units: optional ShippingOptionsPurchaseUnit = "purchase_units",
} }
