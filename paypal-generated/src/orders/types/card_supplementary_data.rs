// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `card_supplementary_data` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Level2CardProcessingData, Level3CardProcessingData};

/// Purchasing data of level 2 and level 3 for business cards, which can lower the interchange fee.
///
/// The `card_supplementary_data` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardSupplementaryData {
    /// The data of level 2: an invoice number and the tax.
    pub level_2: Option<Level2CardProcessingData>,
    /// The data of level 3: the line items and further costs.
    pub level_3: Option<Level3CardProcessingData>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CardSupplementaryData {
    /// Creates an empty `CardSupplementaryData`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CardSupplementaryData {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CardSupplementaryData = "card_supplementary_data" {
    0 level_2: optional Level2CardProcessingData = "level_2",
    1 level_3: optional Level3CardProcessingData = "level_3",
} }
