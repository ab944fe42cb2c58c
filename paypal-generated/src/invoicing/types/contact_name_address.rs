// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `contact_name_address` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AddressPortable, Name};

/// A company, a person and an address, for instance the address for delivery.
///
/// The `contact_name_address` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContactNameAddress {
    /// The full name of the company, as it is registered or as its customers know it.
    ///
    /// At most 300 characters.
    pub business_name: Option<String>,
    /// The person's first and last name.
    pub name: Option<Name>,
    /// The postal address of the person or the business.
    pub address: Option<AddressPortable>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ContactNameAddress {
    /// Creates an empty `ContactNameAddress`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ContactNameAddress {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ContactNameAddress = "contact_name_address" {
    0 business_name: optional String = "business_name",
    1 name: optional Name = "name",
    2 address: optional AddressPortable = "address",
} }
