// Written by `paypal-codegen generate` from specs/own/wallet_domains.yaml. Do not edit.

//! The types of PayPal's Wallet Domains API.

mod domain;
mod provider_type;
mod register_wallet_domain_request;
mod unregister_wallet_domain_request;
mod wallet_domain;
mod wallet_domain_list;

pub use domain::Domain;
pub use provider_type::ProviderType;
pub use register_wallet_domain_request::RegisterWalletDomainRequest;
pub use unregister_wallet_domain_request::UnregisterWalletDomainRequest;
pub use wallet_domain::WalletDomain;
pub use wallet_domain_list::WalletDomainList;
