// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `blik` and its inline schemas.

use paypal_runtime::model::Extra;
use super::BlikOneClickResponse;

/// The payer of a BLIK payment, and the reference of the payer's alias if one was used.
///
/// The `blik` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Blik {
    /// The name of the owner of the account that paid.
    ///
    /// 3 to 300 characters.
    pub name: Option<String>,
    /// The payer's country, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: Option<String>,
    /// The e-mail address of the owner of the account that pays.
    ///
    /// 3 to 254 characters.
    pub email: Option<String>,
    /// The reference of the payer's alias, if one was used.
    pub one_click: Option<BlikOneClickResponse>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Blik {
    /// Creates an empty `Blik`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Blik {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Blik = "blik" {
    0 name: optional String = "name",
    1 country_code: optional String = "country_code",
    2 email: optional String = "email",
    3 one_click: optional BlikOneClickResponse = "one_click",
} }
