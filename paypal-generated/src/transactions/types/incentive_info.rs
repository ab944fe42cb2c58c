// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! `incentive_info` and what is written inside it.

use paypal_runtime::model::Extra;
use super::IncentiveDetail;

/// The discounts of a transaction.
///
/// The `incentive_info` object of PayPal's Transaction Search API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct IncentiveInfo {
    /// Optional. 1 to 32767 elements.
    pub incentive_details: Option<Vec<IncentiveDetail>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl IncentiveInfo {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for IncentiveInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { IncentiveInfo = "incentive_info" {
    0 incentive_details: optional [IncentiveDetail] = "incentive_details",
} }
