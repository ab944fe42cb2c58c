// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `card_response` and its inline schemas.

use paypal_runtime::{Value, model::Extra};
use super::{
    BinDetails, CardBrand, CardResponseEntityAuthenticationResult, CardResponseEntityBillingAddress,
    CardType, CardVerificationDetails, NetworkTransactionReferenceResponse,
};

/// A saved card without its full number, with the result of its verification.
///
/// The `card_response` object of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardResponse {
    /// Optional. 2 to 300 characters. Pattern: `^[A-Za-z ]+$`.
    pub name: Option<String>,
    /// Set by PayPal. 2 to 4 characters. Pattern: `[0-9]{2,}`.
    pub last_digits: Option<String>,
    /// Set by PayPal. 1 to 255 characters. Pattern: `^[A-Z_]+$`.
    pub brand: Option<CardBrand>,
    /// Optional. 7 characters. Pattern: `^[0-9]{4}-(0[1-9]|1[0-2])$`.
    pub expiry: Option<String>,
    /// The billing address of a saved card.
    ///
    /// Optional.
    pub billing_address: Option<CardResponseEntityBillingAddress>,
    /// Optional. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub verification_status: Option<String>,
    /// Optional.
    pub verification: Option<CardVerificationDetails>,
    /// Optional.
    pub network_transaction_reference: Option<NetworkTransactionReferenceResponse>,
    /// Optional.
    pub authentication_result: Option<CardResponseEntityAuthenticationResult>,
    /// Optional.
    pub bin_details: Option<BinDetails>,
    /// Optional. `type` on the wire. 1 to 255 characters. Pattern: `^[A-Z_]+$`.
    pub r#type: Option<CardType>,
    /// Optional.
    pub network_token: Option<Value>,
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
    0 name: optional String = "name",
    1 last_digits: optional String = "last_digits" read_only,
    2 brand: optional CardBrand = "brand" read_only,
    3 expiry: optional String = "expiry",
    4 billing_address: optional CardResponseEntityBillingAddress = "billing_address",
    5 verification_status: optional String = "verification_status",
    6 verification: optional CardVerificationDetails = "verification",
    7 network_transaction_reference: optional NetworkTransactionReferenceResponse = "network_transaction_reference",
    8 authentication_result: optional CardResponseEntityAuthenticationResult = "authentication_result",
    9 bin_details: optional BinDetails = "bin_details",
    10 r#type: optional CardType = "type",
    11 network_token: optional Value = "network_token",
} }
