// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `apple_pay_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AddressPortable, CardBrand, CardType};

/// The card behind an Apple Pay token: its network, its funding and its billing address.
///
/// The object `apple_pay_request.card` of PayPal's Payment Method Tokens API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplePayRequestCard {
    /// The funding of the card: credit, debit, prepaid, a store's own program, or unknown.
    ///
    /// `type` on the wire.
    pub r#type: Option<CardType>,
    /// The network or brand of the card.
    pub brand: Option<CardBrand>,
    /// The billing address of the card.
    pub billing_address: Option<AddressPortable>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ApplePayRequestCard {
    /// Creates an empty `ApplePayRequestCard`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ApplePayRequestCard {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ApplePayRequestCard = "apple_pay_request.card" {
    0 r#type: optional CardType = "type",
    1 brand: optional CardBrand = "brand",
    2 billing_address: optional AddressPortable = "billing_address",
} }

/// An Apple Pay card to save: the encrypted token from the buyer's device, and the details of its card.
///
/// The `apple_pay_request` object of PayPal's Payment Method Tokens API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplePayRequest {
    /// The encrypted payment token of Apple Pay, in Base64.
    ///
    /// Never shown by `Debug`.
    pub token: Option<String>,
    /// The card behind an Apple Pay token: its network, its funding and its billing address.
    pub card: Option<ApplePayRequestCard>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ApplePayRequest {
    /// Creates an empty `ApplePayRequest`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ApplePayRequest {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ApplePayRequest = "apple_pay_request" {
    0 token: optional String = "token" sensitive,
    1 card: optional ApplePayRequestCard = "card",
} }
