// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `fmf_details`.

use paypal_runtime::model::Extra;
use super::{FmfDetailsFilterId, FmfDetailsFilterType};

/// The result of one of the merchant's fraud filters.
///
/// The `fmf_details` object of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct FmfDetails {
    /// The action of the filter on a matching payment.
    ///
    /// Always set by PayPal.
    pub filter_type: Option<FmfDetailsFilterType>,
    /// The fraud filter that was triggered.
    ///
    /// Always set by PayPal.
    pub filter_id: Option<FmfDetailsFilterId>,
    /// The name of the filter.
    ///
    /// Set by PayPal.
    pub name: Option<String>,
    /// The details of the filter.
    ///
    /// Set by PayPal.
    pub description: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl FmfDetails {
    /// Creates an empty `FmfDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for FmfDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { FmfDetails = "fmf_details" {
    0 filter_type: expected FmfDetailsFilterType = "filter_type" read_only,
    1 filter_id: expected FmfDetailsFilterId = "filter_id" read_only,
    2 name: optional String = "name" read_only,
    3 description: optional String = "description" read_only,
} }
