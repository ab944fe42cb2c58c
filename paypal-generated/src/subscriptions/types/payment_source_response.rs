// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `payment_source_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::CardResponseWithBillingAddress;

/// The payment source of a subscription, if it is a card.
///
/// The `payment_source_response` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSourceResponse {
    /// The card that pays, without its number.
    pub card: Option<CardResponseWithBillingAddress>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentSourceResponse {
    /// Creates an empty `PaymentSourceResponse`.
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
