// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! `v3_vault_instruction_base` and what is written inside it.

use paypal_runtime::model::Extra;
use super::StoreInVaultInstruction;

/// The vault instruction that wallets extend; the time of saving is required.
///
/// The `v3_vault_instruction_base` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct V3VaultInstructionBase {
    /// Required. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub store_in_vault: StoreInVaultInstruction,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl V3VaultInstructionBase {
    /// One with what is required.
    pub fn new(store_in_vault: StoreInVaultInstruction) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.store_in_vault = store_in_vault;
        new
    }
}

paypal_runtime::model! { V3VaultInstructionBase = "v3_vault_instruction_base" {
    0 store_in_vault: required StoreInVaultInstruction = "store_in_vault",
} }
