// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `card_from_request` and its inline schemas.

use paypal_runtime::model::Extra;

/// The expiry date and last digits of the card as the request gave them.
///
/// The `card_from_request` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardFromRequest {
    /// The expiry date as year and month, for example `2029-11`.
    ///
    /// 7 characters. Pattern: `^[0-9]{4}-(0[1-9]|1[0-2])$`.
    pub expiry: Option<String>,
    /// The final digits of the card number.
    ///
    /// 2 to 4 characters. Pattern: `[0-9]{2,}`.
    pub last_digits: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CardFromRequest {
    /// Creates an empty `CardFromRequest`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CardFromRequest {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CardFromRequest = "card_from_request" {
    0 expiry: optional String = "expiry",
    1 last_digits: optional String = "last_digits" read_only,
} }
