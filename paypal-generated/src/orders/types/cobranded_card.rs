// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! `cobranded_card` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{Money, PayeeBase};

/// A merchant-branded card that funded part of a wallet payment, with the amount and its recipient.
///
/// The `cobranded_card` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CobrandedCard {
    /// Optional. 1 to 25 elements.
    pub labels: Option<Vec<String>>,
    /// Optional.
    pub payee: Option<PayeeBase>,
    /// Optional.
    pub amount: Option<Money>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl CobrandedCard {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CobrandedCard {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CobrandedCard = "cobranded_card" {
    0 labels: optional [String] = "labels",
    1 payee: optional PayeeBase = "payee",
    2 amount: optional Money = "amount",
} }
