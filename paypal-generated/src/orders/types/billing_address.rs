// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `billing_address` and its inline schemas.

use paypal_runtime::model::Extra;

/// The billing address of a card or of an invoice.
///
/// The `billing_address` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingAddressDetails {
    /// The street and the number.
    ///
    /// At most 300 characters.
    pub address_line_1: Option<String>,
    /// More of the address, such as a floor or a suite.
    ///
    /// At most 300 characters.
    pub address_line_2: Option<String>,
    /// The city, town or village.
    ///
    /// At most 120 characters.
    pub admin_area_2: Option<String>,
    /// The state, province or region.
    ///
    /// At most 300 characters.
    pub admin_area_1: Option<String>,
    /// The ZIP code in the United States, or its counterpart elsewhere; leave it out only if the country has
    /// none.
    ///
    /// At most 60 characters.
    pub postal_code: Option<String>,
    /// The country, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BillingAddressDetails {
    /// Creates a `BillingAddressDetails` from its required fields.
    pub fn new(country_code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.country_code = country_code.into();
        new
    }
}

paypal_runtime::model! { BillingAddressDetails = "billing_address" {
    0 address_line_1: optional String = "address_line_1",
    1 address_line_2: optional String = "address_line_2",
    2 admin_area_2: optional String = "admin_area_2",
    3 admin_area_1: optional String = "admin_area_1",
    4 postal_code: optional String = "postal_code",
    5 country_code: required String = "country_code",
} }
