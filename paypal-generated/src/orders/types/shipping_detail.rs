// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `shipping_detail` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{AddressPortable, Name, ShippingOption};

/// The way the goods reach the payer: shipped to an address, or picked up in a shop or from a person.
///
/// The values of `shipping_detail.type` of PayPal's Orders API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingDetailType {
    /// `SHIPPING`
    Shipping,
    /// `PICKUP_IN_PERSON`
    PickupInPerson,
    /// `PICKUP_IN_STORE`
    PickupInStore,
    /// `PICKUP_FROM_PERSON`
    PickupFromPerson,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ShippingDetailType {
    0 Shipping = "SHIPPING",
    1 PickupInPerson = "PICKUP_IN_PERSON",
    2 PickupInStore = "PICKUP_IN_STORE",
    3 PickupFromPerson = "PICKUP_FROM_PERSON",
} }

/// The delivery of goods: recipient, address, and up to ten delivery options that the payer can choose from.
///
/// The `shipping_detail` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingDetail {
    /// Optional.
    pub name: Option<Name>,
    /// The way the goods reach the payer: shipped to an address, or picked up in a shop or from a person.
    ///
    /// Optional. `type` on the wire. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub r#type: Option<ShippingDetailType>,
    /// Optional. At most 10 elements.
    pub options: Option<Vec<ShippingOption>>,
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
    2 options: optional [ShippingOption] = "options",
    3 address: optional AddressPortable = "address",
} }
