// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `bank_request` and its inline schemas.

use paypal_runtime::{Value, model::Extra};
use super::SepaDebitRequest;

/// A bank account to save: by SEPA direct debit, or by ACH debit in the United States.
///
/// The `bank_request` object of PayPal's Payment Method Tokens API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankRequest {
    /// A bank account in the SEPA area. The payer enters it and agrees to the mandate at PayPal.
    pub sepa_debit: Option<SepaDebitRequest>,
    /// A bank account in the United States. No public source describes its properties.
    ///
    /// Never shown by `Debug`.
    pub ach_debit: Option<Value>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BankRequest {
    /// Creates an empty `BankRequest`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BankRequest {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BankRequest = "bank_request" {
    0 sepa_debit: optional SepaDebitRequest = "sepa_debit",
    1 ach_debit: optional Value = "ach_debit" sensitive,
} }
