// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! PayPal's [Invoicing API](https://developer.paypal.com/api/invoicing/v2).
//!
//! Invoices by email or link, which the customer pays on a page that PayPal hosts. `create_invoice` creates
//! an `Invoice` as a `DRAFT`, `send_invoice` sends it, and its later states include `PAID`, `CANCELLED` and
//! `REFUNDED`; payments in cash or by bank are recorded with `record_payment` and `record_refund`. Templates
//! store content that several invoices share. No operation takes a request id, so after a timeout check with
//! `search_invoices` before you send again.
//!
//! [`Invoicing`] has a method for each operation.

mod issue;
pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use issue::Issue;
pub use types::*;

/// The operations of PayPal's Invoicing API.
#[derive(Clone, Debug)]
pub struct Invoicing {
    client: paypal_runtime::Client,
}

impl Invoicing {
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
