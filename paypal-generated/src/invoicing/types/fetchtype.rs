// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `fetchtype` and its inline schemas.

use paypal_runtime::model::Extra;

/// The choice of the answer of `invoicing().generate_next_invoice_number`: the number alone, or an invoice id
/// too.
///
/// The `fetchtype` object of PayPal's Invoicing API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct FetchType {
    /// Whether the answer has the field `invoice_id` besides the number; false by default.
    ///
    /// Default: `false`.
    pub fetch_id: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl FetchType {
    /// Creates an empty `FetchType`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for FetchType {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { FetchType = "fetchtype" {
    0 fetch_id: optional bool = "fetch_id",
} }
