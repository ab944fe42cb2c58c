// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! PayPal's [Payment Links API](https://developer.paypal.com/api/payment-links-buttons/v1).
//!
//! Creates payment links: URLs that lead buyers to a page at PayPal where they pay, so a sale needs no
//! checkout page of your own. A link sells an item with a price, taxes, shipping fees and variants; it can be
//! shared and used many times. The API makes links only, and no code for buttons.
//!
//! [`PaymentLinks`] has a method for each operation.
//!
//! PayPal publishes no OpenAPI file for this API: its spec is written by hand from PayPal's documentation.

pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use types::*;

/// The operations of PayPal's Payment Links API.
#[derive(Clone, Debug)]
pub struct PaymentLinks {
    client: paypal_runtime::Client,
}

impl PaymentLinks {
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
