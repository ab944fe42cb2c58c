// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `risk_supplementary_data` and its inline schemas.

use paypal_runtime::model::Extra;
use super::ParticipantMetadata;

/// Data about the payer that lowers the risk of fraud in card payments.
///
/// The `risk_supplementary_data` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RiskSupplementaryData {
    /// The payer's connection to your shop, which helps PayPal to judge the risk.
    pub customer: Option<ParticipantMetadata>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl RiskSupplementaryData {
    /// Creates an empty `RiskSupplementaryData`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for RiskSupplementaryData {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { RiskSupplementaryData = "risk_supplementary_data" {
    0 customer: optional ParticipantMetadata = "customer",
} }
