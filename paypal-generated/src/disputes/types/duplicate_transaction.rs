// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `duplicate_transaction` and its inline schemas.

use paypal_runtime::model::Extra;
use super::TransactionInfo;

/// A claim that the same purchase was charged twice, with the correct payment.
///
/// The `duplicate_transaction` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct DuplicateTransaction {
    /// Whether the buyer got the item twice.
    pub received_duplicate: Option<bool>,
    /// The first of the two transactions, with only its date and amount.
    pub original_transaction: Option<TransactionInfo>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl DuplicateTransaction {
    /// Creates an empty `DuplicateTransaction`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for DuplicateTransaction {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { DuplicateTransaction = "duplicate_transaction" {
    0 received_duplicate: optional bool = "received_duplicate",
    1 original_transaction: optional TransactionInfo = "original_transaction",
} }
