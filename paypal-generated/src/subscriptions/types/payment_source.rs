// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! `payment_source` and what is written inside it.

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
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl PaymentSource {
    /// One with nothing in it.
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
