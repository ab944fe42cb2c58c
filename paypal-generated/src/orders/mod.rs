// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! PayPal's [Orders API](https://developer.paypal.com/docs/api/orders/v2/).
//!
//! [`Orders`] has a method for each operation.

mod issue;
pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use issue::Issue;
pub use types::*;

/// The operations of PayPal's Orders API.
#[derive(Clone, Debug)]
pub struct Orders {
    client: paypal_runtime::Client,
}

impl Orders {
    /// The API through a client; both share connections and the access token.
    pub fn new(client: &paypal_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
}
