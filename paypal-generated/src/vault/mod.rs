// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! PayPal's [Payment Method Tokens API](https://developer.paypal.com/docs/api/payment-tokens/v3/).
//!
//! [`Vault`] has a method for each operation.

pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use types::*;

/// The operations of PayPal's Payment Method Tokens API.
#[derive(Clone, Debug)]
pub struct Vault {
    client: paypal_runtime::Client,
}

impl Vault {
    /// The API through a client; both share connections and the access token.
    pub fn new(client: &paypal_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
}
