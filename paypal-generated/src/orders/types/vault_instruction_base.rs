// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! `vault_instruction_base` and what is written inside it.

use paypal_runtime::model::Extra;
use super::StoreInVaultInstruction;

/// Requests that PayPal saves the card after a successful payment.
///
/// The `vault_instruction_base` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct VaultInstructionBase {
    /// Optional. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub store_in_vault: Option<StoreInVaultInstruction>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl VaultInstructionBase {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for VaultInstructionBase {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { VaultInstructionBase = "vault_instruction_base" {
    0 store_in_vault: optional StoreInVaultInstruction = "store_in_vault",
} }
