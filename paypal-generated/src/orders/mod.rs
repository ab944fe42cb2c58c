// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! PayPal's [Orders API](https://developer.paypal.com/api/orders/v2).
//!
//! Checkout: an order states the amount, the payee and the items of a sale in one to ten purchase units, and
//! leads to the resulting payments. `orders().create` creates an order; the payer approves it through the
//! link of `payer_link()`, or `orders().confirm_payment_source` adds a card or bank; then `orders().capture`
//! takes the money at once, or `orders().authorize` reserves it for `payments().capture_authorization`. The
//! field `payments` of each unit lists the ids of its authorizations, captures and refunds, for use with the
//! Payments API. `orders().add_tracker` reports shipped parcels.
//!
//! [`Orders`] has a method for each operation.
//!
//! [`callbacks`] has a helper for each call that PayPal makes to an endpoint of yours.

pub mod callbacks;
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
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
