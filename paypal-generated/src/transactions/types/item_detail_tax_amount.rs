// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! Defines the types of `item_detail_tax_amount` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Money;

/// One tax on an item.
///
/// The `item_detail_tax_amount` object of PayPal's Transaction Search API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ItemDetailTaxAmount {
    /// The money that a government levies on the sale of this item; an item can have several taxes.
    pub tax_amount: Option<Money>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ItemDetailTaxAmount {
    /// Creates an empty `ItemDetailTaxAmount`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ItemDetailTaxAmount {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ItemDetailTaxAmount = "item_detail_tax_amount" {
    0 tax_amount: optional Money = "tax_amount",
} }
