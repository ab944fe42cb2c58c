// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `card_response_entity` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{
    BinDetails, CardBrand, CardType, CardVerificationDetails, CardVerificationStatus,
    NetworkTransactionReference, ThreeDSecureResult,
};

/// The billing address of a saved card.
///
/// The object `card_response_entity.billing_address` of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardBillingAddress {
    /// The street and the house number.
    ///
    /// At most 300 characters.
    pub address_line_1: Option<String>,
    /// More of the street address, such as the number of a flat.
    ///
    /// At most 300 characters.
    pub address_line_2: Option<String>,
    /// The city, town or village.
    ///
    /// At most 120 characters.
    pub admin_area_2: Option<String>,
    /// The state, province or prefecture; a two-letter code for the United States.
    ///
    /// At most 300 characters.
    pub admin_area_1: Option<String>,
    /// The postal code, or the ZIP code in the United States.
    ///
    /// At most 60 characters.
    pub postal_code: Option<String>,
    /// The country, as two letters (ISO 3166-1).
    ///
    /// Always set by PayPal. 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: String,
    /// The id that PayPal gives the address.
    ///
    /// 1 to 36 characters. Pattern: `^[0-9A-Za-z-_]+$`.
    pub id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CardBillingAddress {
    /// Creates a `CardBillingAddress` from its required fields.
    pub fn new(country_code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.country_code = country_code.into();
        new
    }
}

paypal_runtime::model! { CardBillingAddress = "card_response_entity.billing_address" {
    0 address_line_1: optional String = "address_line_1",
    1 address_line_2: optional String = "address_line_2",
    2 admin_area_2: optional String = "admin_area_2",
    3 admin_area_1: optional String = "admin_area_1",
    4 postal_code: optional String = "postal_code",
    5 country_code: required String = "country_code",
    6 id: optional String = "id",
} }

/// The outcome of the card holder's authentication, such as 3-D Secure.
///
/// The object `card_response_entity.authentication_result` of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardAuthenticationResult {
    /// The result of 3-D Secure.
    pub three_d_secure: Option<ThreeDSecureResult>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CardAuthenticationResult {
    /// Creates an empty `CardAuthenticationResult`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CardAuthenticationResult {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CardAuthenticationResult = "card_response_entity.authentication_result" {
    0 three_d_secure: optional ThreeDSecureResult = "three_d_secure",
} }

/// A saved card as PayPal returns it, without its number.
///
/// The `card_response_entity` object of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardResponseEntity {
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
    /// Whether the verification of the card succeeded.
    pub verification_status: Option<CardVerificationStatus>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CardResponseEntity {
    /// Creates an empty `CardResponseEntity`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CardResponseEntity {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CardResponseEntity = "card_response_entity" {
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
    10 verification_status: optional CardVerificationStatus = "verification_status",
} }
