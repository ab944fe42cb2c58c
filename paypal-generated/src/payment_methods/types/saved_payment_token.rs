// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `saved_payment_token` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{LinkDescription, SavedPaymentSource};

/// A payment method that the customer has saved: the id of its payment token and the account behind it.
///
/// The `saved_payment_token` object of PayPal's Payment Methods API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SavedPaymentToken {
    /// The id of the payment token; use it as `vault_id` in `orders().create`.
    pub id: Option<String>,
    /// The account that was saved.
    pub payment_source: Option<SavedPaymentSource>,
    /// Links to the payment token.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SavedPaymentToken {
    /// Creates an empty `SavedPaymentToken`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SavedPaymentToken {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SavedPaymentToken = "saved_payment_token" {
    0 id: optional String = "id",
    1 payment_source: optional SavedPaymentSource = "payment_source",
    2 links: optional [LinkDescription] = "links" read_only,
} }
