// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! PayPal's [Partner Referrals API](https://developer.paypal.com/api/partner-referrals/v2).
//!
//! A platform or marketplace onboards its sellers to PayPal with this API. A referral has the platform's data
//! about a seller and the rights that the platform requests from the seller; PayPal returns a URL where the
//! seller signs up, or logs in, and consents. The state of the account afterwards, for example whether it can
//! receive payments, is returned by `partner_referrals_v1().get_merchant_integration` and reported by the
//! webhooks `MERCHANT.ONBOARDING.COMPLETED` and `MERCHANT.PARTNER-CONSENT.REVOKED`.
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
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
