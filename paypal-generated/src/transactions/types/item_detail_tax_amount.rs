// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! `item_detail_tax_amount` and what is written inside it.

use paypal_runtime::model::Extra;
use super::Money;

/// One tax on an item.
///
/// The `item_detail_tax_amount` object of PayPal's Transaction Search API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ItemDetailTaxAmount {
    /// Optional.
    pub tax_amount: Option<Money>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl ItemDetailTaxAmount {
    /// One with nothing in it.
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
