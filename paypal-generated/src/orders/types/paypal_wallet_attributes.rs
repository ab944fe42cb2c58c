// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `paypal_wallet_attributes` and its inline schemas.

use paypal_runtime::{Value, model::{Extra, UnknownValue}};
use super::{Customer, ShippingDetail, StoreInVaultInstruction, UsagePattern};

/// The party that may charge the saved wallet: one merchant, or a platform for its merchants.
///
/// The values of `paypal_wallet_attributes.vault.usage_type` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VaultUsageType {
    /// `MERCHANT`: Choose this when one shop saves the wallet and charges it later for its own sales.
    Merchant,
    /// `PLATFORM`: Choose this when a marketplace saves the wallet and charges it later for sales of several
    /// shops.
    Platform,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { VaultUsageType {
    0 Merchant = "MERCHANT",
    1 Platform = "PLATFORM",
} }

/// The capacity in which the wallet's owner buys: as a consumer or as a business.
///
/// The values of `paypal_wallet_attributes.vault.customer_type` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VaultCustomerType {
    /// `CONSUMER`: Choose this when the owner of the saved wallet is a private person who buys from you.
    Consumer,
    /// `BUSINESS`: Choose this when the owner of the saved wallet is a company that buys from you.
    Business,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { VaultCustomerType {
    0 Consumer = "CONSUMER",
    1 Business = "BUSINESS",
} }

/// Requests the payer's consent to save the PayPal wallet, and describes the later payments.
///
/// The object `paypal_wallet_attributes.vault` of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct VaultPaypalWalletBase {
    /// When PayPal saves the payment source: `ON_SUCCESS`, the only value, saves it after the first
    /// successful authorization or capture.
    pub store_in_vault: Option<StoreInVaultInstruction>,
    /// The purpose of saving the wallet, which the payer sees on PayPal's pages.
    ///
    /// 1 to 128 characters.
    pub description: Option<String>,
    /// The pattern of later charges: immediate, deferred, recurring or at a threshold, each prepaid or
    /// postpaid.
    pub usage_pattern: Option<UsagePattern>,
    /// The delivery address for later payments. PayPal's files of 2025-07 no longer describe this; it may
    /// still work.
    pub shipping: Option<ShippingDetail>,
    /// The party that may charge the saved wallet: one merchant, or a platform for its merchants.
    pub usage_type: VaultUsageType,
    /// The owner of the saved wallet, as JSON. PayPal's files of 2025-07 no longer describe this; it may
    /// still work.
    pub owner_id: Option<Value>,
    /// The capacity in which the wallet's owner buys: as a consumer or as a business.
    ///
    /// Default: `"CONSUMER"`.
    pub customer_type: Option<VaultCustomerType>,
    /// Whether the same payer's wallet may be saved several times for one customer; off by default.
    ///
    /// Default: `false`.
    pub permit_multiple_payment_tokens: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl VaultPaypalWalletBase {
    /// Creates a `VaultPaypalWalletBase` from its required fields.
    pub fn new(usage_type: VaultUsageType) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.usage_type = usage_type;
        new
    }
}

paypal_runtime::model! { VaultPaypalWalletBase = "paypal_wallet_attributes.vault" {
    0 store_in_vault: optional StoreInVaultInstruction = "store_in_vault",
    1 description: optional String = "description",
    2 usage_pattern: optional UsagePattern = "usage_pattern",
    3 shipping: optional ShippingDetail = "shipping",
    4 usage_type: required VaultUsageType = "usage_type",
    5 owner_id: optional Value = "owner_id",
    6 customer_type: optional VaultCustomerType = "customer_type",
    7 permit_multiple_payment_tokens: optional bool = "permit_multiple_payment_tokens",
} }

/// Customer and vault instructions of a PayPal wallet.
///
/// The `paypal_wallet_attributes` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaypalWalletAttributes {
    /// The customer who owns the wallet.
    pub customer: Option<Customer>,
    /// Requests the payer's consent to save the PayPal wallet, and describes the later payments.
    pub vault: Option<VaultPaypalWalletBase>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaypalWalletAttributes {
    /// Creates an empty `PaypalWalletAttributes`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaypalWalletAttributes {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaypalWalletAttributes = "paypal_wallet_attributes" {
    0 customer: optional Customer = "customer",
    1 vault: optional VaultPaypalWalletBase = "vault",
} }
