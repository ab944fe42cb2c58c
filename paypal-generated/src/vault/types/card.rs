// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `card` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AddressPortable, CardBrand, CardType};

/// A payment card: requests have its full number, responses only the last digits. PayPal's files of 2025-07
/// no longer describe this; it may still work.
///
/// The `card` object of PayPal's Payment Method Tokens API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// PayPal's id of the card.
    ///
    /// Set by PayPal. 1 to 256 characters. Pattern: `^[A-Za-z0-9-_.+=]+$`.
    pub id: Option<String>,
    /// The name of the card's owner, as printed on the card.
    ///
    /// 1 to 300 characters. Pattern: `^.{1,300}$`.
    pub name: Option<String>,
    /// The card number; this library redacts it in `Debug` output.
    ///
    /// 13 to 19 characters. Pattern: `^[0-9]{13,19}$`. Never shown by `Debug`.
    pub number: Option<String>,
    /// The expiry date as year and month, for example `2029-11`.
    ///
    /// 7 characters. Pattern: `^[0-9]{4}-(0[1-9]|1[0-2])$`.
    pub expiry: Option<String>,
    /// The security code; this library redacts it in `Debug` output.
    ///
    /// 3 to 4 characters. Pattern: `^[0-9]{3,4}$`. Never shown by `Debug`.
    pub security_code: Option<String>,
    /// The final digits of the card number.
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
    /// The billing address of the card.
    pub billing_address: Option<AddressPortable>,
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

paypal_runtime::model! { Card = "card" {
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
