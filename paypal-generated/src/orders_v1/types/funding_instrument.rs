// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Defines the types of `funding_instrument` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{CreditCard, CreditCardToken};

/// A payment instrument: a card, or the token of a card.
///
/// The `funding_instrument` object of PayPal's Orders v1 API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingInstrument {
    /// A card, with its number.
    pub credit_card: Option<CreditCard>,
    /// A stored card.
    pub credit_card_token: Option<CreditCardToken>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl FundingInstrument {
    /// Creates an empty `FundingInstrument`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for FundingInstrument {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { FundingInstrument = "funding_instrument" {
    0 credit_card: optional CreditCard = "credit_card",
    1 credit_card_token: optional CreditCardToken = "credit_card_token",
} }
