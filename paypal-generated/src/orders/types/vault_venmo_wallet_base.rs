// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `vault_venmo_wallet_base` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{StoreInVaultInstruction, UsagePattern, VaultCustomerType, VaultUsageType};

/// Requests that PayPal saves a Venmo account for future charges, with the kind of merchant and the pattern
/// of charges.
///
/// The `vault_venmo_wallet_base` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct VaultVenmoWalletBase {
    /// When PayPal saves the payment source: `ON_SUCCESS`, the only value, saves it after the first
    /// successful authorization or capture.
    pub store_in_vault: StoreInVaultInstruction,
    /// The purpose of saving the account, which the payer sees in Venmo.
    ///
    /// 1 to 128 characters. Pattern: `^[a-zA-Z0-9_'\-., :;\!?"]*$`.
    pub description: Option<String>,
    /// The pattern of later Venmo charges: on demand, deferred, recurring or at a threshold, each prepaid or
    /// postpaid.
    pub usage_pattern: Option<UsagePattern>,
    /// The party that may charge the saved Venmo account: merchant or platform.
    pub usage_type: VaultUsageType,
    /// The kind of Venmo customer, private or commercial.
    ///
    /// Default: `"CONSUMER"`.
    pub customer_type: Option<VaultCustomerType>,
    /// Whether the same Venmo account may be saved more than once.
    ///
    /// Default: `false`.
    pub permit_multiple_payment_tokens: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl VaultVenmoWalletBase {
    /// Creates a `VaultVenmoWalletBase` from its required fields.
    pub fn new(store_in_vault: StoreInVaultInstruction, usage_type: VaultUsageType) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.store_in_vault = store_in_vault;
        new.usage_type = usage_type;
        new
    }
}

paypal_runtime::model! { VaultVenmoWalletBase = "vault_venmo_wallet_base" {
    0 store_in_vault: required StoreInVaultInstruction = "store_in_vault",
    1 description: optional String = "description",
    2 usage_pattern: optional UsagePattern = "usage_pattern",
    3 usage_type: required VaultUsageType = "usage_type",
    4 customer_type: optional VaultCustomerType = "customer_type",
    5 permit_multiple_payment_tokens: optional bool = "permit_multiple_payment_tokens",
} }
