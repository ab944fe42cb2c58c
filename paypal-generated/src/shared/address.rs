// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `address`.

use paypal_runtime::model::Extra;

/// A postal address with two street lines, city, state and country.
///
/// The `address` object of PayPal's Transaction Search and Partner Referrals v1 APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Address {
    /// The street and the house number.
    pub line1: String,
    /// More of the street address, such as the number of a flat.
    pub line2: Option<String>,
    /// The city, town or village; `state` and `postal_code` are fields of their own.
    pub city: String,
    /// The state or province; a two-letter code for the United States.
    pub state: Option<String>,
    /// The country, as two letters (ISO 3166-1).
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: String,
    /// The postal code, or the ZIP code in the United States.
    pub postal_code: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Address {
    /// Creates an `Address` from its required fields.
    pub fn new(line1: impl Into<String>, city: impl Into<String>, country_code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.line1 = line1.into();
        new.city = city.into();
        new.country_code = country_code.into();
        new
    }
}

paypal_runtime::model! { Address = "address" {
    0 line1: required String = "line1",
    1 line2: optional String = "line2",
    2 city: required String = "city",
    3 state: optional String = "state",
    4 country_code: required String = "country_code",
    5 postal_code: optional String = "postal_code",
} }
