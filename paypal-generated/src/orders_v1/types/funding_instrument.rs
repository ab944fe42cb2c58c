// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! `funding_instrument` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{CreditCard, CreditCardToken};

/// A payment instrument: a card, or the token of a card.
///
/// The `funding_instrument` object of PayPal's Orders v1 API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingInstrument {
    /// Optional.
    pub credit_card: Option<CreditCard>,
    /// Optional.
    pub credit_card_token: Option<CreditCardToken>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl FundingInstrument {
    /// One with nothing in it.
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
