// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! PayPal's [Payment Methods API](https://developer.paypal.com/api/payments/v2).
//!
//! Finds the payment methods that a customer can use, before the checkout page shows them. PayPal checks the
//! country, the amount, the merchant and, for a known customer, the account. The server passes the result to
//! PayPal's JavaScript SDK or renders the buttons itself; the payment then follows with `orders()`.
//!
//! [`PaymentMethods`] has a method for each operation.
//!
//! PayPal publishes no OpenAPI file for this API: its spec is written by hand from PayPal's documentation.

pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use types::*;

/// The operations of PayPal's Payment Methods API.
#[derive(Clone, Debug)]
pub struct PaymentMethods {
    client: paypal_runtime::Client,
}

impl PaymentMethods {
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
