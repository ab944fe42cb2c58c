// Written by `paypal-codegen generate` from specs/own/wallet_domains.yaml. Do not edit.

//! Defines the types of `register_wallet_domain_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Domain, ProviderType};

/// A domain to register for a wallet.
///
/// The `register_wallet_domain_request` object of PayPal's Wallet Domains API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct RegisterWalletDomainRequest {
    /// The wallet that your page on this domain offers; `APPLE_PAY` is the only value.
    pub provider_type: ProviderType,
    /// The domain to register.
    pub domain: Domain,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl RegisterWalletDomainRequest {
    /// Creates a `RegisterWalletDomainRequest` from its required fields.
    pub fn new(provider_type: ProviderType, domain: Domain) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.provider_type = provider_type;
        new.domain = domain;
        new
    }
}

paypal_runtime::model! { RegisterWalletDomainRequest = "register_wallet_domain_request" {
    0 provider_type: required ProviderType = "provider_type",
    1 domain: required Domain = "domain",
} }
