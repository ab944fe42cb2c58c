// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `shipping_detail` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{AddressPortable, InternationalPhoneNumber, Name, ShippingOption};

/// The way the goods reach the payer: shipped to an address, or picked up in a shop or from a person.
///
/// The values of `shipping_detail.type` of PayPal's Orders API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingDetailType {
    /// `SHIPPING`: The goods go to a delivery address by post or carrier. Send that address with the order.
    Shipping,
    /// `PICKUP_IN_PERSON`: An old name that PayPal replaces. Use `PICKUP_FROM_PERSON` in new code.
    PickupInPerson,
    /// `PICKUP_IN_STORE`: The payer collects the goods in your shop. Seller protection remains possible.
    PickupInStore,
    /// `PICKUP_FROM_PERSON`: The payer meets you and takes the goods from your hands. PayPal gives no seller
    /// protection for this sale.
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
    /// The e-mail address of the person who receives the goods: the payer or somebody else.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// A phone number: country calling code and national number.
    pub phone_number: Option<InternationalPhoneNumber>,
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
    4 email_address: optional String = "email_address",
    5 phone_number: optional InternationalPhoneNumber = "phone_number",
} }
