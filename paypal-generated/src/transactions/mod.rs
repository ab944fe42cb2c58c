// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! PayPal's [Transaction Search API](https://developer.paypal.com/api/transaction-search/v1).
//!
//! Reads the transactions and balances of a PayPal account, for reconciliation and reports. `search` lists
//! transactions of at most 31 days at a time, from three years ago until three hours ago; `list_balances`
//! reads the balance in each currency. No operation changes anything, and a `SearchResponse` is a report, not
//! the current state of a payment.
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
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
