// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `evidence_info` and its inline schemas.

use paypal_runtime::model::Extra;
use super::TrackingInfo;

/// The facts of a piece of evidence: tracking numbers of shipments, ids of refunds already made.
///
/// The `evidence_info` object of PayPal's Disputes API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct EvidenceInfo {
    /// The parcels, with carrier and tracking number.
    ///
    /// 1 to 10 elements.
    pub tracking_info: Option<Vec<TrackingInfo>>,
    /// The ids of refunds already made for the disputed payment.
    ///
    /// 1 to 100 elements.
    pub refund_ids: Option<Vec<String>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl EvidenceInfo {
    /// Creates an empty `EvidenceInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for EvidenceInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { EvidenceInfo = "evidence_info" {
    0 tracking_info: optional [TrackingInfo] = "tracking_info",
    1 refund_ids: optional [String] = "refund_ids",
} }
