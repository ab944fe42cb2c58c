// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `pares_status`.

use paypal_runtime::model::UnknownValue;

/// The result of the authentication, as one letter: `Y` passed, `N` failed, `R` rejected, `A` attempted, `C`
/// challenge needed, `U` not possible.
///
/// The values of `pares_status` of PayPal's Orders, Payment Method Tokens and Subscriptions APIs, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParesStatus {
    /// `Y`: The card holder passes the check. You can authorize the payment, and the issuer usually carries
    /// the fraud risk.
    Y,
    /// `N`: The card holder fails the check, or the issuer refuses. Do not authorize; ask for another card.
    N,
    /// `U`: The check cannot be finished, for example for a technical reason. Without it, you usually carry
    /// the fraud risk.
    U,
    /// `A`: The check is attempted, but bank or card holder does not take part. The attempt is on record, so
    /// the issuer usually carries the fraud risk.
    A,
    /// `C`: The issuer wants the card holder to prove their identity. Send the payer to the challenge and
    /// wait for its result.
    C,
    /// `R`: The issuer rejects the check and forbids the payment. Do not authorize it; ask for another card.
    R,
    /// `D`: The card holder must prove their identity on a separate channel, such as the bank's app. Wait for
    /// the result.
    D,
    /// `I`: The answer is only information: your wish for or against a challenge is noted, and no check takes
    /// place.
    I,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ParesStatus {
    0 Y = "Y",
    1 N = "N",
    2 U = "U",
    3 A = "A",
    4 C = "C",
    5 R = "R",
    6 D = "D",
    7 I = "I",
} }
