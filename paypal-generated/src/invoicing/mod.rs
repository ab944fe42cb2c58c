// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! PayPal's [Invoicing API](https://developer.paypal.com/docs/api/invoicing/v2/).
//!
//! [`Invoicing`] has a method for each operation.

mod issue;
pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use issue::Issue;
pub use types::*;

/// The operations of PayPal's Invoicing API.
#[derive(Clone, Debug)]
pub struct Invoicing {
    client: paypal_runtime::Client,
}

impl Invoicing {
    /// The API through a client; both share connections and the access token.
    pub fn new(client: &paypal_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
}
