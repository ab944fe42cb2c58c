// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `apple_pay_decrypted_token_data` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{AddressPortable, ApplePayPaymentData, CardAttributes, CardBrand, CardType, Money};

/// A payment card: number, expiry and security code; PCI rules apply to systems that process these values.
///
/// The object `apple_pay_decrypted_token_data.tokenized_card` of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// PayPal's id of the card. PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// Set by PayPal. 1 to 256 characters. Pattern: `^[A-Za-z0-9-_.+=]+$`.
    pub id: Option<String>,
    /// The name of the card's owner, as printed on the card.
    ///
    /// 1 to 300 characters. Pattern: `^.{1,300}$`.
    pub name: Option<String>,
    /// The card number: 13 to 19 digits; this library redacts it in `Debug` output.
    ///
    /// 13 to 19 characters. Pattern: `^[0-9]{13,19}$`. Never shown by `Debug`.
    pub number: Option<String>,
    /// The expiry date as year and month, for example `2029-11`.
    ///
    /// 7 characters. Pattern: `^[0-9]{4}-(0[1-9]|1[0-2])$`.
    pub expiry: Option<String>,
    /// The security code; this library redacts it in `Debug` output. PayPal's files of 2025-07 no longer
    /// describe this; it may still work.
    ///
    /// 3 to 4 characters. Pattern: `^[0-9]{3,4}$`. Never shown by `Debug`.
    pub security_code: Option<String>,
    /// The final digits of the card number. PayPal's files of 2025-07 no longer describe this; it may still
    /// work.
    ///
    /// Set by PayPal. 2 to 4 characters. Pattern: `^[0-9]{2,4}$`.
    pub last_digits: Option<String>,
    /// The network or brand of the card; the older name of `brand`.
    ///
    /// **Deprecated.** Set by PayPal.
    pub card_type: Option<CardBrand>,
    /// The funding of the card: credit, debit, prepaid, a store's own program, or unknown.
    ///
    /// `type` on the wire.
    pub r#type: Option<CardType>,
    /// The network or brand of the card.
    pub brand: Option<CardBrand>,
    /// A postal address with fields for the address formats of all countries; only the two-letter country
    /// code is required.
    pub billing_address: Option<AddressPortable>,
    /// The customer who owns the card, whether to save it, and its verification. PayPal's files of 2025-07 no
    /// longer describe this; it may still work.
    pub attributes: Option<CardAttributes>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Card {
    /// Creates an empty `Card`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Card {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Card = "apple_pay_decrypted_token_data.tokenized_card" {
    0 id: optional String = "id" read_only,
    1 name: optional String = "name",
    2 number: optional String = "number" sensitive,
    3 expiry: optional String = "expiry",
    4 security_code: optional String = "security_code" sensitive,
    5 last_digits: optional String = "last_digits" read_only,
    6 card_type: optional CardBrand = "card_type" read_only,
    7 r#type: optional CardType = "type",
    8 brand: optional CardBrand = "brand",
    9 billing_address: optional AddressPortable = "billing_address",
    10 attributes: optional CardAttributes = "attributes",
} }

/// The kind of proof in the token: a 3-D Secure cryptogram, or chip (EMV) data.
///
/// The values of `apple_pay_decrypted_token_data.payment_data_type` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplePayPaymentDataType {
    /// `3DSECURE`: The Apple Pay token proves the card by a 3-D Secure cryptogram. Send the cryptogram and
    /// the ECI with it.
    ThreeDSecure,
    /// `EMV`: The Apple Pay token proves the card by chip data; this is used in China. Send the EMV data and
    /// the PIN with it.
    Emv,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ApplePayPaymentDataType {
    0 ThreeDSecure = "3DSECURE",
    1 Emv = "EMV",
} }

/// The contents of an Apple Pay token after decryption: device card number, cryptogram and the amount that
/// the buyer saw.
///
/// The `apple_pay_decrypted_token_data` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplePayDecryptedTokenData {
    /// The amount that the Apple Pay sheet showed; it must equal the order's amount, or PayPal returns
    /// `APPLE_PAY_AMOUNT_MISMATCH`.
    pub transaction_amount: Option<Money>,
    /// A payment card: number, expiry and security code; PCI rules apply to systems that process these
    /// values.
    pub tokenized_card: Card,
    /// Apple's id of the device's manufacturer.
    ///
    /// 1 to 2000 characters.
    pub device_manufacturer_id: Option<String>,
    /// The kind of proof in the token: a 3-D Secure cryptogram, or chip (EMV) data.
    pub payment_data_type: Option<ApplePayPaymentDataType>,
    /// The proof that the device's owner agreed: a cryptogram, or chip data.
    pub payment_data: Option<ApplePayPaymentData>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ApplePayDecryptedTokenData {
    /// Creates an `ApplePayDecryptedTokenData` from its required fields.
    pub fn new(tokenized_card: Card) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.tokenized_card = tokenized_card;
        new
    }
}

paypal_runtime::model! { ApplePayDecryptedTokenData = "apple_pay_decrypted_token_data" {
    0 transaction_amount: optional Money = "transaction_amount",
    1 tokenized_card: required Card = "tokenized_card",
    2 device_manufacturer_id: optional String = "device_manufacturer_id",
    3 payment_data_type: optional ApplePayPaymentDataType = "payment_data_type",
    4 payment_data: optional ApplePayPaymentData = "payment_data",
} }
