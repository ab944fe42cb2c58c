// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `card_attributes_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::VaultResponse;

/// States whether the card was saved in the vault, and its vault id.
///
/// The `card_attributes_response` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardAttributesResponse {
    /// The outcome of saving the card.
    pub vault: Option<VaultResponse>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CardAttributesResponse {
    /// Creates an empty `CardAttributesResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CardAttributesResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CardAttributesResponse = "card_attributes_response" {
    0 vault: optional VaultResponse = "vault",
} }
