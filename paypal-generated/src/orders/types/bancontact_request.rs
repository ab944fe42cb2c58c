// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! `bancontact_request` and what is written inside it.

use paypal_runtime::{Value, model::Extra};
use super::ExperienceContextBase;

/// Bancontact, Belgium's debit scheme: it needs the payer's full name and country, then a redirect to
/// confirm.
///
/// The `bancontact_request` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct BancontactRequest {
    /// Required. 3 to 300 characters.
    pub name: String,
    /// Required. 2 characters. Format: `ppaas_common_country_code_v2`. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: String,
    /// Optional.
    pub experience_context: Option<ExperienceContextBase>,
    /// Optional.
    pub attributes: Option<Value>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl BancontactRequest {
    /// One with what is required.
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
