// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `swish_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::SwishExperienceContext;

/// Swish, a Swedish mobile payment: it needs the payer's name and country, and the payer confirms in the app.
///
/// The `swish_request` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SwishRequest {
    /// The name of the owner of the account that pays.
    ///
    /// 3 to 300 characters.
    pub name: String,
    /// The payer's country, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: String,
    /// The brand, language and return addresses of the payment.
    pub experience_context: Option<SwishExperienceContext>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SwishRequest {
    /// Creates a `SwishRequest` from its required fields.
    pub fn new(name: impl Into<String>, country_code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.name = name.into();
        new.country_code = country_code.into();
        new
    }
}

paypal_runtime::model! { SwishRequest = "swish_request" {
    0 name: required String = "name",
    1 country_code: required String = "country_code",
    2 experience_context: optional SwishExperienceContext = "experience_context",
} }
