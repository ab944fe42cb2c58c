// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! `credential` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{Certificate, Signature};

/// The `credential` object of PayPal's Partner Referrals v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Credential {
    /// Optional.
    pub signature: Option<Signature>,
    /// Optional.
    pub certificate: Option<Certificate>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl Credential {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Credential {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Credential = "credential" {
    0 signature: optional Signature = "signature",
    1 certificate: optional Certificate = "certificate",
} }
