// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! PayPal's [Identity API](https://developer.paypal.com/api/identity/v1).
//!
//! Reads the profile of a PayPal account after a login with PayPal, generates tokens for PayPal's JavaScript
//! SDK, revokes access tokens, and manages an account's users by SCIM 2.0. The client itself gets and renews
//! access tokens, so no operation for that is needed here.
//!
//! [`Identity`] has a method for each operation.
//!
//! PayPal publishes no OpenAPI file for this API: its spec is written by hand from PayPal's documentation.

pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use types::*;

/// The operations of PayPal's Identity API.
#[derive(Clone, Debug)]
pub struct Identity {
    client: paypal_runtime::Client,
}

impl Identity {
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
