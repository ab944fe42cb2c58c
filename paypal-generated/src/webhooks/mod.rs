// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! PayPal's [Webhooks API](https://developer.paypal.com/api/webhooks/v1).
//!
//! Notifies your server of events at PayPal, without polling. A `Webhook` is an HTTPS URL with its event
//! types; PayPal posts each `Event` there until the listener returns any 2xx, up to 25 more times over 3
//! days, at least once and in no fixed order. Verify the sender of a delivery with `verify_signature`, read
//! missed events with `list_events` and `resend_event`, and test a listener with `simulate_event`.
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
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
