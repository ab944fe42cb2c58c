// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `blik_seamless` and its inline schemas.

use paypal_runtime::model::Extra;

/// The six-digit BLIK code that the payer enters on your own page, without a redirect.
///
/// The `blik_seamless` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct BlikSeamless {
    /// The six digits from the bank's app; this library redacts them in `Debug` output.
    ///
    /// 6 characters. Pattern: `^[0-9]{6}$`. Never shown by `Debug`.
    pub auth_code: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BlikSeamless {
    /// Creates a `BlikSeamless` from its required fields.
    pub fn new(auth_code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.auth_code = auth_code.into();
        new
    }
}

paypal_runtime::model! { BlikSeamless = "blik_seamless" {
    0 auth_code: required String = "auth_code" sensitive,
} }
