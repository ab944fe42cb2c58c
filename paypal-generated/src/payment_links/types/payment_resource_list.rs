// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! Defines the types of `payment_resource_list` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{LinkDescription, PaymentLink};

/// One page of payment links.
///
/// The `payment_resource_list` object of PayPal's Payment Links API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinkList {
    /// The payment links of the page.
    pub resources: Option<Vec<PaymentLink>>,
    /// The number of all payment links, if `total_required` was set.
    pub total_items: Option<i64>,
    /// The number of all pages, if `total_required` was set.
    pub total_pages: Option<i64>,
    /// Links to this page and to the next one.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentLinkList {
    /// Creates an empty `PaymentLinkList`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentLinkList {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentLinkList = "payment_resource_list" {
    0 resources: optional [PaymentLink] = "resources",
    1 total_items: optional i64 = "total_items",
    2 total_pages: optional i64 = "total_pages",
    3 links: optional [LinkDescription] = "links" read_only,
} }
