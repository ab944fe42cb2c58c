// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! `invoices` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{Invoice, LinkDescription};

/// The `invoices` object of PayPal's Invoicing v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Invoices {
    /// Set by PayPal.
    pub total_count: Option<i64>,
    /// Optional.
    pub invoices: Option<Vec<Invoice>>,
    /// Set by PayPal.
    pub links: Option<Vec<LinkDescription>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl Invoices {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Invoices {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Invoices = "invoices" {
    0 total_count: optional i64 = "total_count" read_only,
    1 invoices: optional [Invoice] = "invoices",
    2 links: optional [LinkDescription] = "links" read_only,
} }
