// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! Defines the types of `search_response` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{LinkDescription, TransactionDetail};

/// A page of transactions, and the time of the last data update.
///
/// The `search_response` object of PayPal's Transaction Search API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The transactions of this page.
    ///
    /// 1 to 2147483647 elements.
    pub transaction_details: Option<Vec<TransactionDetail>>,
    /// The number of the merchant's account that owns these transactions.
    ///
    /// 1 to 255 characters. Pattern: `^[a-zA-Z0-9]*$`. Never shown by `Debug`.
    pub account_number: Option<String>,
    /// The begin of the range of dates that you searched.
    pub start_date: Option<DateTime>,
    /// The end of the searched range; earlier than requested if PayPal does not have the newest transactions
    /// yet.
    pub end_date: Option<DateTime>,
    /// The time until which the data is complete; search again later for newer transactions.
    pub last_refreshed_datetime: Option<DateTime>,
    /// The number of this page.
    ///
    /// 0 to 2147483647.
    pub page: Option<i64>,
    /// The number of transactions in the whole result, not only on this page.
    ///
    /// 0 to 2147483647.
    pub total_items: Option<i64>,
    /// The number of pages, if each has `page_size` transactions.
    ///
    /// 0 to 2147483647.
    pub total_pages: Option<i64>,
    /// Links to this page and its neighbours.
    ///
    /// 1 to 32767 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SearchResponse {
    /// Creates an empty `SearchResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SearchResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SearchResponse = "search_response" {
    0 transaction_details: optional [TransactionDetail] = "transaction_details",
    1 account_number: optional String = "account_number" sensitive,
    2 start_date: optional DateTime = "start_date",
    3 end_date: optional DateTime = "end_date",
    4 last_refreshed_datetime: optional DateTime = "last_refreshed_datetime",
    5 page: optional i64 = "page",
    6 total_items: optional i64 = "total_items",
    7 total_pages: optional i64 = "total_pages",
    8 links: optional [LinkDescription] = "links" read_only,
} }
