// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! PayPal's [Payments API](https://developer.paypal.com/docs/api/payments/v2/).
//!
//! What happens to money once a payer agreed: an authorization reserves it, a capture takes it, a refund
//! gives it back. `payments().capture_authorization` makes captures out of an authorization that
//! `orders().authorize` created, `payments().refund_capture` makes refunds out of captures; each object links
//! to the one it came from and keeps its own state. Captures and refunds may stay `PENDING` for days, so
//! listen to webhooks or read them again.
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
    pub fn new(client: &paypal_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
}
