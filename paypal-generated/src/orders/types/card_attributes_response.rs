// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! `card_attributes_response` and what is written inside it.

use paypal_runtime::model::Extra;
use super::VaultResponse;

/// States whether the card was saved in the vault, and its vault id.
///
/// The `card_attributes_response` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardAttributesResponse {
    /// Optional.
    pub vault: Option<VaultResponse>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl CardAttributesResponse {
    /// One with nothing in it.
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
