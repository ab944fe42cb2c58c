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
    /// `UNKNOWN`
    UnknownListed,
    /// `UNNORMALIZED_USER_PREFERRED`
    UnnormalizedUserPreferred,
    /// `NORMALIZED`
    Normalized,
    /// `UNNORMALIZED`
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
