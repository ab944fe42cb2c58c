// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! PayPal's [Transaction Search API](https://developer.paypal.com/docs/api/transaction-search/v1/).
//!
//! Reads what moved on a PayPal account, for reconciliation and reports. `search` lists transactions of at
//! most 31 days at a time, reaching three years back and up to three hours behind; `list_balances` tells what
//! is on the account in each currency. Nothing can be changed here, and a `SearchResponse` is a report rather
//! than the live state of a payment.
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
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &paypal_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
}
