// Written by `paypal-codegen generate` from specs/own/wallet_domains.yaml. Do not edit.

//! PayPal's [Wallet Domains API](https://developer.paypal.com/docs/checkout/apm/apple-pay).
//!
//! Registers the domains of a shop for Apple Pay. Apple shows its payment sheet only on registered domains.
//! Platforms and plug-ins use it to do this for their merchants. PayPal's reference does not describe it, so
//! these types cover the parts that public plug-ins use.
//!
//! [`WalletDomains`] has a method for each operation.
//!
//! PayPal publishes no OpenAPI file for this API: its spec is written by hand from PayPal's documentation.

pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use types::*;

/// The operations of PayPal's Wallet Domains API.
#[derive(Clone, Debug)]
pub struct WalletDomains {
    client: paypal_runtime::Client,
}

impl WalletDomains {
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
