// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `apple_pay_card_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{
    AuthenticationResponse, BinDetails, CardAttributesResponse, CardBrand, CardFromRequest,
    CardStoredCredential, CardType,
};

/// The billing address of a card in a wallet; only the country code is required.
///
/// The object `apple_pay_card_response.billing_address` of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingAddress {
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
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BillingAddress {
    /// Creates a `BillingAddress` from its required fields.
    pub fn new(country_code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.country_code = country_code.into();
        new
    }
}

paypal_runtime::model! { BillingAddress = "apple_pay_card_response.billing_address" {
    0 address_line_1: optional String = "address_line_1",
    1 address_line_2: optional String = "address_line_2",
    2 admin_area_2: optional String = "admin_area_2",
    3 admin_area_1: optional String = "admin_area_1",
    4 postal_code: optional String = "postal_code",
    5 country_code: required String = "country_code",
} }

/// The card behind an Apple Pay payment, without its number.
///
/// The `apple_pay_card_response` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplePayCardResponse {
    /// The name of the card's owner, as printed on the card.
    ///
    /// 2 to 300 characters.
    pub name: Option<String>,
    /// The final digits of the card number.
    ///
    /// Pattern: `[0-9]{2,}`.
    pub last_digits: Option<String>,
    /// The network or brand of the card.
    pub brand: Option<CardBrand>,
    /// The networks that the card can be charged through.
    ///
    /// 1 to 256 elements.
    pub available_networks: Option<Vec<CardBrand>>,
    /// The funding of the card: credit, debit, prepaid, a store's own program, or unknown.
    ///
    /// `type` on the wire.
    pub r#type: Option<CardType>,
    /// The outcome of the card holder's authentication, such as 3-D Secure.
    pub authentication_result: Option<AuthenticationResponse>,
    /// Whether the card was saved in the vault, and its vault id.
    pub attributes: Option<CardAttributesResponse>,
    /// The expiry date and last digits as the request gave them.
    pub from_request: Option<CardFromRequest>,
    /// The expiry date as year and month, for example `2029-11`.
    ///
    /// 7 characters. Pattern: `^[0-9]{4}-(0[1-9]|1[0-2])$`.
    pub expiry: Option<String>,
    /// The bank, country and products that the first digits of the card reveal.
    pub bin_details: Option<BinDetails>,
    /// The initiator of the payment and its kind of series, if the card is stored.
    pub stored_credential: Option<CardStoredCredential>,
    /// The billing address of a card in a wallet; only the country code is required.
    pub billing_address: Option<BillingAddress>,
    /// The country of the bank that issued the card, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ApplePayCardResponse {
    /// Creates an empty `ApplePayCardResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ApplePayCardResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ApplePayCardResponse = "apple_pay_card_response" {
    0 name: optional String = "name",
    1 last_digits: optional String = "last_digits" read_only,
    2 brand: optional CardBrand = "brand" read_only,
    3 available_networks: optional [CardBrand] = "available_networks" read_only,
    4 r#type: optional CardType = "type",
    5 authentication_result: optional AuthenticationResponse = "authentication_result",
    6 attributes: optional CardAttributesResponse = "attributes",
    7 from_request: optional CardFromRequest = "from_request",
    8 expiry: optional String = "expiry",
    9 bin_details: optional BinDetails = "bin_details",
    10 stored_credential: optional CardStoredCredential = "stored_credential",
    11 billing_address: optional BillingAddress = "billing_address",
    12 country_code: optional String = "country_code",
} }
