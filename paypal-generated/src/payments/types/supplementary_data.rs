// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! `supplementary_data` and what is written inside it.

use paypal_runtime::model::Extra;
use super::RelatedIds;

/// The related resources of a payment, as far as PayPal returns them.
///
/// The `supplementary_data` object of PayPal's Payments API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SupplementaryData {
    /// Set by PayPal.
    pub related_ids: Option<RelatedIds>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl SupplementaryData {
    /// One with nothing in it.
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
