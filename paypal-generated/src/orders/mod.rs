// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! PayPal's [Orders API](https://developer.paypal.com/docs/api/orders/v2/).
//!
//! Checkout: an order says what a payer is asked to pay, to whom and for what, in one to ten purchase units,
//! and leads to the payments that result. `orders().create` opens it; the payer agrees through the `approve`
//! or `payer-action` link, or `orders().confirm_payment_source` brings in a card or bank; then
//! `orders().capture` takes the money at once, or `orders().authorize` reserves it for
//! `payments().capture_authorization`. What was paid stands in each unit's `payments`: ids of authorizations,
//! captures and refunds, to be worked on with the Payments API. Parcels are reported with
//! `orders().add_tracker`.
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
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &paypal_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
}
