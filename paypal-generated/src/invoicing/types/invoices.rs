// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `invoices` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Invoice, LinkDescription};

/// One page of invoices, from `list_invoices` or `search_invoices`.
///
/// The `invoices` object of PayPal's Invoicing API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Invoices {
    /// The number of pages; only if the request has `total_required`.
    ///
    /// 0 to 2147483647.
    pub total_pages: Option<i64>,
    /// The number of invoices; only if the request has `total_required`.
    ///
    /// 0 to 2147483647.
    pub total_items: Option<i64>,
    /// The invoices that the list or the search found, for this page.
    ///
    /// At most 100 elements.
    pub items: Option<Vec<Invoice>>,
    /// Links to this page and its neighbours.
    ///
    /// At most 2147483647 elements.
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
    0 total_pages: optional i64 = "total_pages" read_only,
    1 total_items: optional i64 = "total_items" read_only,
    2 items: optional [Invoice] = "items" read_only,
    3 links: optional [LinkDescription] = "links" read_only,
} }
