// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `google_pay_decrypted_token_data` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{BillingAddress, CardBrand, CardType};

/// The kind of payment method in a token; the only value is a card.
///
/// The values of `google_pay_decrypted_token_data.payment_method` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GooglePayPaymentMethod {
    /// `CARD`: The token stands for a payment card. Google Pay accepts nothing else here.
    Card,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { GooglePayPaymentMethod {
    0 Card = "CARD",
} }

/// The card of a decrypted Google Pay token, with its number.
///
/// The object `google_pay_decrypted_token_data.card` of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct GooglePayTokenCard {
    /// The name of the card's owner, as printed on the card.
    ///
    /// 1 to 300 characters. Pattern: `^.{1,300}$`.
    pub name: Option<String>,
    /// The number of the card or of the device; this library redacts it in `Debug` output.
    ///
    /// 13 to 19 characters. Pattern: `^[0-9]{13,19}$`. Never shown by `Debug`.
    pub number: Option<String>,
    /// The expiry date as year and month, for example `2029-11`.
    ///
    /// 7 characters. Pattern: `^[0-9]{4}-(0[1-9]|1[0-2])$`.
    pub expiry: Option<String>,
    /// The final digits of the card number.
    ///
    /// Set by PayPal. 2 to 4 characters. Pattern: `^[0-9]{2,4}$`.
    pub last_digits: Option<String>,
    /// The funding of the card: credit, debit, prepaid, a store's own program, or unknown.
    ///
    /// `type` on the wire.
    pub r#type: Option<CardType>,
    /// The network or brand of the card.
    pub brand: Option<CardBrand>,
    /// The billing address of a card in a wallet; only the country code is required.
    pub billing_address: Option<BillingAddress>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl GooglePayTokenCard {
    /// Creates an empty `GooglePayTokenCard`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for GooglePayTokenCard {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { GooglePayTokenCard = "google_pay_decrypted_token_data.card" {
    0 name: optional String = "name",
    1 number: optional String = "number" sensitive,
    2 expiry: optional String = "expiry",
    3 last_digits: optional String = "last_digits" read_only,
    4 r#type: optional CardType = "type",
    5 brand: optional CardBrand = "brand",
    6 billing_address: optional BillingAddress = "billing_address",
} }

/// The contents of a token: only a card number (`PAN_ONLY`), or a device's number with a cryptogram
/// (`CRYPTOGRAM_3DS`).
///
/// The values of `google_pay_decrypted_token_data.authentication_method` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GooglePayAuthenticationMethod {
    /// `PAN_ONLY`: The token holds the number and expiry date of a card saved at Google, without proof from
    /// the device. 3-D Secure can follow.
    PanOnly,
    /// `CRYPTOGRAM_3DS`: The token comes with a 3-D Secure cryptogram from the buyer's device. Send this
    /// cryptogram in the request.
    Cryptogram3ds,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { GooglePayAuthenticationMethod {
    0 PanOnly = "PAN_ONLY",
    1 Cryptogram3ds = "CRYPTOGRAM_3DS",
} }

/// The contents of a Google Pay token after you decrypted it on your server.
///
/// The `google_pay_decrypted_token_data` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct GooglePayDecryptedTokenData {
    /// Google's id of the token.
    ///
    /// 1 to 250 characters.
    pub message_id: Option<String>,
    /// The time when the token expires, in milliseconds since 1970, as 13 digits.
    ///
    /// 13 characters. Pattern: `\d{13}`.
    pub message_expiration: Option<String>,
    /// The kind of payment method in a token; the only value is a card.
    pub payment_method: GooglePayPaymentMethod,
    /// The card of a decrypted Google Pay token, with its number.
    pub card: GooglePayTokenCard,
    /// The contents of a token: only a card number (`PAN_ONLY`), or a device's number with a cryptogram
    /// (`CRYPTOGRAM_3DS`).
    pub authentication_method: GooglePayAuthenticationMethod,
    /// The cryptogram in Base64, required with `CRYPTOGRAM_3DS`; this library redacts it in `Debug` output.
    ///
    /// 1 to 2000 characters. Never shown by `Debug`.
    pub cryptogram: Option<String>,
    /// The result of the card holder's authentication as a network code; Google gives it for Visa only.
    ///
    /// 1 to 256 characters.
    pub eci_indicator: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl GooglePayDecryptedTokenData {
    /// Creates a `GooglePayDecryptedTokenData` from its required fields.
    pub fn new(
        payment_method: GooglePayPaymentMethod,
        card: GooglePayTokenCard,
        authentication_method: GooglePayAuthenticationMethod,
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
    2 payment_method: required GooglePayPaymentMethod = "payment_method",
    3 card: required GooglePayTokenCard = "card",
    4 authentication_method: required GooglePayAuthenticationMethod = "authentication_method",
    5 cryptogram: optional String = "cryptogram" sensitive,
    6 eci_indicator: optional String = "eci_indicator",
} }
