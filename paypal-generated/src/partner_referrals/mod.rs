// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! PayPal's [Partner Referrals API](https://developer.paypal.com/docs/api/partner-referrals/v2/).
//!
//! [`PartnerReferrals`] has a method for each operation.

mod issue;
pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use issue::Issue;
pub use types::*;

/// The operations of PayPal's Partner Referrals API.
#[derive(Clone, Debug)]
pub struct PartnerReferrals {
    client: paypal_runtime::Client,
}

impl PartnerReferrals {
    /// The API through a client; both share connections and the access token.
    pub fn new(client: &paypal_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
}
