// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `paypal_wallet_attributes_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{CobrandedCard, PaypalWalletVaultResponse};

/// Additional details of a wallet payment: the vault entry, and co-branded cards that funded a part of it.
///
/// The `paypal_wallet_attributes_response` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaypalWalletAttributesResponse {
    /// The outcome of saving the wallet.
    pub vault: Option<PaypalWalletVaultResponse>,
    /// The merchant-branded cards that funded a part of the payment.
    ///
    /// At most 25 elements.
    pub cobranded_cards: Option<Vec<CobrandedCard>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaypalWalletAttributesResponse {
    /// Creates an empty `PaypalWalletAttributesResponse`.
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
