// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `name-2` and its inline schemas.

use paypal_runtime::model::Extra;

/// The name on a wallet account, in parts or in full.
///
/// The `name-2` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct WalletName {
    /// Optional. At most 140 characters.
    pub prefix: Option<String>,
    /// Optional. At most 140 characters.
    pub given_name: Option<String>,
    /// Optional. At most 140 characters.
    pub surname: Option<String>,
    /// Optional. At most 140 characters.
    pub middle_name: Option<String>,
    /// Optional. At most 140 characters.
    pub suffix: Option<String>,
    /// Optional. At most 300 characters.
    pub full_name: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl WalletName {
    /// Creates an empty `WalletName`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for WalletName {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { WalletName = "name-2" {
    0 prefix: optional String = "prefix",
    1 given_name: optional String = "given_name",
    2 surname: optional String = "surname",
    3 middle_name: optional String = "middle_name",
    4 suffix: optional String = "suffix",
    5 full_name: optional String = "full_name",
} }
