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
    /// The street and the house number.
    ///
    /// Optional.
    pub line1: String,
    /// More of the street address, such as the number of a flat.
    ///
    /// Optional.
    pub line2: Option<String>,
    /// The city.
    ///
    /// Optional.
    pub city: Option<String>,
    /// The country, as two letters (ISO 3166-1).
    ///
    /// Optional. 2 characters. Format: `ppaas_common_country_code_v2`. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: String,
    /// The postal code, or the ZIP code in the United States.
    ///
    /// Optional.
    pub postal_code: Option<String>,
    /// The state or province; a two-letter code for the United States.
    ///
    /// Optional.
    pub state: Option<String>,
    /// The phone number, with the country calling code.
    ///
    /// Optional. Format: `phone`.
    pub phone: Option<String>,
    /// Whether PayPal normalized the address.
    ///
    /// Set by PayPal.
    pub normalization_status: Option<AddressNormalizationStatus>,
    /// The kind of address.
    ///
    /// Optional. `type` on the wire.
    pub r#type: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OrdersV1Address {
    /// Creates an `OrdersV1Address` from its required fields.
    pub fn new(line1: impl Into<String>, country_code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.line1 = line1.into();
        new.country_code = country_code.into();
        new
    }
}

paypal_runtime::model! { OrdersV1Address = "address" {
    0 line1: required String = "line1" not_required,
    1 line2: optional String = "line2",
    2 city: optional String = "city",
    3 country_code: required String = "country_code" not_required,
    4 postal_code: optional String = "postal_code",
    5 state: optional String = "state",
    6 phone: optional String = "phone",
    7 normalization_status: optional AddressNormalizationStatus = "normalization_status" read_only,
    8 r#type: optional String = "type",
} }
