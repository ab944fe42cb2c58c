// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `transactions_list` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{LinkDescription, Transaction};

/// One page of a subscription's payments, with links to further pages.
///
/// The `transactions_list` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionsList {
    /// The transactions of this page.
    ///
    /// At most 32767 elements.
    pub transactions: Option<Vec<Transaction>>,
    /// The number of items on all pages.
    ///
    /// 0 to 500000000.
    pub total_items: Option<i64>,
    /// The number of pages.
    ///
    /// 0 to 100000000.
    pub total_pages: Option<i64>,
    /// Links to this page and its neighbours.
    ///
    /// 1 to 10 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TransactionsList {
    /// Creates an empty `TransactionsList`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for TransactionsList {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { TransactionsList = "transactions_list" {
    0 transactions: optional [Transaction] = "transactions",
    1 total_items: optional i64 = "total_items",
    2 total_pages: optional i64 = "total_pages",
    3 links: optional [LinkDescription] = "links" read_only,
} }
