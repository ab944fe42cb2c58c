// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `blik_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{BlikExperienceContext, BlikOneClick, BlikSeamless};

/// BLIK, a Polish mobile payment: with the six-digit code from a bank's app, or with an alias registered
/// earlier.
///
/// The `blik_request` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct BlikRequest {
    /// The full name of the owner of the account that pays.
    ///
    /// 3 to 300 characters.
    pub name: String,
    /// The payer's country, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: String,
    /// The e-mail address of the owner of the account that pays.
    ///
    /// 3 to 254 characters.
    pub email: Option<String>,
    /// The brand, the language and the return addresses of the pages that the payer sees.
    pub experience_context: Option<BlikExperienceContext>,
    /// The six-digit code that the payer has entered on your page.
    pub level_0: Option<BlikSeamless>,
    /// The alias of a returning payer, instead of a code.
    pub one_click: Option<BlikOneClick>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BlikRequest {
    /// Creates a `BlikRequest` from its required fields.
    pub fn new(name: impl Into<String>, country_code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.name = name.into();
        new.country_code = country_code.into();
        new
    }
}

paypal_runtime::model! { BlikRequest = "blik_request" {
    0 name: required String = "name",
    1 country_code: required String = "country_code",
    2 email: optional String = "email",
    3 experience_context: optional BlikExperienceContext = "experience_context",
    4 level_0: optional BlikSeamless = "level_0",
    5 one_click: optional BlikOneClick = "one_click",
} }
