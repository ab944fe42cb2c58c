// Written by `paypal-codegen generate` from specs/own/wallet_domains.yaml. Do not edit.

//! Defines the types of `wallet_domain` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Domain, ProviderType};

/// A domain that is registered for a wallet.
///
/// The `wallet_domain` object of PayPal's Wallet Domains API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct WalletDomain {
    /// The wallet for which the domain was registered; `APPLE_PAY` is the only value.
    pub provider_type: Option<ProviderType>,
    /// The registered domain.
    pub domain: Option<Domain>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl WalletDomain {
    /// Creates an empty `WalletDomain`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for WalletDomain {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { WalletDomain = "wallet_domain" {
    0 provider_type: optional ProviderType = "provider_type",
    1 domain: optional Domain = "domain",
} }
