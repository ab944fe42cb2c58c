// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `card_verification_method` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// When the card holder must pass 3-D Secure: always, or only where the law demands it.
///
/// The values of `card_verification_method` of PayPal's Payment Method Tokens API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardVerificationMethod {
    /// `SCA_WHEN_REQUIRED`: Asks for a 3-D Secure check only where the law demands one; PayPal's default. If
    /// the answer has a link, send the payer there.
    ScaWhenRequired,
    /// `SCA_ALWAYS`: Asks for a 3-D Secure check on every payment where it exists. Send the payer to the
    /// returned link; the check lowers your fraud risk.
    ScaAlways,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { CardVerificationMethod {
    0 ScaWhenRequired = "SCA_WHEN_REQUIRED",
    1 ScaAlways = "SCA_ALWAYS",
} }
