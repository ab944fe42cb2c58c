// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `processor_response.avs_code`.

use paypal_runtime::model::UnknownValue;

/// The result of the address check, as one character that depends on the network; `Y` and `X` are full
/// matches for most.
///
/// The values of `processor_response.avs_code` of PayPal's Orders, Payments and Payment Method Tokens APIs,
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessorResponseAvsCode {
    /// `A`
    A,
    /// `B`
    B,
    /// `C`
    C,
    /// `D`
    D,
    /// `E`
    E,
    /// `F`
    F,
    /// `G`
    G,
    /// `I`
    I,
    /// `M`
    M,
    /// `N`
    N,
    /// `P`
    P,
    /// `R`
    R,
    /// `S`
    S,
    /// `U`
    U,
    /// `W`
    W,
    /// `X`
    X,
    /// `Y`
    Y,
    /// `Z`
    Z,
    /// `Null`
    Null,
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

paypal_runtime::string_enum! { ProcessorResponseAvsCode {
    0 A = "A",
    1 B = "B",
    2 C = "C",
    3 D = "D",
    4 E = "E",
    5 F = "F",
    6 G = "G",
    7 I = "I",
    8 M = "M",
    9 N = "N",
    10 P = "P",
    11 R = "R",
    12 S = "S",
    13 U = "U",
    14 W = "W",
    15 X = "X",
    16 Y = "Y",
    17 Z = "Z",
    18 Null = "Null",
    19 N0 = "0",
    20 N1 = "1",
    21 N2 = "2",
    22 N3 = "3",
    23 N4 = "4",
} }
