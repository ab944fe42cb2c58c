// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `card_verification.method`.

use paypal_runtime::model::UnknownValue;

/// A kind of card verification: `SCA_ALWAYS` and `3D_SECURE` challenge the card holder, `SCA_WHEN_REQUIRED`
/// only where the law demands it, `AVS_CVV` checks address and security code.
///
/// The values of `card_verification.method` of PayPal's Orders and Subscriptions APIs, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardVerificationMethod {
    /// `SCA_ALWAYS`: Asks for a 3-D Secure check on every payment where it exists. Send the payer to the
    /// returned link; the check lowers your fraud risk.
    ScaAlways,
    /// `SCA_WHEN_REQUIRED`: Asks for a 3-D Secure check only where the law demands one; PayPal's default. If
    /// the answer has a link, send the payer there.
    ScaWhenRequired,
    /// `3D_SECURE`: Asks for a 3-D Secure check, so that the card holder proves their identity to the bank.
    /// It protects you from fraud in online sales.
    ThreeDSecure,
    /// `AVS_CVV`: Checks billing address and security code with the card's bank. A short hold on the card
    /// shows that the card is valid.
    AvsCvv,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { CardVerificationMethod {
    0 ScaAlways = "SCA_ALWAYS",
    1 ScaWhenRequired = "SCA_WHEN_REQUIRED",
    2 ThreeDSecure = "3D_SECURE",
    3 AvsCvv = "AVS_CVV",
} }
