// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `scim_address` and its inline schemas.

use paypal_runtime::model::Extra;

/// An address of a user.
///
/// The `scim_address` object of PayPal's Identity API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScimAddress {
    /// The street, with the house number.
    ///
    /// `streetAddress` on the wire.
    pub street_address: Option<String>,
    /// The city.
    pub locality: Option<String>,
    /// The state or province.
    pub region: Option<String>,
    /// The ZIP code in the United States, or its counterpart elsewhere.
    ///
    /// `postalCode` on the wire.
    pub postal_code: Option<String>,
    /// The use of the address, such as `work` or `home`.
    ///
    /// `type` on the wire.
    pub r#type: Option<String>,
    /// SCIM requires two letters (ISO 3166-1), for example `US`.
    pub country: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ScimAddress {
    /// Creates an empty `ScimAddress`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ScimAddress {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ScimAddress = "scim_address" {
    0 street_address: optional String = "streetAddress",
    1 locality: optional String = "locality",
    2 region: optional String = "region",
    3 postal_code: optional String = "postalCode",
    4 r#type: optional String = "type",
    5 country: optional String = "country",
} }
