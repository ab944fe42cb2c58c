// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! PayPal's [Payment Method Tokens API](https://developer.paypal.com/docs/api/payment-tokens/v3/).
//!
//! Keeps a customer's card, PayPal or Venmo account on file with PayPal, so that later payments need no
//! details typed in. A setup token holds a payment source for a while, until it is verified or the payer has
//! approved; a payment token made from it lasts, and its id is what orders are paid with. Tokens belong to a
//! customer, whose id lists them all.
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
    pub fn new(client: &paypal_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
}
