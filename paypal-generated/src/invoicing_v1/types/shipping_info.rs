// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `shipping-info` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Address, Phone};

/// The recipient's name and address.
///
/// The `shipping-info` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingInfo {
    /// The given name of the person who receives the delivery.
    ///
    /// At most 256 characters.
    pub first_name: Option<String>,
    /// The family name.
    ///
    /// At most 256 characters.
    pub last_name: Option<String>,
    /// The name of the company.
    ///
    /// At most 480 characters.
    pub business_name: Option<String>,
    /// The postal address.
    pub address: Option<Address>,
    /// The recipient's phone number.
    pub phone: Option<Phone>,
    /// The recipient's email address.
    ///
    /// At most 260 characters. Format: `email`.
    pub email: Option<String>,
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

paypal_runtime::model! { ShippingInfo = "shipping-info" {
    0 first_name: optional String = "first_name",
    1 last_name: optional String = "last_name",
    2 business_name: optional String = "business_name",
    3 address: optional Address = "address",
    4 phone: optional Phone = "phone",
    5 email: optional String = "email",
} }
