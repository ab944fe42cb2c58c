// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `apple_pay_payment_token_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AddressPortable, CardBrand, CardType};

/// The card behind an Apple Pay token.
///
/// The object `apple_pay_payment_token_response.card` of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplePayCard {
    /// PayPal's id of the card. PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// 1 to 256 characters. Pattern: `^[A-Za-z0-9-_.+=]+$`.
    pub id: Option<String>,
    /// The name of the card's owner, as printed on the card.
    ///
    /// 1 to 300 characters. Pattern: `^.{1,300}$`.
    pub name: Option<String>,
    /// The card number; this library redacts it in `Debug` output. PayPal's files of 2025-07 no longer
    /// describe this; it may still work.
    ///
    /// 13 to 19 characters. Pattern: `^[0-9]{13,19}$`. Never shown by `Debug`.
    pub number: Option<String>,
    /// The expiry date as year and month, for example `2029-11`. PayPal's files of 2025-07 no longer describe
    /// this; it may still work.
    ///
    /// 7 characters. Pattern: `^[0-9]{4}-(0[1-9]|1[0-2])$`.
    pub expiry: Option<String>,
    /// The security code; this library redacts it in `Debug` output. PayPal's files of 2025-07 no longer
    /// describe this; it may still work.
    ///
    /// 3 to 4 characters. Pattern: `^[0-9]{3,4}$`. Never shown by `Debug`.
    pub security_code: Option<String>,
    /// The final digits of the card number.
    ///
    /// 2 to 4 characters. Pattern: `^[0-9]{2,4}$`.
    pub last_digits: Option<String>,
    /// The network or brand of the card; the older name of `brand`. PayPal's files of 2025-07 no longer
    /// describe this; it may still work.
    ///
    /// **Deprecated.**
    pub card_type: Option<CardBrand>,
    /// The funding of the card: credit, debit, prepaid, a store's own program, or unknown.
    ///
    /// `type` on the wire.
    pub r#type: Option<CardType>,
    /// The network or brand of the card.
    pub brand: Option<CardBrand>,
    /// A postal address for any country; only `country_code` is required.
    pub billing_address: Option<AddressPortable>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ApplePayCard {
    /// Creates an empty `ApplePayCard`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ApplePayCard {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ApplePayCard = "apple_pay_payment_token_response.card" {
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
} }

/// A saved Apple Pay source.
///
/// The `apple_pay_payment_token_response` object of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplePayPaymentTokenResponse {
    /// The card behind an Apple Pay token.
    pub card: Option<ApplePayCard>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ApplePayPaymentTokenResponse {
    /// Creates an empty `ApplePayPaymentTokenResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ApplePayPaymentTokenResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ApplePayPaymentTokenResponse = "apple_pay_payment_token_response" {
    0 card: optional ApplePayCard = "card",
} }
