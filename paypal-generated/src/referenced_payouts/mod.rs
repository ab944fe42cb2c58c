// Written by `paypal-codegen generate` from specs/own/referenced_payouts.yaml. Do not edit.

//! PayPal's [Referenced Payouts API](https://developer.paypal.com/api/referenced-payouts/v1).
//!
//! Releases money that a marketplace holds for its sellers. An order with a delayed disbursement captures a
//! buyer's payment without paying the seller; later the marketplace releases it here, with the id of the
//! capture. `create_item` releases one payment, `create_batch` many. Only partners of PayPal with a build
//! notation code may use this API.
//!
//! [`ReferencedPayouts`] has a method for each operation.
//!
//! PayPal publishes no OpenAPI file for this API: its spec is written by hand from PayPal's documentation.

pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use types::*;

/// The operations of PayPal's Referenced Payouts API.
#[derive(Clone, Debug)]
pub struct ReferencedPayouts {
    client: paypal_runtime::Client,
}

impl ReferencedPayouts {
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
