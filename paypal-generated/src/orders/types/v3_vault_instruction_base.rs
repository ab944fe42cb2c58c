// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `v3_vault_instruction_base` and its inline schemas.

use paypal_runtime::model::Extra;
use super::StoreInVaultInstruction;

/// The vault instruction that wallets extend; the time of saving is required.
///
/// The `v3_vault_instruction_base` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct VaultInstruction {
    /// When PayPal saves the payment source: `ON_SUCCESS`, the only value, saves it after the first
    /// successful authorization or capture.
    pub store_in_vault: StoreInVaultInstruction,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl VaultInstruction {
    /// Creates a `VaultInstruction` from its required fields.
    pub fn new(store_in_vault: StoreInVaultInstruction) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.store_in_vault = store_in_vault;
        new
    }
}

paypal_runtime::model! { VaultInstruction = "v3_vault_instruction_base" {
    0 store_in_vault: required StoreInVaultInstruction = "store_in_vault",
} }
