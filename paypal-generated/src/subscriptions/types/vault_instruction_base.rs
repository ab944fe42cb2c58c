// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `vault_instruction_base` and its inline schemas.

use paypal_runtime::model::Extra;
use super::StoreInVaultInstruction;

/// Requests that PayPal saves the card.
///
/// The `vault_instruction_base` object of PayPal's Subscriptions API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardVaultInstruction {
    /// When PayPal saves the card: `ON_SUCCESS`, the only value, saves it after the first successful
    /// authorization or capture.
    pub store_in_vault: Option<StoreInVaultInstruction>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CardVaultInstruction {
    /// Creates an empty `CardVaultInstruction`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CardVaultInstruction {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CardVaultInstruction = "vault_instruction_base" {
    0 store_in_vault: optional StoreInVaultInstruction = "store_in_vault",
} }
