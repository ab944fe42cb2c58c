// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `payment_source` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Card;

/// The subscriber's payment source if it is not a PayPal account: a card.
///
/// The `payment_source` object of PayPal's Subscriptions API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSource {
    /// Optional.
    pub card: Option<Card>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentSource {
    /// Creates an empty `PaymentSource`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentSource {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentSource = "payment_source" {
    0 card: optional Card = "card",
} }
