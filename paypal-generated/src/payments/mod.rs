// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! PayPal's [Payments API](https://developer.paypal.com/api/payments/v2).
//!
//! The payments behind an approved order: an authorization reserves money, a capture takes it, a refund gives
//! it back. `payments().capture_authorization` captures an authorization that `orders().authorize` created,
//! `payments().refund_capture` refunds a capture; each object links to its parent and has its own state.
//! Captures and refunds may stay `PENDING` for days, so listen to webhooks or read them again.
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
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
