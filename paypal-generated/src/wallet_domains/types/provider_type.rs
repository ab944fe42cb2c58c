// Written by `paypal-codegen generate` from specs/own/wallet_domains.yaml. Do not edit.

//! Defines the types of `provider_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The provider of the wallet; Apple Pay is the only one.
///
/// The values of `provider_type` of PayPal's Wallet Domains API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProviderType {
    /// `APPLE_PAY`: You register the domain for Apple's wallet, so that buyers can pay with it there. There
    /// is no other provider.
    ApplePay,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProviderType {
    0 ApplePay = "APPLE_PAY",
} }
