// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `address_portable` and its inline schemas.

use paypal_runtime::model::Extra;
use super::AddressDetails;

/// A postal address with fields for the address formats of all countries; only the country code is required.
///
/// The `address_portable` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddressPortableDetails {
    /// The street and the house number.
    ///
    /// At most 300 characters.
    pub address_line_1: Option<String>,
    /// More of the street address, such as the number of a flat.
    ///
    /// At most 300 characters.
    pub address_line_2: Option<String>,
    /// A third line, such as a complement in Brazil or a landmark in India.
    ///
    /// At most 100 characters.
    pub address_line_3: Option<String>,
    /// The smallest division: a ward, a block or a neighborhood.
    ///
    /// At most 100 characters.
    pub admin_area_4: Option<String>,
    /// A part of the city: a suburb, a district or a bairro.
    ///
    /// At most 100 characters.
    pub admin_area_3: Option<String>,
    /// The city, town or village.
    ///
    /// At most 120 characters.
    pub admin_area_2: Option<String>,
    /// The highest division below the country: a state, province or prefecture.
    ///
    /// At most 300 characters.
    pub admin_area_1: Option<String>,
    /// The postal code, or the ZIP code in the United States.
    ///
    /// At most 60 characters.
    pub postal_code: Option<String>,
    /// The country, as two letters (ISO 3166-1).
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: String,
    /// The parts of the address lines, such as street and building, for countries that need them.
    pub address_details: Option<AddressDetails>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AddressPortableDetails {
    /// Creates an `AddressPortableDetails` from its required fields.
    pub fn new(country_code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.country_code = country_code.into();
        new
    }
}

paypal_runtime::model! { AddressPortableDetails = "address_portable" {
    0 address_line_1: optional String = "address_line_1",
    1 address_line_2: optional String = "address_line_2",
    2 address_line_3: optional String = "address_line_3",
    3 admin_area_4: optional String = "admin_area_4",
    4 admin_area_3: optional String = "admin_area_3",
    5 admin_area_2: optional String = "admin_area_2",
    6 admin_area_1: optional String = "admin_area_1",
    7 postal_code: optional String = "postal_code",
    8 country_code: required String = "country_code",
    9 address_details: optional AddressDetails = "address_details",
} }
