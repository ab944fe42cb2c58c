// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `bancontact` and its inline schemas.

use paypal_runtime::{Value, model::Extra};

/// The account that settled a Bancontact payment: BIC, the end of its IBAN, and the card's final four digits.
///
/// The `bancontact` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Bancontact {
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
    /// The final digits of the Bancontact card that paid.
    ///
    /// 4 characters. Pattern: `[0-9]{4}`.
    pub card_last_digits: Option<String>,
    /// Settings for saving the payment source, as JSON. PayPal's files of 2025-07 no longer describe this; it
    /// may still work.
    pub attributes: Option<Value>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Bancontact {
    /// Creates an empty `Bancontact`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Bancontact {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Bancontact = "bancontact" {
    0 name: optional String = "name",
    1 country_code: optional String = "country_code",
    2 bic: optional String = "bic",
    3 iban_last_chars: optional String = "iban_last_chars",
    4 card_last_digits: optional String = "card_last_digits",
    5 attributes: optional Value = "attributes",
} }
