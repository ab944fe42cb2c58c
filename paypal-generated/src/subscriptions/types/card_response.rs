// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `card_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AuthenticationResponse, CardBrand, CardResponseType};

/// A card without its full number: brand, type and last digits, with the result of authenticating it.
///
/// The `card_response` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardResponse {
    /// Set by PayPal. Pattern: `[0-9]{2,}`.
    pub last_digits: Option<String>,
    /// Set by PayPal. 1 to 255 characters. Pattern: `^[A-Z_]+$`.
    pub brand: Option<CardBrand>,
    /// The kind of funds behind a card: credit, debit or prepaid.
    ///
    /// Set by PayPal. `type` on the wire.
    pub r#type: Option<CardResponseType>,
    /// Optional.
    pub authentication_result: Option<AuthenticationResponse>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CardResponse {
    /// Creates an empty `CardResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CardResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CardResponse = "card_response" {
    0 last_digits: optional String = "last_digits" read_only,
    1 brand: optional CardBrand = "brand" read_only,
    2 r#type: optional CardResponseType = "type" read_only,
    3 authentication_result: optional AuthenticationResponse = "authentication_result",
} }
