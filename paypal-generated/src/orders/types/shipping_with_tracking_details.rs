// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `shipping_with_tracking_details` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AddressPortable, Name, ShippingDetailType, ShippingOption, Tracker};

/// Delivery details of a unit together with the parcels reported for it by `orders().add_tracker`.
///
/// The `shipping_with_tracking_details` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingWithTrackingDetails {
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
    /// Optional.
    pub trackers: Option<Vec<Tracker>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ShippingWithTrackingDetails {
    /// Creates an empty `ShippingWithTrackingDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ShippingWithTrackingDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ShippingWithTrackingDetails = "shipping_with_tracking_details" {
    0 name: optional Name = "name",
    1 r#type: optional ShippingDetailType = "type",
    2 options: optional [ShippingOption] = "options",
    3 address: optional AddressPortable = "address",
    4 trackers: optional [Tracker] = "trackers",
} }
