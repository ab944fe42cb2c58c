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
    pub user_id: Option<String>,
    /// The id of the account, as OpenID Connect defines it.
    pub sub: Option<String>,
    /// The full name.
    pub name: Option<String>,
    /// The first name of the account's owner.
    pub given_name: Option<String>,
    /// The surname of the account's owner.
    pub family_name: Option<String>,
    /// The names of the account's owner between the first name and the surname.
    pub middle_name: Option<String>,
    /// The URL of a picture.
    pub picture: Option<String>,
    /// The e-mail address of the account.
    pub email: Option<String>,
    /// Whether PayPal has verified the e-mail address.
    pub email_verified: Option<bool>,
    /// As the account's owner stated it; OpenID Connect defines the values `female` and `male`.
    pub gender: Option<String>,
    /// The date of birth.
    ///
    /// Never shown by `Debug`.
    pub birthdate: Option<String>,
    /// The time zone.
    pub zoneinfo: Option<String>,
    /// The language and the country.
    pub locale: Option<String>,
    /// The main telephone of the account's owner; it needs the scope `phone`.
    pub phone_number: Option<String>,
    /// The place where the account's owner lives or works; it needs the scope `address`.
    pub address: Option<UserAddress>,
    /// Whether PayPal has verified the account.
    pub verified_account: Option<bool>,
    /// Shows whether a consumer (`PERSONAL`) or a company owns the account.
    pub account_type: Option<AccountType>,
    /// The range of ages that the owner belongs to.
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
