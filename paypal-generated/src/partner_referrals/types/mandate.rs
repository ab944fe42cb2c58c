// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! `mandate` and what is written inside it.

use paypal_runtime::model::Extra;

/// The owner's authorization to debit a bank account.
///
/// The `mandate` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Mandate {
    /// Whether the permission was given.
    ///
    /// Required.
    pub accepted: Option<bool>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl Mandate {
    /// One with what is required.
    pub fn new(accepted: bool) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.accepted = Some(accepted);
        new
    }
}

paypal_runtime::model! { Mandate = "mandate" {
    0 accepted: expected bool = "accepted",
} }
