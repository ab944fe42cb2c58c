// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `credential` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Certificate, Signature};

/// The seller's credentials of the older APIs.
///
/// The `credential` object of PayPal's Partner Referrals v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Credential {
    /// Credentials with a signature.
    pub signature: Option<Signature>,
    /// Credentials with a certificate.
    pub certificate: Option<Certificate>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Credential {
    /// Creates an empty `Credential`.
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
