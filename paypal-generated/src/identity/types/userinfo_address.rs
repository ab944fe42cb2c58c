// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `userinfo_address` and its inline schemas.

use paypal_runtime::model::Extra;

/// The address of an account's owner.
///
/// The `userinfo_address` object of PayPal's Identity API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserAddress {
    /// The street, with the house number.
    pub street_address: Option<String>,
    /// The city.
    pub locality: Option<String>,
    /// The state or province.
    pub region: Option<String>,
    /// The ZIP code in the United States, or its counterpart elsewhere.
    pub postal_code: Option<String>,
    /// PayPal sends two letters (ISO 3166-1), for example `US`.
    pub country: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl UserAddress {
    /// Creates an empty `UserAddress`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for UserAddress {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { UserAddress = "userinfo_address" {
    0 street_address: optional String = "street_address",
    1 locality: optional String = "locality",
    2 region: optional String = "region",
    3 postal_code: optional String = "postal_code",
    4 country: optional String = "country",
} }
