// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! Defines the types of `payer_info` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Address, Name, Phone};

/// The payer: account, name, address and verification state.
///
/// The `payer_info` object of PayPal's Transaction Search API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayerInfo {
    /// The id of the payer's PayPal account.
    ///
    /// 1 to 13 characters. Pattern: `^[a-zA-Z0-9]*$`.
    pub account_id: Option<String>,
    /// The payer's e-mail address.
    ///
    /// 3 to 254 characters. Pattern: `^.+@[^"\-].+$`.
    pub email_address: Option<String>,
    /// The payer's main phone number.
    pub phone_number: Option<Phone>,
    /// Whether the address is confirmed: `Y` or `N`.
    ///
    /// 1 character. Pattern: `^[N|Y]$`.
    pub address_status: Option<String>,
    /// Whether the payer's account is verified: `Y` or `N`.
    ///
    /// 1 character. Pattern: `^[N|Y]$`.
    pub payer_status: Option<String>,
    /// The payer's name.
    pub payer_name: Option<Name>,
    /// The payer's country, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: Option<String>,
    /// The payer's address.
    pub address: Option<Address>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayerInfo {
    /// Creates an empty `PayerInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PayerInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PayerInfo = "payer_info" {
    0 account_id: optional String = "account_id",
    1 email_address: optional String = "email_address",
    2 phone_number: optional Phone = "phone_number",
    3 address_status: optional String = "address_status",
    4 payer_status: optional String = "payer_status",
    5 payer_name: optional Name = "payer_name",
    6 country_code: optional String = "country_code",
    7 address: optional Address = "address",
} }
