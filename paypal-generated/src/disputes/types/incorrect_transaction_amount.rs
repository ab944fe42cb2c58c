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
    /// The right amount.
    ///
    /// Optional.
    pub correct_transaction_amount: Option<Money>,
    /// The right amount, if it is a cryptocurrency.
    ///
    /// Optional.
    pub correct_transaction_asset: Option<Cryptocurrency>,
    /// The time of the right transaction.
    ///
    /// Optional. 20 to 64 characters. Format: `ppaas_date_time_v3`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
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
