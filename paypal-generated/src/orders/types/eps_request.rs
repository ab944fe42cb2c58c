// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `eps_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::ExperienceContextBase;

/// Eps, online transfer with Austrian banks: it needs name and country, and the payer confirms on the bank's
/// site.
///
/// The `eps_request` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct EpsRequest {
    /// The full name of the owner of the account that pays.
    ///
    /// 3 to 300 characters.
    pub name: String,
    /// The payer's country, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: String,
    /// The brand, the language and the return addresses of the pages that the payer sees.
    pub experience_context: Option<ExperienceContextBase>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl EpsRequest {
    /// Creates an `EpsRequest` from its required fields.
    pub fn new(name: impl Into<String>, country_code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.name = name.into();
        new.country_code = country_code.into();
        new
    }
}

paypal_runtime::model! { EpsRequest = "eps_request" {
    0 name: required String = "name",
    1 country_code: required String = "country_code",
    2 experience_context: optional ExperienceContextBase = "experience_context",
} }
