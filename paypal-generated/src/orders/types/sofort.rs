// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `sofort` and its inline schemas.

use paypal_runtime::model::Extra;

/// The bank details that Sofort returned: the holder's name, the BIC and the last characters of the IBAN.
///
/// The `sofort` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sofort {
    /// The name of the owner of the account that paid.
    ///
    /// 3 to 300 characters.
    pub name: Option<String>,
    /// The payer's country, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: Option<String>,
    /// The BIC of the payer's bank.
    ///
    /// 8 to 11 characters.
    pub bic: Option<String>,
    /// The last characters of the IBAN of the account that paid.
    ///
    /// 4 to 34 characters. Pattern: `[a-zA-Z0-9]{4}`.
    pub iban_last_chars: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Sofort {
    /// Creates an empty `Sofort`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Sofort {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Sofort = "sofort" {
    0 name: optional String = "name",
    1 country_code: optional String = "country_code",
    2 bic: optional String = "bic",
    3 iban_last_chars: optional String = "iban_last_chars",
} }
