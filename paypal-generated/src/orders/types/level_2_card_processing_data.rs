// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `level_2_card_processing_data` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Money;

/// A buyer's invoice number of up to 17 characters and the tax total, for business card statements.
///
/// The `level_2_card_processing_data` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Level2CardProcessingData {
    /// The buyer's invoice number, up to 17 characters.
    ///
    /// 1 to 127 characters. Pattern: `^[\w‘\-.,":;\!?]*$`.
    pub invoice_id: Option<String>,
    /// The tax within the total of the purchase. PayPal does not add it to the total again; not negative.
    pub tax_total: Option<Money>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Level2CardProcessingData {
    /// Creates an empty `Level2CardProcessingData`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Level2CardProcessingData {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Level2CardProcessingData = "level_2_card_processing_data" {
    0 invoice_id: optional String = "invoice_id",
    1 tax_total: optional Money = "tax_total",
} }
