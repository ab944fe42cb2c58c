// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `userinfo` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AccountType, UserAddress};

/// The profile of an account, with the claims of OpenID Connect; a claim without consent is absent.
///
/// The `userinfo` object of PayPal's Identity API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserInfo {
    /// The id of the account, as a URL.
    ///
    /// Optional.
    pub user_id: Option<String>,
    /// The id of the account, as OpenID Connect defines it.
    ///
    /// Optional.
    pub sub: Option<String>,
    /// The full name.
    ///
    /// Optional.
    pub name: Option<String>,
    /// The given name.
    ///
    /// Optional.
    pub given_name: Option<String>,
    /// The family name.
    ///
    /// Optional.
    pub family_name: Option<String>,
    /// The middle name.
    ///
    /// Optional.
    pub middle_name: Option<String>,
    /// The URL of a picture.
    ///
    /// Optional.
    pub picture: Option<String>,
    /// The e-mail address of the account.
    ///
    /// Optional.
    pub email: Option<String>,
    /// Whether PayPal has verified the e-mail address.
    ///
    /// Optional.
    pub email_verified: Option<bool>,
    /// The gender.
    ///
    /// Optional.
    pub gender: Option<String>,
    /// The date of birth.
    ///
    /// Optional. Never shown by `Debug`.
    pub birthdate: Option<String>,
    /// The time zone.
    ///
    /// Optional.
    pub zoneinfo: Option<String>,
    /// The language and the country.
    ///
    /// Optional.
    pub locale: Option<String>,
    /// The phone number.
    ///
    /// Optional.
    pub phone_number: Option<String>,
    /// The address.
    ///
    /// Optional.
    pub address: Option<UserAddress>,
    /// Whether PayPal has verified the account.
    ///
    /// Optional.
    pub verified_account: Option<bool>,
    /// The type of the account.
    ///
    /// Optional.
    pub account_type: Option<AccountType>,
    /// The range of ages that the owner belongs to.
    ///
    /// Optional.
    pub age_range: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl UserInfo {
    /// Creates an empty `UserInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for UserInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { UserInfo = "userinfo" {
    0 user_id: optional String = "user_id",
    1 sub: optional String = "sub",
    2 name: optional String = "name",
    3 given_name: optional String = "given_name",
    4 family_name: optional String = "family_name",
    5 middle_name: optional String = "middle_name",
    6 picture: optional String = "picture",
    7 email: optional String = "email",
    8 email_verified: optional bool = "email_verified",
    9 gender: optional String = "gender",
    10 birthdate: optional String = "birthdate" sensitive,
    11 zoneinfo: optional String = "zoneinfo",
    12 locale: optional String = "locale",
    13 phone_number: optional String = "phone_number",
    14 address: optional UserAddress = "address",
    15 verified_account: optional bool = "verified_account",
    16 account_type: optional AccountType = "account_type",
    17 age_range: optional String = "age_range",
} }
