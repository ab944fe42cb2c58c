// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! PayPal's [Payouts API](https://developer.paypal.com/api/payments.payouts-batch/v1).
//!
//! Sends money from the account's PayPal balance to many receivers at once. `create` submits a batch of at
//! most 15,000 items, each to an email address, a phone number or a PayPal account; PayPal processes it
//! asynchronously, so `get` reads the result of the batch and `get_item` that of one payment. `cancel_item`
//! cancels an unclaimed payment.
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
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
