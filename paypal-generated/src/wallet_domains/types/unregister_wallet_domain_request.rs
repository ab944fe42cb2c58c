// Written by `paypal-codegen generate` from specs/own/wallet_domains.yaml. Do not edit.

//! Defines the types of `unregister_wallet_domain_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Domain, ProviderType};

/// A registered domain to remove.
///
/// The `unregister_wallet_domain_request` object of PayPal's Wallet Domains API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnregisterWalletDomainRequest {
    /// The wallet for which the domain was registered; `APPLE_PAY` is the only value.
    pub provider_type: ProviderType,
    /// The domain to remove.
    pub domain: Domain,
    /// The reason why the domain is removed, as free text.
    pub reason: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl UnregisterWalletDomainRequest {
    /// Creates an `UnregisterWalletDomainRequest` from its required fields.
    pub fn new(provider_type: ProviderType, domain: Domain) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.provider_type = provider_type;
        new.domain = domain;
        new
    }
}

paypal_runtime::model! { UnregisterWalletDomainRequest = "unregister_wallet_domain_request" {
    0 provider_type: required ProviderType = "provider_type",
    1 domain: required Domain = "domain",
    2 reason: optional String = "reason",
} }
