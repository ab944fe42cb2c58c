// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! `blik_seamless` and what is written inside it.

use paypal_runtime::model::Extra;

/// The six-digit BLIK code that the payer enters on your own page, without a redirect.
///
/// The `blik_seamless` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct BlikSeamless {
    /// Required. 6 characters. Pattern: `^[0-9]{6}$`. Never shown by `Debug`.
    pub auth_code: String,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl BlikSeamless {
    /// One with what is required.
    pub fn new(auth_code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.auth_code = auth_code.into();
        new
    }
}

paypal_runtime::model! { BlikSeamless = "blik_seamless" {
    0 auth_code: required String = "auth_code" sensitive,
} }
