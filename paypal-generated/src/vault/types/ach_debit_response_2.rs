// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! `ach_debit_response-2` and what is written inside it.

use paypal_runtime::model::Extra;

/// A saved US bank account for ACH debits, and whether it is verified.
///
/// The `ach_debit_response-2` object of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AchDebitResponse {
    /// Optional. 1 to 255 characters. Default: `"NOT_VERIFIED"`.
    pub verification_status: Option<String>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl AchDebitResponse {
    /// One with nothing in it.
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
