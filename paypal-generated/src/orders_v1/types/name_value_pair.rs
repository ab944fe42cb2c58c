// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Defines the types of `name_value_pair` and its inline schemas.

use paypal_runtime::model::Extra;

/// A named piece of extra data.
///
/// The `name_value_pair` object of PayPal's Orders v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct NameValuePair {
    /// The name of the datum.
    pub name: String,
    /// The value of the datum.
    pub value: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl NameValuePair {
    /// Creates a `NameValuePair` from its required fields.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.name = name.into();
        new.value = value.into();
        new
    }
}

paypal_runtime::model! { NameValuePair = "name_value_pair" {
    0 name: required String = "name",
    1 value: required String = "value",
} }
