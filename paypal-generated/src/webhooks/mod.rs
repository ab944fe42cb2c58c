// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! PayPal's [Webhooks API](https://developer.paypal.com/docs/api/webhooks/v1/).
//!
//! [`Webhooks`] has a method for each operation.

pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use types::*;

/// The operations of PayPal's Webhooks API.
#[derive(Clone, Debug)]
pub struct Webhooks {
    client: paypal_runtime::Client,
}

impl Webhooks {
    /// The API through a client; both share connections and the access token.
    pub fn new(client: &paypal_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
}
