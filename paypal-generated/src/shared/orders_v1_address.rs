// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `address`.

use paypal_runtime::model::Extra;
use super::AddressNormalizationStatus;

/// A postal address with two street lines, city, state, postal code and country.
///
/// The `address` object of PayPal's Orders v1 and Payments v1 APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrdersV1Address {
    /// More of the street address, such as the number of a flat.
    pub line2: Option<String>,
    /// The city, town or village; `state` and `postal_code` are fields of their own.
    pub city: Option<String>,
    /// The postal code, or the ZIP code in the United States.
    pub postal_code: Option<String>,
    /// The state or province; a two-letter code for the United States.
    pub state: Option<String>,
    /// The phone number, with the country calling code.
    ///
    /// Format: `phone`.
    pub phone: Option<String>,
    /// Whether PayPal normalized the address.
    ///
    /// Set by PayPal.
    pub normalization_status: Option<AddressNormalizationStatus>,
    /// The kind of address.
    ///
    /// `type` on the wire.
    pub r#type: Option<String>,
    /// The street and the house number.
    pub line1: Option<String>,
    /// The country, as two letters (ISO 3166-1).
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OrdersV1Address {
    /// Creates an empty `OrdersV1Address`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for OrdersV1Address {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { OrdersV1Address = "address" {
    0 line2: optional String = "line2",
    1 city: optional String = "city",
    2 postal_code: optional String = "postal_code",
    3 state: optional String = "state",
    4 phone: optional String = "phone",
    5 normalization_status: optional AddressNormalizationStatus = "normalization_status" read_only,
    6 r#type: optional String = "type",
    7 line1: optional String = "line1",
    8 country_code: optional String = "country_code",
} }
