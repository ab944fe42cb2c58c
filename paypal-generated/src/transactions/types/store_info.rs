// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! `store_info` and what is written inside it.

use paypal_runtime::model::Extra;

/// The store and the terminal of a payment in person.
///
/// The `store_info` object of PayPal's Transaction Search API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoreInfo {
    /// Optional. 1 to 100 characters. Pattern: `^[a-zA-Z0-9]*$`.
    pub store_id: Option<String>,
    /// Optional. 1 to 60 characters. Pattern: `^[a-zA-Z0-9]*$`.
    pub terminal_id: Option<String>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl StoreInfo {
    /// One with nothing in it.
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
