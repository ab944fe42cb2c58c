// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Defines the types of `metadata` and its inline schemas.

use paypal_runtime::model::Extra;
use super::NameValuePair;

/// Extra data passed along with an order, as names and values.
///
/// The `metadata` object of PayPal's Orders v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Metadata {
    /// More data, as pairs of name and value.
    pub supplementary_data: Option<Vec<NameValuePair>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Metadata {
    /// Creates an empty `Metadata`.
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
