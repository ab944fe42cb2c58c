// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `card_response` and its inline schemas.

use paypal_runtime::{Value, model::Extra};
use super::{
    BinDetails, CardAuthenticationResult, CardBillingAddress, CardBrand, CardType, CardVerificationDetails,
    CardVerificationStatus, NetworkTransactionReference,
};

/// A saved card without its full number, with the result of its verification.
///
/// The `card_response` object of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardResponse {
    /// The name of the card's owner, as printed on the card.
    ///
    /// 2 to 300 characters. Pattern: `^[A-Za-z ]+$`.
    pub name: Option<String>,
    /// The final digits of the card number.
    ///
    /// 2 to 4 characters. Pattern: `[0-9]{2,}`.
    pub last_digits: Option<String>,
    /// The network or brand of the card.
    pub brand: Option<CardBrand>,
    /// The expiry date as year and month, for example `2029-11`.
    ///
    /// 7 characters. Pattern: `^[0-9]{4}-(0[1-9]|1[0-2])$`.
    pub expiry: Option<String>,
    /// The billing address of a saved card.
    pub billing_address: Option<CardBillingAddress>,
    /// The results of checking the card: the bank's answer and 3-D Secure.
    pub verification: Option<CardVerificationDetails>,
    /// The card network's id of the verification, for later charges of the same series.
    pub network_transaction_reference: Option<NetworkTransactionReference>,
    /// The outcome of the card holder's authentication, such as 3-D Secure.
    pub authentication_result: Option<CardAuthenticationResult>,
    /// The bank, country and products that the first digits of the card reveal.
    pub bin_details: Option<BinDetails>,
    /// The funding of the card: credit, debit, prepaid, a store's own program, or unknown.
    ///
    /// `type` on the wire.
    pub r#type: Option<CardType>,
    /// The token that the card network issued in place of the card number, as JSON; PayPal's file does not
    /// declare its structure.
    ///
    /// Never shown by `Debug`.
    pub network_token: Option<Value>,
    /// Whether the verification of the card succeeded.
    pub verification_status: Option<CardVerificationStatus>,
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
    4 billing_address: optional CardBillingAddress = "billing_address",
    5 verification: optional CardVerificationDetails = "verification",
    6 network_transaction_reference: optional NetworkTransactionReference = "network_transaction_reference",
    7 authentication_result: optional CardAuthenticationResult = "authentication_result",
    8 bin_details: optional BinDetails = "bin_details",
    9 r#type: optional CardType = "type",
    10 network_token: optional Value = "network_token" sensitive,
    11 verification_status: optional CardVerificationStatus = "verification_status",
} }
