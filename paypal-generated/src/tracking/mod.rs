// Written by `paypal-codegen generate` from specs/tracking.yaml. Do not edit.

//! PayPal's [Shipment Tracking API](https://developer.paypal.com/api/tracking/v1).
//!
//! Informs PayPal about the shipment of paid goods. A tracker connects the transaction id of a payment with a
//! carrier, a tracking number and a status; buyers see it in their account, and it is evidence of delivery.
//! Trackers are added one by one or up to 20 at once, and updated during the shipment. Orders of version 2
//! have their own operation, `orders().add_tracker`.
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
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
