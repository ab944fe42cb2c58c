// Written by `paypal-codegen generate` from specs/web_profiles.yaml. Do not edit.

//! PayPal's [Payment Experience Web Profiles API](https://developer.paypal.com/api/payment-experience/v1).
//!
//! Configures PayPal's pages for payments made with `payments_v1().create`. A profile has brand, locale,
//! landing page and settings for the shipping address; its id is the `experience_profile_id` of a payment.
//! Orders of version 2 have the same settings themselves and need no profile.
//!
//! [`WebProfiles`] has a method for each operation.

pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use types::*;

/// The operations of PayPal's Payment Experience Web Profiles API.
#[derive(Clone, Debug)]
pub struct WebProfiles {
    client: paypal_runtime::Client,
}

impl WebProfiles {
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
