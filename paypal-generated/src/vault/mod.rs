// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! PayPal's [Payment Method Tokens API](https://developer.paypal.com/api/payment-tokens/v3).
//!
//! Saves a customer's card, PayPal or Venmo account at PayPal for later payments. A setup token holds a
//! payment source for a limited time, until it is verified or the payer has approved; a payment token created
//! from it is permanent, and orders are paid with the payment token's id. Tokens belong to a customer, and
//! the customer's id lists them all.
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
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
