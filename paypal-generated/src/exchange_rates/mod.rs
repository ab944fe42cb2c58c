// Written by `paypal-codegen generate` from specs/own/exchange_rates.yaml. Do not edit.

//! PayPal's [Exchange Rates API](https://developer.paypal.com/api/pricing/v2).
//!
//! Quotes the exchange rates that PayPal applies to payments, so that a shop can show prices in its buyers'
//! currencies and keep the quoted rate for a time. The account needs a contract with PayPal for this service;
//! without it PayPal refuses the calls for lack of permission.
//!
//! [`ExchangeRates`] has a method for each operation.
//!
//! PayPal publishes no OpenAPI file for this API: its spec is written by hand from PayPal's documentation.

pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use types::*;

/// The operations of PayPal's Exchange Rates API.
#[derive(Clone, Debug)]
pub struct ExchangeRates {
    client: paypal_runtime::Client,
}

impl ExchangeRates {
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
