// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `card_verification_status` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The result of a card's verification: `VERIFIED` or `FAILED`.
///
/// The values of `card_verification_status` of PayPal's Payment Method Tokens API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardVerificationStatus {
    /// `VERIFIED`: The bank confirmed the card, so you can save it. A later charge can still be declined.
    Verified,
    /// `FAILED`: The card did not pass the check. Ask the buyer for another card.
    Failed,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { CardVerificationStatus {
    0 Verified = "VERIFIED",
    1 Failed = "FAILED",
} }
