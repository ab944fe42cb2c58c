// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `processor_response.cvv_code`.

use paypal_runtime::model::UnknownValue;

/// The security code check: `M` matches and `N` does not match, for most networks; Maestro uses digits.
///
/// The values of `processor_response.cvv_code` of PayPal's Orders, Payments and Payment Method Tokens APIs,
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessorResponseCvvCode {
    /// `E`
    E,
    /// `I`
    I,
    /// `M`
    M,
    /// `N`
    N,
    /// `P`
    P,
    /// `S`
    S,
    /// `U`
    U,
    /// `X`
    X,
    /// `All others`
    AllOthers,
    /// `0`
    N0,
    /// `1`
    N1,
    /// `2`
    N2,
    /// `3`
    N3,
    /// `4`
    N4,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProcessorResponseCvvCode {
    0 E = "E",
    1 I = "I",
    2 M = "M",
    3 N = "N",
    4 P = "P",
    5 S = "S",
    6 U = "U",
    7 X = "X",
    8 AllOthers = "All others",
    9 N0 = "0",
    10 N1 = "1",
    11 N2 = "2",
    12 N3 = "3",
    13 N4 = "4",
} }
