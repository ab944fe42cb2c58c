// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `apple_pay_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{
    ApplePayAttributes, ApplePayDecryptedTokenData, ApplePayExperienceContext, CardStoredCredential, Phone,
};

/// Apple Pay: the payment token, decrypted on your server, or the vault id of a saved one.
///
/// The `apple_pay_request` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplePayRequest {
    /// The id that Apple gave the transaction.
    ///
    /// 1 to 250 characters.
    pub id: Option<String>,
    /// The name of the person who pays with Apple Pay.
    ///
    /// 3 to 300 characters.
    pub name: Option<String>,
    /// The e-mail address of the person who pays with Apple Pay.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// A telephone number under E.164: country calling code, national number, and optionally an extension.
    pub phone_number: Option<Phone>,
    /// The contents of the Apple Pay token after you decrypted it.
    pub decrypted_token: Option<ApplePayDecryptedTokenData>,
    /// The initiator of the payment and its kind of series, if the card is stored.
    pub stored_credential: Option<CardStoredCredential>,
    /// The id of an Apple Pay card in the vault; no token is then needed.
    ///
    /// 1 to 255 characters. Pattern: `^[0-9a-zA-Z_-]+$`.
    pub vault_id: Option<String>,
    /// The pages for a step in the browser, such as a 3-D Secure challenge.
    pub experience_context: Option<ApplePayExperienceContext>,
    /// The customer who owns the card, and whether to save it, as JSON.
    pub attributes: Option<ApplePayAttributes>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ApplePayRequest {
    /// Creates an empty `ApplePayRequest`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ApplePayRequest {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ApplePayRequest = "apple_pay_request" {
    0 id: optional String = "id",
    1 name: optional String = "name",
    2 email_address: optional String = "email_address",
    3 phone_number: optional Phone = "phone_number",
    4 decrypted_token: optional ApplePayDecryptedTokenData = "decrypted_token",
    5 stored_credential: optional CardStoredCredential = "stored_credential",
    6 vault_id: optional String = "vault_id",
    7 experience_context: optional ApplePayExperienceContext = "experience_context",
    8 attributes: optional ApplePayAttributes = "attributes",
} }
