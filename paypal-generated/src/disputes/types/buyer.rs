// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! `buyer` and what is written inside it.

use paypal_runtime::model::Extra;

/// The buyer, who paid and opened the dispute.
///
/// The `buyer` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Buyer {
    /// Optional. 1 to 2000 characters. Pattern: `^[^~!@#$%^*()_{}:|\t\n/]+$`.
    pub name: Option<String>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl Buyer {
    /// One with nothing in it.
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
