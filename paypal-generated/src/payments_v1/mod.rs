// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! PayPal's [Payments v1 API](https://developer.paypal.com/api/deprecated/payments/v1).
//!
//! PayPal's first payments API, which `orders()` and `payments()` have replaced. A `Payment` is created with
//! an intent, approved by the payer in the browser and completed with `execute`; the result is a sale, an
//! authorization to capture, or an order for several authorizations and captures. States are mostly in lower
//! case, and amounts have a `total` and a `currency`.
//!
//! [`PaymentsV1`] has a method for each operation.
//!
//! **Legacy**: in new code, use the successor,
//! [Payments (payments)](https://developer.paypal.com/api/payments/v2).

pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use types::*;

/// The operations of PayPal's Payments v1 API.
#[derive(Clone, Debug)]
pub struct PaymentsV1 {
    client: paypal_runtime::Client,
}

impl PaymentsV1 {
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
