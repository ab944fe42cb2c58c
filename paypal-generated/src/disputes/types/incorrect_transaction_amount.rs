// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `incorrect_transaction_amount` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{Cryptocurrency, Money};

/// A claim that the wrong amount was charged, with the correct amount.
///
/// The `incorrect_transaction_amount` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct IncorrectTransactionAmount {
    /// The amount that the buyer should have paid.
    pub correct_transaction_amount: Option<Money>,
    /// The right amount, if it is a cryptocurrency.
    pub correct_transaction_asset: Option<Cryptocurrency>,
    /// The time when the buyer made the right transaction.
    pub correct_transaction_time: Option<DateTime>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl IncorrectTransactionAmount {
    /// Creates an empty `IncorrectTransactionAmount`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for IncorrectTransactionAmount {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { IncorrectTransactionAmount = "incorrect_transaction_amount" {
    0 correct_transaction_amount: optional Money = "correct_transaction_amount",
    1 correct_transaction_asset: optional Cryptocurrency = "correct_transaction_asset",
    2 correct_transaction_time: optional DateTime = "correct_transaction_time",
} }
