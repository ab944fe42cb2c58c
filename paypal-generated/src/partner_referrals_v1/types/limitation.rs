// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `limitation` and its inline schemas.

use paypal_runtime::model::Extra;

/// A limitation of the seller's account.
///
/// The `limitation` object of PayPal's Partner Referrals v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Limitation {
    /// The name of the limitation.
    pub name: Option<String>,
    /// The restrictions that the limitation implies.
    pub restrictions: Option<Vec<String>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Limitation {
    /// Creates an empty `Limitation`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Limitation {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Limitation = "limitation" {
    0 name: optional String = "name",
    1 restrictions: optional [String] = "restrictions",
} }
