// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! `paypal_wallet_attributes_response` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{CobrandedCard, PaypalWalletVaultResponse};

/// Additional details of a wallet payment: the vault entry, and co-branded cards that funded a part of it.
///
/// The `paypal_wallet_attributes_response` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaypalWalletAttributesResponse {
    /// Optional.
    pub vault: Option<PaypalWalletVaultResponse>,
    /// Optional. At most 25 elements.
    pub cobranded_cards: Option<Vec<CobrandedCard>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl PaypalWalletAttributesResponse {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaypalWalletAttributesResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaypalWalletAttributesResponse = "paypal_wallet_attributes_response" {
    0 vault: optional PaypalWalletVaultResponse = "vault",
    1 cobranded_cards: optional [CobrandedCard] = "cobranded_cards",
} }
