// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! `metadata` and what is written inside it.

use paypal_runtime::model::Extra;
use super::NameValuePair;

/// Extra data passed along with an order, as names and values.
///
/// The `metadata` object of PayPal's Orders v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Metadata {
    /// Optional.
    pub supplementary_data: Option<Vec<NameValuePair>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl Metadata {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Metadata {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Metadata = "metadata" {
    0 supplementary_data: optional [NameValuePair] = "supplementary_data",
} }
