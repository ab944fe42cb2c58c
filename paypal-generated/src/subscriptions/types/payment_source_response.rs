// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! `payment_source_response` and what is written inside it.

use paypal_runtime::model::Extra;
use super::CardResponseWithBillingAddress;

/// The payment source of a subscription, if it is a card.
///
/// The `payment_source_response` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSourceResponse {
    /// Optional.
    pub card: Option<CardResponseWithBillingAddress>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl PaymentSourceResponse {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentSourceResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentSourceResponse = "payment_source_response" {
    0 card: optional CardResponseWithBillingAddress = "card",
} }
