// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `eps` and its inline schemas.

use paypal_runtime::model::Extra;

/// The Austrian account holder behind an eps transfer, with the BIC.
///
/// The `eps` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Eps {
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
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Eps {
    /// Creates an empty `Eps`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Eps {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Eps = "eps" {
    0 name: optional String = "name",
    1 country_code: optional String = "country_code",
    2 bic: optional String = "bic",
} }
