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
    /// `E`: The answer to the security code check cannot be understood, so the code remains unproved.
    E,
    /// `I`: The security code is missing or has a wrong form. Ask the payer to enter it again.
    I,
    /// `M`: The security code is right. The payer probably has the card in hand.
    M,
    /// `N`: The security code is wrong. Ask the payer to enter it again, or refuse the payment.
    N,
    /// `P`: The security code was not checked, so nothing is confirmed.
    P,
    /// `S`: The card's bank does not offer the check of the security code, so nothing is confirmed.
    S,
    /// `U`: The card's bank does not take part in the check, so nothing is confirmed.
    U,
    /// `X`: The bank gives no answer to the security code check. With Maestro, the service is down.
    X,
    /// `All others`: Any other character stands for an error in the check. Treat the security code as
    /// unproved.
    AllOthers,
    /// `0`: Maestro only: the security code is right.
    N0,
    /// `1`: Maestro only: the security code is wrong. Ask the payer to enter it again.
    N1,
    /// `2`: Maestro only: your side does not support the security code yet, so no check took place.
    N2,
    /// `3`: Maestro only: you stated that the card has no security code, so no check took place.
    N3,
    /// `4`: Maestro only: the check of the security code is down, so nothing is confirmed.
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
