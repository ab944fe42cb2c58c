// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `apple_pay_decrypted_token_data` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{ApplePayPaymentData, Card, Money};

/// The kind of proof in the token: a 3-D Secure cryptogram, or chip (EMV) data.
///
/// The values of `apple_pay_decrypted_token_data.payment_data_type` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplePayDecryptedTokenDataPaymentDataType {
    /// `3DSECURE`
    ThreeDSecure,
    /// `EMV`
    Emv,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ApplePayDecryptedTokenDataPaymentDataType {
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
    ///
    /// Optional.
    pub transaction_amount: Option<Money>,
    /// Required.
    pub tokenized_card: Card,
    /// Optional. 1 to 2000 characters. Pattern: `^.*$`.
    pub device_manufacturer_id: Option<String>,
    /// The kind of proof in the token: a 3-D Secure cryptogram, or chip (EMV) data.
    ///
    /// Optional. 1 to 16 characters. Pattern: `^[0-9A-Z_]+$`.
    pub payment_data_type: Option<ApplePayDecryptedTokenDataPaymentDataType>,
    /// Optional.
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
    3 payment_data_type: optional ApplePayDecryptedTokenDataPaymentDataType = "payment_data_type",
    4 payment_data: optional ApplePayPaymentData = "payment_data",
} }
