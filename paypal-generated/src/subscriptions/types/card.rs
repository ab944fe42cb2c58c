// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `card` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AddressPortable, CardBrand};

/// A payment card with its full number, for a subscription that is paid by card; PCI DSS applies to systems
/// that process the number.
///
/// The `card` object of PayPal's Subscriptions API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// Set by PayPal.
    pub id: Option<String>,
    /// Optional. At most 300 characters.
    pub name: Option<String>,
    /// The full card number, digits only. Never log or store it.
    ///
    /// Required. 13 to 19 characters. Never shown by `Debug`.
    pub number: String,
    /// The month in which the card expires, year first: `2031-04`.
    ///
    /// Required. 7 characters. Pattern: `^[0-9]{4}-(0[1-9]|1[0-2])$`.
    pub expiry: String,
    /// The three or four digits printed on the card, which must not be stored after the payment.
    ///
    /// Optional. Pattern: `[0-9]{3,4}`. Never shown by `Debug`.
    pub security_code: Option<String>,
    /// Set by PayPal. Pattern: `[0-9]{2,}`.
    pub last_digits: Option<String>,
    /// Set by PayPal. 1 to 255 characters. Pattern: `^[A-Z_]+$`.
    pub card_type: Option<CardBrand>,
    /// Optional.
    pub billing_address: Option<AddressPortable>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Card {
    /// Creates a `Card` from its required fields.
    pub fn new(number: impl Into<String>, expiry: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.number = number.into();
        new.expiry = expiry.into();
        new
    }
}

paypal_runtime::model! { Card = "card" {
    0 id: optional String = "id" read_only,
    1 name: optional String = "name",
    2 number: required String = "number" sensitive,
    3 expiry: required String = "expiry",
    4 security_code: optional String = "security_code" sensitive,
    5 last_digits: optional String = "last_digits" read_only,
    6 card_type: optional CardBrand = "card_type" read_only,
    7 billing_address: optional AddressPortable = "billing_address",
} }
