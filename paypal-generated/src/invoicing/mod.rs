// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! PayPal's [Invoicing API](https://developer.paypal.com/docs/api/invoicing/v2/).
//!
//! Bills by email or link, paid by the customer on a page PayPal hosts. An `Invoice` starts as a `DRAFT` from
//! `create_invoice`, goes out with `send_invoice`, and moves on to `PAID`, `CANCELLED` or `REFUNDED` as money
//! and decisions arrive; what was settled in cash or by bank is noted with `record_payment` and
//! `record_refund`. Templates keep the parts that repeat. Nothing here takes a request id, so after a timeout
//! look with `search_invoices` before sending again.
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
    pub fn new(client: &paypal_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
}
