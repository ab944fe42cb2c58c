// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `invoices` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Invoice, LinkDescription};

/// One page of invoices, with the number of all.
///
/// The `invoices` object of PayPal's Invoicing v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Invoices {
    /// The number of all invoices, if the request asked for it.
    pub total_count: Option<i64>,
    /// The invoices of this page.
    pub invoices: Option<Vec<Invoice>>,
    /// Links to related calls.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Invoices {
    /// Creates an empty `Invoices`.
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
