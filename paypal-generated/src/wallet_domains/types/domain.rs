// Written by `paypal-codegen generate` from specs/own/wallet_domains.yaml. Do not edit.

//! Defines the types of `domain` and its inline schemas.

use paypal_runtime::model::Extra;

/// A domain of a shop.
///
/// The `domain` object of PayPal's Wallet Domains API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Domain {
    /// The name of the domain, without scheme and path.
    pub name: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Domain {
    /// Creates a `Domain` from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.name = name.into();
        new
    }
}

paypal_runtime::model! { Domain = "domain" {
    0 name: required String = "name",
} }
