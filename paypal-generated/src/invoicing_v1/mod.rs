// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! PayPal's [Invoicing v1 API](https://developer.paypal.com/api/deprecated/invoicing/v1).
//!
//! The first version of invoicing; use `invoicing`, the second version, for new work. An invoice starts as
//! `DRAFT`, is sent or scheduled, and ends paid through PayPal, marked as paid manually, refunded or
//! cancelled; templates hold content that several invoices share. Amounts have a `currency` and a `value`, a
//! page starts at the index of its first entry, and no operation takes a request id.
//!
//! [`InvoicingV1`] has a method for each operation.
//!
//! **Legacy**: in new code, use the successor,
//! [Invoicing (invoicing)](https://developer.paypal.com/api/invoicing/v2).

pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use types::*;

/// The operations of PayPal's Invoicing v1 API.
#[derive(Clone, Debug)]
pub struct InvoicingV1 {
    client: paypal_runtime::Client,
}

impl InvoicingV1 {
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
