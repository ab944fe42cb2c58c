// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! PayPal's [Partner Referrals v1 API](https://developer.paypal.com/api/deprecated/partner-referrals/v1).
//!
//! The first version of partner onboarding. `partner_referrals` has replaced its referrals, but merchant
//! integrations exist only here: they give a partner the PayPal account of a referred seller, the permissions
//! that the seller granted, and whether the account can receive payments. Partner records hold the partner's
//! own settings and agreements.
//!
//! [`PartnerReferralsV1`] has a method for each operation.
//!
//! **Legacy**: in new code, use the successor,
//! [Partner Referrals (partner_referrals)](https://developer.paypal.com/api/partner-referrals/v2).

pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use types::*;

/// The operations of PayPal's Partner Referrals v1 API.
#[derive(Clone, Debug)]
pub struct PartnerReferralsV1 {
    client: paypal_runtime::Client,
}

impl PartnerReferralsV1 {
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
