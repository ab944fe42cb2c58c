// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `cobranded_card` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Money, PayeeBase};

/// A merchant-branded card that funded part of a wallet payment, with the amount and its recipient.
///
/// The `cobranded_card` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CobrandedCard {
    /// The names of the card's programs.
    ///
    /// 1 to 25 elements.
    pub labels: Option<Vec<String>>,
    /// A merchant's PayPal account, by id or e-mail address; the id is safer, since addresses can change.
    pub payee: Option<PayeeBase>,
    /// The part of the payment that the card funded.
    pub amount: Option<Money>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CobrandedCard {
    /// Creates an empty `CobrandedCard`.
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
