// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `card_response_with_billing_address` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{
    AddressPortable, AuthenticationResponse, BinDetails, CardAttributesResponse, CardBrand, CardFromRequest,
    CardType,
};

/// The card that pays a subscription, without its full number, and its billing address.
///
/// The `card_response_with_billing_address` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardResponseWithBillingAddress {
    /// The final digits of the card number.
    ///
    /// Pattern: `[0-9]{2,}`.
    pub last_digits: Option<String>,
    /// The network or brand of the card.
    pub brand: Option<CardBrand>,
    /// The kind of funds behind a card: credit, debit or prepaid.
    ///
    /// `type` on the wire.
    pub r#type: Option<CardType>,
    /// The outcome of the card holder's authentication, such as 3-D Secure.
    pub authentication_result: Option<AuthenticationResponse>,
    /// The name of the card's owner, as printed on the card.
    ///
    /// 2 to 300 characters.
    pub name: Option<String>,
    /// A postal address for any country; only `country_code` is required.
    pub billing_address: Option<AddressPortable>,
    /// The expiry date as year and month, for example `2029-11`.
    ///
    /// 7 characters. Pattern: `^[0-9]{4}-(0[1-9]|1[0-2])$`.
    pub expiry: Option<String>,
    /// The currency that the card is charged in.
    ///
    /// 3 characters.
    pub currency_code: Option<String>,
    /// The networks that the card can be charged through.
    ///
    /// 1 to 256 elements.
    pub available_networks: Option<Vec<CardBrand>>,
    /// The outcome of saving the card in the vault.
    pub attributes: Option<CardAttributesResponse>,
    /// The card as the request gave it; the card that was charged can differ.
    pub from_request: Option<CardFromRequest>,
    /// The bank, country and products that the first digits of the card reveal.
    pub bin_details: Option<BinDetails>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CardResponseWithBillingAddress {
    /// Creates an empty `CardResponseWithBillingAddress`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CardResponseWithBillingAddress {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CardResponseWithBillingAddress = "card_response_with_billing_address" {
    0 last_digits: optional String = "last_digits" read_only,
    1 brand: optional CardBrand = "brand" read_only,
    2 r#type: optional CardType = "type",
    3 authentication_result: optional AuthenticationResponse = "authentication_result",
    4 name: optional String = "name",
    5 billing_address: optional AddressPortable = "billing_address",
    6 expiry: optional String = "expiry",
    7 currency_code: optional String = "currency_code",
    8 available_networks: optional [CardBrand] = "available_networks" read_only,
    9 attributes: optional CardAttributesResponse = "attributes",
    10 from_request: optional CardFromRequest = "from_request",
    11 bin_details: optional BinDetails = "bin_details",
} }
