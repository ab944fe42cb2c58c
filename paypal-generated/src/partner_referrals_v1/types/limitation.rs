// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! `limitation` and what is written inside it.

use paypal_runtime::model::Extra;

/// The `limitation` object of PayPal's Partner Referrals v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Limitation {
    /// Optional.
    pub name: Option<String>,
    /// Optional.
    pub restrictions: Option<Vec<String>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl Limitation {
    /// One with nothing in it.
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
