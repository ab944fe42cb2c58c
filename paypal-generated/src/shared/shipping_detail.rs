// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `wallet_base.shipping`.

use paypal_runtime::model::Extra;
use super::{AddressPortable, InternationalPhoneNumber, Name, ShippingDetailType, ShippingOption};

/// The delivery of goods: the recipient, the address, and whether the goods are shipped or picked up.
///
/// The object `wallet_base.shipping` of PayPal's Payment Method Tokens and Subscriptions APIs, sent and
/// received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingDetail {
    /// The name of the person who receives the goods.
    pub name: Option<Name>,
    /// The way goods reach the buyer: shipped to an address, or picked up in person.
    ///
    /// `type` on the wire.
    pub r#type: Option<ShippingDetailType>,
    /// A postal address for any country; only `country_code` is required.
    pub address: Option<AddressPortable>,
    /// A phone number: country calling code and national number.
    pub phone_number: Option<InternationalPhoneNumber>,
    /// The recipient's email address.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// The delivery options that the payer can choose from.
    ///
    /// At most 10 elements.
    pub options: Option<Vec<ShippingOption>>,
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

paypal_runtime::model! { ShippingDetail = "wallet_base.shipping" {
    0 name: optional Name = "name",
    1 r#type: optional ShippingDetailType = "type",
    2 address: optional AddressPortable = "address",
    3 phone_number: optional InternationalPhoneNumber = "phone_number",
    4 email_address: optional String = "email_address",
    5 options: optional [ShippingOption] = "options",
} }
