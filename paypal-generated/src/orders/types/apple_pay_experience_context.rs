// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `apple_pay_experience_context` and its inline schemas.

use paypal_runtime::model::Extra;

/// The pages that the payer returns to if Apple Pay needs a step in the browser.
///
/// The `apple_pay_experience_context` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplePayExperienceContext {
    /// The page that the payer returns to after the step is done.
    ///
    /// Format: `uri`.
    pub return_url: String,
    /// The page that the payer returns to after giving up.
    ///
    /// Format: `uri`.
    pub cancel_url: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ApplePayExperienceContext {
    /// Creates an `ApplePayExperienceContext` from its required fields.
    pub fn new(return_url: impl Into<String>, cancel_url: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.return_url = return_url.into();
        new.cancel_url = cancel_url.into();
        new
    }
}

paypal_runtime::model! { ApplePayExperienceContext = "apple_pay_experience_context" {
    0 return_url: required String = "return_url",
    1 cancel_url: required String = "cancel_url",
} }
