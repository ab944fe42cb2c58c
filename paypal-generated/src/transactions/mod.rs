// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! PayPal's [Transaction Search API](https://developer.paypal.com/docs/api/transaction-search/v1/).
//!
//! [`Transactions`] has a method for each operation.

pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use types::*;

/// The operations of PayPal's Transaction Search API.
#[derive(Clone, Debug)]
pub struct Transactions {
    client: paypal_runtime::Client,
}

impl Transactions {
    /// The API through a client; both share connections and the access token.
    pub fn new(client: &paypal_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
}
