// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! PayPal's [Subscriptions API](https://developer.paypal.com/api/subscriptions/v1).
//!
//! Charges customers repeatedly on a schedule. A plan has the prices of a product made with
//! `catalog_products().create`: its billing cycles, trials, taxes and fees. A subscription binds one customer
//! to one plan; once the customer has approved it, PayPal charges each cycle automatically, retries failed
//! payments and keeps unpaid amounts as an outstanding balance.
//!
//! [`Subscriptions`] has a method for each operation.

mod issue;
pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use issue::Issue;
pub use types::*;

/// The operations of PayPal's Subscriptions API.
#[derive(Clone, Debug)]
pub struct Subscriptions {
    client: paypal_runtime::Client,
}

impl Subscriptions {
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
