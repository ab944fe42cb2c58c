// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `supplementary_data` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{CardSupplementaryData, RiskSupplementaryData};

/// Additional data about a purchase unit for the card networks; wallets and banks ignore it.
///
/// The `supplementary_data` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SupplementaryData {
    /// Purchasing data for business cards.
    pub card: Option<CardSupplementaryData>,
    /// Data about the payer for the risk check of card payments.
    pub risk: Option<RiskSupplementaryData>,
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
    0 card: optional CardSupplementaryData = "card",
    1 risk: optional RiskSupplementaryData = "risk",
} }
