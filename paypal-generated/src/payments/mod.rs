// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! PayPal's [Payments API](https://developer.paypal.com/docs/api/payments/v2/).
//!
//! [`Payments`] has a method for each operation.

mod issue;
pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use issue::Issue;
pub use types::*;

/// The operations of PayPal's Payments API.
#[derive(Clone, Debug)]
pub struct Payments {
    client: paypal_runtime::Client,
}

impl Payments {
    /// The API through a client; both share connections and the access token.
    pub fn new(client: &paypal_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
}
