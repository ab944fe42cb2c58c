// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! PayPal's [Partner Referrals v1 API](https://developer.paypal.com/docs/api/partner-referrals/v1/).
//!
//! The first version of partner onboarding. Its referrals have given way to `partner_referrals`, but merchant
//! integrations are only here: they tell a partner which PayPal account a referred seller ended up with,
//! whether that account can be paid, and what the seller has granted. Partner records hold the partner's own
//! settings and agreements.
//!
//! [`PartnerReferralsV1`] has a method for each operation.
//!
//! **Legacy**: in new code, use the successor,
//! [Partner Referrals (partner_referrals)](https://developer.paypal.com/docs/api/partner-referrals/v2/).

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
    pub fn new(client: &paypal_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
}
