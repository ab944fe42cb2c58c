// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! Defines the types of `incentive_info` and its inline schemas.

use paypal_runtime::model::Extra;
use super::IncentiveDetail;

/// The discounts of a transaction.
///
/// The `incentive_info` object of PayPal's Transaction Search API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct IncentiveInfo {
    /// The incentives of the transaction.
    ///
    /// 1 to 32767 elements.
    pub incentive_details: Option<Vec<IncentiveDetail>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl IncentiveInfo {
    /// Creates an empty `IncentiveInfo`.
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
