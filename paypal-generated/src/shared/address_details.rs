// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `payer.address.address_details`.

use paypal_runtime::model::Extra;

/// The parts of the street line: number, name, building and delivery service, for systems that keep them
/// separately. PayPal's files of 2025-07 no longer describe this; it may still work.
///
/// The object `payer.address.address_details` of 6 of PayPal's APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddressDetails {
    /// The house number.
    ///
    /// At most 100 characters.
    pub street_number: Option<String>,
    /// The name of the street, without the number.
    ///
    /// At most 100 characters.
    pub street_name: Option<String>,
    /// The kind of street, such as avenue or road.
    ///
    /// At most 100 characters.
    pub street_type: Option<String>,
    /// A postbox or another address of a delivery service.
    ///
    /// At most 100 characters.
    pub delivery_service: Option<String>,
    /// The name of a house or block, for example `Rose Court`, if the address has one.
    ///
    /// At most 100 characters.
    pub building_name: Option<String>,
    /// The part of the building, such as a flat or a floor.
    ///
    /// At most 100 characters.
    pub sub_building: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AddressDetails {
    /// Creates an empty `AddressDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AddressDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AddressDetails = "payer.address.address_details" {
    0 street_number: optional String = "street_number",
    1 street_name: optional String = "street_name",
    2 street_type: optional String = "street_type",
    3 delivery_service: optional String = "delivery_service",
    4 building_name: optional String = "building_name",
    5 sub_building: optional String = "sub_building",
} }
