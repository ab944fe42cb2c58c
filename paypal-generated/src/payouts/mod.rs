// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! PayPal's [Payouts API](https://developer.paypal.com/docs/api/payments.payouts-batch/v1/).
//!
//! Sends money from the account's PayPal balance to many people at once. A batch goes out with `create`, at
//! most 15,000 items, each to an email address, a phone number or a PayPal account; processing is
//! asynchronous, so `get` tells what became of the batch and `get_item` of one payment. Money nobody claims
//! can be called back with `cancel_item`.
//!
//! [`Payouts`] has a method for each operation.

pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use types::*;

/// The operations of PayPal's Payouts API.
#[derive(Clone, Debug)]
pub struct Payouts {
    client: paypal_runtime::Client,
}

impl Payouts {
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &paypal_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
}
