// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `shipping_detail`.

use paypal_runtime::model::Extra;
use super::{AddressPortable, Name, ShippingDetailType};

/// The delivery of goods: the recipient, the address, and whether the goods are shipped or picked up.
///
/// The `shipping_detail` object of PayPal's Payment Method Tokens and Subscriptions APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingDetail {
    /// Optional.
    pub name: Option<Name>,
    /// The way goods reach the buyer: shipped to an address, or picked up in person.
    ///
    /// Optional. `type` on the wire. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub r#type: Option<ShippingDetailType>,
    /// Optional.
    pub address: Option<AddressPortable>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ShippingDetail {
    /// Creates an empty `ShippingDetail`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ShippingDetail {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ShippingDetail = "shipping_detail" {
    0 name: optional Name = "name",
    1 r#type: optional ShippingDetailType = "type",
    2 address: optional AddressPortable = "address",
} }
