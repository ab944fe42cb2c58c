// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `card_response_entity` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{
    BinDetails, CardBrand, CardType, CardVerificationDetails, CardVerificationStatus,
    NetworkTransactionReferenceResponse, ThreeDSecureAuthenticationResponse2,
};

/// The billing address of a saved card.
///
/// The object `card_response_entity.billing_address` of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardResponseEntityBillingAddress {
    /// Optional. At most 300 characters.
    pub address_line_1: Option<String>,
    /// Optional. At most 300 characters.
    pub address_line_2: Option<String>,
    /// Optional. At most 120 characters.
    pub admin_area_2: Option<String>,
    /// Optional. At most 300 characters.
    pub admin_area_1: Option<String>,
    /// Optional. At most 60 characters.
    pub postal_code: Option<String>,
    /// Required. 2 characters. Format: `ppaas_common_country_code_v2`. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: String,
    /// The id that PayPal gives the address.
    ///
    /// Optional. 1 to 36 characters. Pattern: `^[0-9A-Za-z-_]+$`.
    pub id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CardResponseEntityBillingAddress {
    /// Creates a `CardResponseEntityBillingAddress` from its required fields.
    pub fn new(country_code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.country_code = country_code.into();
        new
    }
}

paypal_runtime::model! { CardResponseEntityBillingAddress = "card_response_entity.billing_address" {
    0 address_line_1: optional String = "address_line_1",
    1 address_line_2: optional String = "address_line_2",
    2 admin_area_2: optional String = "admin_area_2",
    3 admin_area_1: optional String = "admin_area_1",
    4 postal_code: optional String = "postal_code",
    5 country_code: required String = "country_code",
    6 id: optional String = "id",
} }

/// The object `card_response_entity.authentication_result` of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardResponseEntityAuthenticationResult {
    /// Optional.
    pub three_d_secure: Option<ThreeDSecureAuthenticationResponse2>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CardResponseEntityAuthenticationResult {
    /// Creates an empty `CardResponseEntityAuthenticationResult`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CardResponseEntityAuthenticationResult {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CardResponseEntityAuthenticationResult = "card_response_entity.authentication_result" {
    0 three_d_secure: optional ThreeDSecureAuthenticationResponse2 = "three_d_secure",
} }

/// The `card_response_entity` object of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardResponseEntity {
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
    pub verification_status: Option<CardVerificationStatus>,
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
    4 billing_address: optional CardResponseEntityBillingAddress = "billing_address",
    5 verification_status: optional CardVerificationStatus = "verification_status",
    6 verification: optional CardVerificationDetails = "verification",
    7 network_transaction_reference: optional NetworkTransactionReferenceResponse = "network_transaction_reference",
    8 authentication_result: optional CardResponseEntityAuthenticationResult = "authentication_result",
    9 bin_details: optional BinDetails = "bin_details",
    10 r#type: optional CardType = "type",
} }
