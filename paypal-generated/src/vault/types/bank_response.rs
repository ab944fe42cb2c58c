// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `bank_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::AchDebitResponse;

/// A saved bank account; ACH is the only scheme.
///
/// The `bank_response` object of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankResponse {
    /// The saved bank account in the United States, charged by ACH. PayPal's newest files no longer describe
    /// this; it may still work.
    pub ach_debit: Option<AchDebitResponse>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BankResponse {
    /// Creates an empty `BankResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BankResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BankResponse = "bank_response" {
    0 ach_debit: optional AchDebitResponse = "ach_debit",
} }
