// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `card_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{
    AuthenticationResponse, BillingAddressDetails, BinDetails, CardAttributesResponse, CardBrand,
    CardFromRequest, CardStoredCredential, CardType,
};

/// The card an order was paid with: brand, last digits, the result of authentication, and its vault entry if
/// it was saved.
///
/// The `card_response` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardResponse {
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
    /// The funding of the card: credit, debit, prepaid, or unknown.
    ///
    /// `type` on the wire.
    pub r#type: Option<CardType>,
    /// The outcome of the card holder's authentication, such as 3-D Secure.
    pub authentication_result: Option<AuthenticationResponse>,
    /// Whether the card was saved in the vault, and its vault id.
    pub attributes: Option<CardAttributesResponse>,
    /// The card as the request gave it; the card that was charged can differ.
    pub from_request: Option<CardFromRequest>,
    /// The expiry date as year and month, for example `2029-11`.
    ///
    /// 7 characters. Pattern: `^[0-9]{4}-(0[1-9]|1[0-2])$`.
    pub expiry: Option<String>,
    /// The bank, country and products that the first digits of the card reveal.
    pub bin_details: Option<BinDetails>,
    /// The initiator of the payment and its kind of series, if the card is stored.
    pub stored_credential: Option<CardStoredCredential>,
    /// The billing address of the card, if PayPal returns it.
    pub billing_address: Option<BillingAddressDetails>,
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
    3 available_networks: optional [CardBrand] = "available_networks" read_only,
    4 r#type: optional CardType = "type",
    5 authentication_result: optional AuthenticationResponse = "authentication_result",
    6 attributes: optional CardAttributesResponse = "attributes",
    7 from_request: optional CardFromRequest = "from_request",
    8 expiry: optional String = "expiry",
    9 bin_details: optional BinDetails = "bin_details",
    10 stored_credential: optional CardStoredCredential = "stored_credential",
    11 billing_address: optional BillingAddressDetails = "billing_address",
} }
