// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `ach_debit_response-2` and its inline schemas.

use paypal_runtime::model::Extra;

/// A saved US bank account for ACH debits, and whether it is verified.
///
/// The `ach_debit_response-2` object of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AchDebitResponse {
    /// Whether the bank account has been verified.
    ///
    /// 1 to 255 characters. Default: `"NOT_VERIFIED"`.
    pub verification_status: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AchDebitResponse {
    /// Creates an empty `AchDebitResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AchDebitResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AchDebitResponse = "ach_debit_response-2" {
    0 verification_status: optional String = "verification_status",
} }
