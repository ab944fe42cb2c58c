// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `shipping_with_tracking_details` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AddressPortable, InternationalPhoneNumber, Name, ShippingDetailType, ShippingOption, Tracker};

/// Delivery details of a unit together with the parcels reported for it by `orders().add_tracker`.
///
/// The `shipping_with_tracking_details` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingWithTrackingDetails {
    /// A person's name in its parts, or as one text if the parts are not known.
    pub name: Option<Name>,
    /// The way the goods reach the payer: shipped to an address, or picked up in a shop or from a person.
    ///
    /// `type` on the wire.
    pub r#type: Option<ShippingDetailType>,
    /// The delivery options that the payer can choose from.
    ///
    /// At most 10 elements.
    pub options: Option<Vec<ShippingOption>>,
    /// A postal address with fields for the address formats of all countries; only the two-letter country
    /// code is required.
    pub address: Option<AddressPortable>,
    /// The parcels reported by `orders().add_tracker`.
    pub trackers: Option<Vec<Tracker>>,
    /// The e-mail address of the person who receives the goods: the payer or somebody else.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// A phone number: country calling code and national number.
    pub phone_number: Option<InternationalPhoneNumber>,
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
    5 email_address: optional String = "email_address",
    6 phone_number: optional InternationalPhoneNumber = "phone_number",
} }
