// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `bancontact_request` and its inline schemas.

use paypal_runtime::{Value, model::Extra};
use super::ExperienceContextBase;

/// Bancontact, Belgium's debit scheme: it needs the payer's full name and country, then a redirect to
/// confirm.
///
/// The `bancontact_request` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct BancontactRequest {
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
    /// Settings for saving the payment source, as JSON. PayPal's files of 2025-07 no longer describe this; it
    /// may still work.
    pub attributes: Option<Value>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BancontactRequest {
    /// Creates a `BancontactRequest` from its required fields.
    pub fn new(name: impl Into<String>, country_code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.name = name.into();
        new.country_code = country_code.into();
        new
    }
}

paypal_runtime::model! { BancontactRequest = "bancontact_request" {
    0 name: required String = "name",
    1 country_code: required String = "country_code",
    2 experience_context: optional ExperienceContextBase = "experience_context",
    3 attributes: optional Value = "attributes",
} }
