// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! Defines the types of `store_info` and its inline schemas.

use paypal_runtime::model::Extra;

/// The store and the terminal of a payment in person.
///
/// The `store_info` object of PayPal's Transaction Search API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoreInfo {
    /// Your id of the store.
    ///
    /// 1 to 100 characters. Pattern: `^[a-zA-Z0-9]*$`.
    pub store_id: Option<String>,
    /// The id of the terminal in the store.
    ///
    /// 1 to 60 characters. Pattern: `^[a-zA-Z0-9]*$`.
    pub terminal_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl StoreInfo {
    /// Creates an empty `StoreInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for StoreInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { StoreInfo = "store_info" {
    0 store_id: optional String = "store_id",
    1 terminal_id: optional String = "terminal_id",
} }
