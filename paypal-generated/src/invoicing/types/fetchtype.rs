// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `fetchtype` and its inline schemas.

use paypal_runtime::model::Extra;

/// The `fetchtype` object of PayPal's Invoicing API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Fetchtype {
    /// Optional. Default: `false`.
    pub fetch_id: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Fetchtype {
    /// Creates an empty `Fetchtype`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Fetchtype {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Fetchtype = "fetchtype" {
    0 fetch_id: optional bool = "fetch_id",
} }
