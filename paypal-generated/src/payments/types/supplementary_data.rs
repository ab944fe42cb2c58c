// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! Defines the types of `supplementary_data` and its inline schemas.

use paypal_runtime::model::Extra;
use super::RelatedIds;

/// The related resources of a payment, as far as PayPal returns them.
///
/// The `supplementary_data` object of PayPal's Payments API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SupplementaryData {
    /// The ids of the order, the authorization and the capture.
    pub related_ids: Option<RelatedIds>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SupplementaryData {
    /// Creates an empty `SupplementaryData`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SupplementaryData {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SupplementaryData = "supplementary_data" {
    0 related_ids: optional RelatedIds = "related_ids" read_only,
} }
