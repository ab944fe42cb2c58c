// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `wallet_base` and its inline schemas.

use paypal_runtime::model::Extra;
use super::ShippingDetail;

/// The fields that saved PayPal and Venmo accounts share: purpose, shipping and usage.
///
/// The `wallet_base` object of PayPal's Payment Method Tokens API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct WalletBase {
    /// The purpose of later payments, shown to the payer during approval.
    ///
    /// Optional. 1 to 128 characters. Pattern: `^[a-zA-Z0-9_'\-., :;\!?"]*$`.
    pub description: Option<String>,
    /// Optional.
    pub shipping: Option<ShippingDetail>,
    /// Whether the same payer may have several tokens at the same merchant.
    ///
    /// Optional. Default: `false`.
    pub permit_multiple_payment_tokens: Option<bool>,
    /// The party that charges the saved account: one `MERCHANT`, or a `PLATFORM` on behalf of many.
    ///
    /// Optional. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub usage_type: Option<String>,
    /// Whether the payer is a `CONSUMER` or a `BUSINESS`.
    ///
    /// Optional. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub customer_type: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl WalletBase {
    /// Creates an empty `WalletBase`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for WalletBase {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { WalletBase = "wallet_base" {
    0 description: optional String = "description",
    1 shipping: optional ShippingDetail = "shipping",
    2 permit_multiple_payment_tokens: optional bool = "permit_multiple_payment_tokens",
    3 usage_type: optional String = "usage_type",
    4 customer_type: optional String = "customer_type",
} }
