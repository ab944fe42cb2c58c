// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `google_pay_decrypted_token_data` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{ApplePayCardResponseBillingAddress, CardBrand, CardType};

/// The values of `google_pay_decrypted_token_data.payment_method` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GooglePayDecryptedTokenDataPaymentMethod {
    /// `CARD`
    Card,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { GooglePayDecryptedTokenDataPaymentMethod {
    0 Card = "CARD",
} }

/// The object `google_pay_decrypted_token_data.card` of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct GooglePayDecryptedTokenDataCard {
    /// Optional. 1 to 300 characters. Pattern: `^.{1,300}$`.
    pub name: Option<String>,
    /// Optional. 13 to 19 characters. Pattern: `^[0-9]{13,19}$`. Never shown by `Debug`.
    pub number: Option<String>,
    /// Optional. 7 characters. Pattern: `^[0-9]{4}-(0[1-9]|1[0-2])$`.
    pub expiry: Option<String>,
    /// Set by PayPal. 2 to 4 characters. Pattern: `^[0-9]{2,4}$`.
    pub last_digits: Option<String>,
    /// Optional. `type` on the wire. 1 to 255 characters. Pattern: `^[A-Z_]+$`.
    pub r#type: Option<CardType>,
    /// Optional. 1 to 255 characters. Pattern: `^[A-Z_]+$`.
    pub brand: Option<CardBrand>,
    /// Optional.
    pub billing_address: Option<ApplePayCardResponseBillingAddress>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl GooglePayDecryptedTokenDataCard {
    /// Creates an empty `GooglePayDecryptedTokenDataCard`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for GooglePayDecryptedTokenDataCard {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { GooglePayDecryptedTokenDataCard = "google_pay_decrypted_token_data.card" {
    0 name: optional String = "name",
    1 number: optional String = "number" sensitive,
    2 expiry: optional String = "expiry",
    3 last_digits: optional String = "last_digits" read_only,
    4 r#type: optional CardType = "type",
    5 brand: optional CardBrand = "brand",
    6 billing_address: optional ApplePayCardResponseBillingAddress = "billing_address",
} }

/// The values of `google_pay_decrypted_token_data.authentication_method` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GooglePayDecryptedTokenDataAuthenticationMethod {
    /// `PAN_ONLY`
    PanOnly,
    /// `CRYPTOGRAM_3DS`
    Cryptogram3ds,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { GooglePayDecryptedTokenDataAuthenticationMethod {
    0 PanOnly = "PAN_ONLY",
    1 Cryptogram3ds = "CRYPTOGRAM_3DS",
} }

/// The `google_pay_decrypted_token_data` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct GooglePayDecryptedTokenData {
    /// Optional. 1 to 250 characters. Pattern: `^.*$`.
    pub message_id: Option<String>,
    /// Optional. 13 characters. Pattern: `\d{13}`.
    pub message_expiration: Option<String>,
    /// Required. 4 characters.
    pub payment_method: GooglePayDecryptedTokenDataPaymentMethod,
    /// Required.
    pub card: GooglePayDecryptedTokenDataCard,
    /// Required. 1 to 50 characters.
    pub authentication_method: GooglePayDecryptedTokenDataAuthenticationMethod,
    /// Optional. 1 to 2000 characters. Never shown by `Debug`.
    pub cryptogram: Option<String>,
    /// Optional. 1 to 256 characters. Pattern: `^.*$`.
    pub eci_indicator: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl GooglePayDecryptedTokenData {
    /// Creates a `GooglePayDecryptedTokenData` from its required fields.
    pub fn new(
        payment_method: GooglePayDecryptedTokenDataPaymentMethod,
        card: GooglePayDecryptedTokenDataCard,
        authentication_method: GooglePayDecryptedTokenDataAuthenticationMethod,
    ) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.payment_method = payment_method;
        new.card = card;
        new.authentication_method = authentication_method;
        new
    }
}

paypal_runtime::model! { GooglePayDecryptedTokenData = "google_pay_decrypted_token_data" {
    0 message_id: optional String = "message_id",
    1 message_expiration: optional String = "message_expiration",
    2 payment_method: required GooglePayDecryptedTokenDataPaymentMethod = "payment_method",
    3 card: required GooglePayDecryptedTokenDataCard = "card",
    4 authentication_method: required GooglePayDecryptedTokenDataAuthenticationMethod = "authentication_method",
    5 cryptogram: optional String = "cryptogram" sensitive,
    6 eci_indicator: optional String = "eci_indicator",
} }
