// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `network_token_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::EciFlag;

/// A token that a card network issued in place of a card number, with the cryptogram that proves its
/// authenticity.
///
/// The `network_token_request` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkTokenRequest {
    /// The token, which has the form of a card number and is equally confidential.
    ///
    /// 13 to 19 characters. Pattern: `^[0-9]{13,19}$`. Never shown by `Debug`.
    pub number: String,
    /// The expiry date of the token as year and month.
    ///
    /// 7 characters. Pattern: `^[0-9]{4}-(0[1-9]|1[0-2])$`.
    pub expiry: String,
    /// The cryptogram of a single transaction; if a customer's payment has none, PayPal returns
    /// `MISSING_CRYPTOGRAM`.
    ///
    /// 28 to 32 characters. Never shown by `Debug`.
    pub cryptogram: Option<String>,
    /// The result of the card holder's authentication as an ECI value; send it with the authorization.
    pub eci_flag: Option<EciFlag>,
    /// The network's id of the company that requested the token.
    ///
    /// 1 to 11 characters. Pattern: `^[0-9A-Z_]+$`.
    pub token_requestor_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl NetworkTokenRequest {
    /// Creates a `NetworkTokenRequest` from its required fields.
    pub fn new(number: impl Into<String>, expiry: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.number = number.into();
        new.expiry = expiry.into();
        new
    }
}

paypal_runtime::model! { NetworkTokenRequest = "network_token_request" {
    0 number: required String = "number" sensitive,
    1 expiry: required String = "expiry",
    2 cryptogram: optional String = "cryptogram" sensitive,
    3 eci_flag: optional EciFlag = "eci_flag",
    4 token_requestor_id: optional String = "token_requestor_id",
} }
