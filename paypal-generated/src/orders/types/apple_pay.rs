// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `apple_pay` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{ApplePayAttributesResponse, ApplePayCardResponse, CardStoredCredential, PhoneNumber};

/// The Apple Pay payment of an order: Apple's transaction, the payer and the card behind it.
///
/// The `apple_pay` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplePay {
    /// The id that Apple gave the transaction.
    ///
    /// 1 to 250 characters.
    pub id: Option<String>,
    /// Apple's encrypted payment token, in Base64.
    ///
    /// 1 to 10000 characters. Never shown by `Debug`.
    pub token: Option<String>,
    /// The name of the person who pays with Apple Pay.
    ///
    /// 3 to 300 characters.
    pub name: Option<String>,
    /// The e-mail address of the person who pays with Apple Pay.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// A phone number without the country calling code.
    pub phone_number: Option<PhoneNumber>,
    /// The card in the Apple Pay wallet that was charged.
    pub card: Option<ApplePayCardResponse>,
    /// Whether the payment source was saved in the vault, and its vault id.
    pub attributes: Option<ApplePayAttributesResponse>,
    /// The initiator of the payment and its kind of series, if the card is stored.
    pub stored_credential: Option<CardStoredCredential>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ApplePay {
    /// Creates an empty `ApplePay`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ApplePay {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ApplePay = "apple_pay" {
    0 id: optional String = "id",
    1 token: optional String = "token" sensitive,
    2 name: optional String = "name",
    3 email_address: optional String = "email_address",
    4 phone_number: optional PhoneNumber = "phone_number",
    5 card: optional ApplePayCardResponse = "card",
    6 attributes: optional ApplePayAttributesResponse = "attributes",
    7 stored_credential: optional CardStoredCredential = "stored_credential",
} }
