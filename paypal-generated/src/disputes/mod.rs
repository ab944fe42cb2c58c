// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! PayPal's [Disputes API](https://developer.paypal.com/docs/api/customer-disputes/v1/).
//!
//! [`Disputes`] has a method for each operation.

pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use types::*;

/// The operations of PayPal's Disputes API.
#[derive(Clone, Debug)]
pub struct Disputes {
    client: paypal_runtime::Client,
}

impl Disputes {
    /// The API through a client; both share connections and the access token.
    pub fn new(client: &paypal_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
}
