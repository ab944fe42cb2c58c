// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `mandate` and its inline schemas.

use paypal_runtime::model::Extra;

/// The owner's authorization to debit a bank account.
///
/// The `mandate` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Mandate {
    /// Whether the permission was given.
    ///
    /// Required, but a response may lack it.
    pub accepted: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Mandate {
    /// Creates a `Mandate` from its required fields.
    pub fn new(accepted: bool) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.accepted = Some(accepted);
        new
    }
}

paypal_runtime::model! { Mandate = "mandate" {
    0 accepted: expected bool = "accepted",
} }
