// Written by `paypal-codegen generate` from specs/tracking.yaml. Do not edit.

//! PayPal's [Shipment Tracking API](https://developer.paypal.com/docs/api/tracking/v1/).
//!
//! [`Tracking`] has a method for each operation.

pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use types::*;

/// The operations of PayPal's Shipment Tracking API.
#[derive(Clone, Debug)]
pub struct Tracking {
    client: paypal_runtime::Client,
}

impl Tracking {
    /// The API through a client; both share connections and the access token.
    pub fn new(client: &paypal_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
}
