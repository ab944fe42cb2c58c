// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `p24_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::ExperienceContextBase;

/// Przelewy24, a Polish gateway to many banks; besides name and country it requires the e-mail address.
///
/// The `p24_request` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct P24Request {
    /// The full name of the owner of the account that pays.
    ///
    /// 3 to 300 characters.
    pub name: String,
    /// The e-mail address of the owner of the account that pays.
    ///
    /// 3 to 254 characters.
    pub email: String,
    /// The payer's country, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: String,
    /// The brand, the language and the return addresses of the pages that the payer sees.
    pub experience_context: Option<ExperienceContextBase>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl P24Request {
    /// Creates a `P24Request` from its required fields.
    pub fn new(name: impl Into<String>, email: impl Into<String>, country_code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.name = name.into();
        new.email = email.into();
        new.country_code = country_code.into();
        new
    }
}

paypal_runtime::model! { P24Request = "p24_request" {
    0 name: required String = "name",
    1 email: required String = "email",
    2 country_code: required String = "country_code",
    3 experience_context: optional ExperienceContextBase = "experience_context",
} }
