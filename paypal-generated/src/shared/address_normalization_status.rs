// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `address.normalization_status`.

use paypal_runtime::model::UnknownValue;

/// Whether PayPal normalized the address.
///
/// The values of `address.normalization_status` of PayPal's Orders v1 and Payments v1 APIs, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressNormalizationStatus {
    /// `UNKNOWN`: PayPal does not know whether it changed the address to a standard form. PayPal reports this
    /// only for payers from Brazil.
    UnknownListed,
    /// `UNNORMALIZED_USER_PREFERRED`: The payer keeps the address as typed, so PayPal does not change it to a
    /// standard form. Ship to it as it is.
    UnnormalizedUserPreferred,
    /// `NORMALIZED`: PayPal puts the address into a standard form. It can differ from what the payer typed.
    Normalized,
    /// `UNNORMALIZED`: PayPal leaves the address as the payer typed it. Check it before you ship.
    Unnormalized,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AddressNormalizationStatus {
    0 UnknownListed = "UNKNOWN",
    1 UnnormalizedUserPreferred = "UNNORMALIZED_USER_PREFERRED",
    2 Normalized = "NORMALIZED",
    3 Unnormalized = "UNNORMALIZED",
} }
