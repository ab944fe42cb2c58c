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
    /// `A`: The street address matches but the postal code does not. With American Express, the code confirms
    /// the address.
    A,
    /// `B`: The street address of a card from abroad matches. The code does not confirm the postal code.
    B,
    /// `C`: Nothing matches for a card from abroad. Ask the payer for the right billing address.
    C,
    /// `D`: Street and postal code of a card from abroad both match.
    D,
    /// `E`: The check is not allowed for online or phone orders. With American Express, address and postal
    /// code match but the name is wrong.
    E,
    /// `F`: Street and postal code of a British card both match. With American Express, the address matches
    /// but the name is wrong.
    F,
    /// `G`: The card's bank abroad offers no address check, so nothing is confirmed.
    G,
    /// `I`: The address check is not available for this card from abroad, so nothing is confirmed.
    I,
    /// `M`: Street and postal code both match. With American Express, the name matches too.
    M,
    /// `N`: Neither the street nor the postal code matches. Ask the payer for the right billing address.
    N,
    /// `P`: Only the postal code of a card from abroad matches. The street is not confirmed.
    P,
    /// `R`: The system for the check does not answer at the moment. Send the request again later.
    R,
    /// `S`: The card's bank does not offer the address check, so nothing is confirmed.
    S,
    /// `U`: The bank has no address data or the service is down, so nothing is confirmed. This says nothing
    /// bad about the payer.
    U,
    /// `W`: The whole nine-digit ZIP code matches but not the street. With American Express, name, address
    /// and postal code are wrong.
    W,
    /// `X`: Street and nine-digit ZIP code match exactly. With American Express, it is the opposite: name,
    /// address and postal code are wrong.
    X,
    /// `Y`: Street and five-digit ZIP code both match. With American Express, address and postal code are
    /// right.
    Y,
    /// `Z`: The five-digit ZIP code matches but the street does not. With American Express, only the postal
    /// code is right.
    Z,
    /// `Null`: Maestro only: the bank sends no result, so nothing is confirmed.
    Null,
    /// `0`: Maestro only: street and postal code match in full.
    N0,
    /// `1`: Maestro only: nothing in the address matches. Ask the payer for the right billing address.
    N1,
    /// `2`: Maestro only: one part of the address matches and another does not.
    N2,
    /// `3`: Maestro only: your request has no address data, so no check took place. Send the billing address
    /// next time.
    N3,
    /// `4`: Maestro only: no check took place, for example because the acquirer did not answer.
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
