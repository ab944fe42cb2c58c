// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! Defines the types of `shipping_info` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Address;

/// The recipient, the address and the method of shipping.
///
/// The `shipping_info` object of PayPal's Transaction Search API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingInfo {
    /// The name of the recipient.
    ///
    /// 1 to 500 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub name: Option<String>,
    /// The way of shipping.
    ///
    /// 1 to 500 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub method: Option<String>,
    /// The delivery address of the order.
    pub address: Option<Address>,
    /// A second delivery address of the same order.
    pub secondary_shipping_address: Option<Address>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ShippingInfo {
    /// Creates an empty `ShippingInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ShippingInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ShippingInfo = "shipping_info" {
    0 name: optional String = "name",
    1 method: optional String = "method",
    2 address: optional Address = "address",
    3 secondary_shipping_address: optional Address = "secondary_shipping_address",
} }
