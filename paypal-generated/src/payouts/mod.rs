// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! PayPal's [Payouts API](https://developer.paypal.com/docs/api/payments.payouts-batch/v1/).
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
    /// The API through a client; both share connections and the access token.
    pub fn new(client: &paypal_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
}
