// Written by `paypal-codegen generate` from specs/own/wallet_domains.yaml. Do not edit.

//! Defines the types of `wallet_domain_list` and its inline schemas.

use paypal_runtime::model::Extra;
use super::WalletDomain;

/// One page of registered domains.
///
/// The `wallet_domain_list` object of PayPal's Wallet Domains API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct WalletDomainList {
    /// The domains of the page.
    pub wallet_domains: Option<Vec<WalletDomain>>,
    /// The number of all domains, as text.
    pub total_items: Option<String>,
    /// The number of all pages, as text.
    pub total_pages: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl WalletDomainList {
    /// Creates an empty `WalletDomainList`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for WalletDomainList {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { WalletDomainList = "wallet_domain_list" {
    0 wallet_domains: optional [WalletDomain] = "wallet_domains",
    1 total_items: optional String = "total_items",
    2 total_pages: optional String = "total_pages",
} }
