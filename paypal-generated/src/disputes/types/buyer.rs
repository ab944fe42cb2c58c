// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `buyer` and its inline schemas.

use paypal_runtime::model::Extra;

/// The buyer, who paid and opened the dispute.
///
/// The `buyer` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Buyer {
    /// The name of the party.
    ///
    /// 1 to 2000 characters. Pattern: `^[^~!@#$%^*()_{}:|\t\n/]+$`.
    pub name: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Buyer {
    /// Creates an empty `Buyer`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Buyer {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Buyer = "buyer" {
    0 name: optional String = "name",
} }
