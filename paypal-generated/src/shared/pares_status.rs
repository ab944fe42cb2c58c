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
    /// `Y`
    Y,
    /// `N`
    N,
    /// `U`
    U,
    /// `A`
    A,
    /// `C`
    C,
    /// `R`
    R,
    /// `D`
    D,
    /// `I`
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
