// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `payment_source` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AddressPortable, CardAttributes, CardBrand, CardType};

/// A payment card with its full number, for a subscription that is paid by card; PCI DSS applies to systems
/// that process the number.
///
/// The object `payment_source.card` of PayPal's Subscriptions API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// PayPal's id of the card. PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// Set by PayPal.
    pub id: Option<String>,
    /// The name of the card's owner, as printed on the card.
    ///
    /// 1 to 300 characters. Pattern: `^.{1,300}$`.
    pub name: Option<String>,
    /// The three or four digits printed on the card, which must not be stored after the payment.
    ///
    /// 3 to 4 characters. Pattern: `^[0-9]{3,4}$`. Never shown by `Debug`.
    pub security_code: Option<String>,
    /// The final digits of the card number. PayPal's files of 2025-07 no longer describe this; it may still
    /// work.
    ///
    /// Set by PayPal. Pattern: `[0-9]{2,}`.
    pub last_digits: Option<String>,
    /// The network or brand of the card; the older name of `brand`. PayPal's files of 2025-07 no longer
    /// describe this; it may still work.
    ///
    /// Set by PayPal.
    pub card_type: Option<CardBrand>,
    /// A postal address for any country; only `country_code` is required.
    pub billing_address: Option<AddressPortable>,
    /// The funding of the card: credit, debit, prepaid, a store's own program, or unknown.
    ///
    /// `type` on the wire.
    pub r#type: Option<CardType>,
    /// The network or brand of the card.
    pub brand: Option<CardBrand>,
    /// The customer who owns the card, whether to save it, and its verification.
    pub attributes: Option<CardAttributes>,
    /// The full card number, digits only. Never log or store it.
    ///
    /// 13 to 19 characters. Pattern: `^[0-9]{13,19}$`. Never shown by `Debug`.
    pub number: Option<String>,
    /// The month in which the card expires, year first: `2031-04`.
    ///
    /// 7 characters. Pattern: `^[0-9]{4}-(0[1-9]|1[0-2])$`.
    pub expiry: Option<String>,
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

paypal_runtime::model! { Card = "payment_source.card" {
    0 id: optional String = "id" read_only,
    1 name: optional String = "name",
    2 security_code: optional String = "security_code" sensitive,
    3 last_digits: optional String = "last_digits" read_only,
    4 card_type: optional CardBrand = "card_type" read_only,
    5 billing_address: optional AddressPortable = "billing_address",
    6 r#type: optional CardType = "type",
    7 brand: optional CardBrand = "brand",
    8 attributes: optional CardAttributes = "attributes",
    9 number: optional String = "number" sensitive,
    10 expiry: optional String = "expiry",
} }

/// The subscriber's payment source if it is not a PayPal account: a card.
///
/// The `payment_source` object of PayPal's Subscriptions API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSource {
    /// A payment card with its full number, for a subscription that is paid by card; PCI DSS applies to
    /// systems that process the number.
    pub card: Option<Card>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentSource {
    /// Creates an empty `PaymentSource`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentSource {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentSource = "payment_source" {
    0 card: optional Card = "card",
} }
