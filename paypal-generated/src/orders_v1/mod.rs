// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! PayPal's [Orders v1 API](https://developer.paypal.com/api/deprecated/orders/v1).
//!
//! The first orders API, for existing integrations. Use `orders()` for new work. An `Order` has one or more
//! purchase units, the payer approves it on PayPal's pages, and then `pay` pays the sellers at once or later
//! (`disbursement_mode`). Amounts are a `total` with a currency, and states are in upper case.
//!
//! [`OrdersV1`] has a method for each operation.
//!
//! **Legacy**: in new code, use the successor, [Orders (orders)](https://developer.paypal.com/api/orders/v2).

pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use types::*;

/// The operations of PayPal's Orders v1 API.
#[derive(Clone, Debug)]
pub struct OrdersV1 {
    client: paypal_runtime::Client,
}

impl OrdersV1 {
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
