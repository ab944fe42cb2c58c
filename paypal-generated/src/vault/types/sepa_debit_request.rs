// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `sepa_debit_request` and its inline schemas.

use paypal_runtime::model::Extra;

/// The language of the approval of a direct debit, and the pages that it leads back to.
///
/// The object `sepa_debit_request.experience_context` of PayPal's Payment Method Tokens API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SepaExperienceContext {
    /// The language and country of the pages, for example `de-DE`.
    ///
    /// 2 to 10 characters. Pattern: `^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$`.
    pub locale: Option<String>,
    /// The page that the payer returns to after the approval.
    ///
    /// Format: `uri`.
    pub return_url: String,
    /// The page that the payer returns to after cancelling.
    ///
    /// Format: `uri`.
    pub cancel_url: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SepaExperienceContext {
    /// Creates a `SepaExperienceContext` from its required fields.
    pub fn new(return_url: impl Into<String>, cancel_url: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.return_url = return_url.into();
        new.cancel_url = cancel_url.into();
        new
    }
}

paypal_runtime::model! { SepaExperienceContext = "sepa_debit_request.experience_context" {
    0 locale: optional String = "locale",
    1 return_url: required String = "return_url",
    2 cancel_url: required String = "cancel_url",
} }

/// A SEPA direct debit to save, with the settings of its approval.
///
/// The `sepa_debit_request` object of PayPal's Payment Method Tokens API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SepaDebitRequest {
    /// The language of the approval of a direct debit, and the pages that it leads back to.
    pub experience_context: Option<SepaExperienceContext>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SepaDebitRequest {
    /// Creates an empty `SepaDebitRequest`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SepaDebitRequest {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SepaDebitRequest = "sepa_debit_request" {
    0 experience_context: optional SepaExperienceContext = "experience_context",
} }
