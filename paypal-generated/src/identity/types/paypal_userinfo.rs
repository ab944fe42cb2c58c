// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Defines the types of `paypal_userinfo` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{UserAddress, UserEmail};

/// The profile of an account in PayPal's own form; a field without consent is absent.
///
/// The `paypal_userinfo` object of PayPal's Identity API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaypalUserInfo {
    /// The id of the account, as a URL.
    pub user_id: Option<String>,
    /// The full name.
    pub name: Option<String>,
    /// The PayPal account id, with which other APIs name the account.
    pub payer_id: Option<String>,
    /// The place where the account's owner lives or works; it needs the scope `address`.
    pub address: Option<UserAddress>,
    /// Whether PayPal has verified the account, as the text `true` or `false`.
    pub verified_account: Option<String>,
    /// The e-mail addresses of the account.
    pub emails: Option<Vec<UserEmail>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaypalUserInfo {
    /// Creates an empty `PaypalUserInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaypalUserInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaypalUserInfo = "paypal_userinfo" {
    0 user_id: optional String = "user_id",
    1 name: optional String = "name",
    2 payer_id: optional String = "payer_id",
    3 address: optional UserAddress = "address",
    4 verified_account: optional String = "verified_account",
    5 emails: optional [UserEmail] = "emails",
} }
