// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `enrolled`.

use paypal_runtime::model::UnknownValue;

/// Whether card and bank take part in 3-D Secure: `Y` yes, `N` no, `U` unknown, `B` bypassed.
///
/// The values of `enrolled` of PayPal's Orders, Payment Method Tokens and Subscriptions APIs, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Enrolled {
    /// `Y`: The card's bank takes part in 3-D Secure. The card holder can be sent to the bank's check.
    Y,
    /// `N`: The card's bank does not take part in 3-D Secure, so no check is possible. You decide whether to
    /// continue.
    N,
    /// `U`: The 3-D Secure directory (DS) or the bank's server (ACS) does not answer, so it is unknown
    /// whether the bank takes part.
    U,
    /// `B`: A rule of the merchant skips the 3-D Secure check for this payment.
    B,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Enrolled {
    0 Y = "Y",
    1 N = "N",
    2 U = "U",
    3 B = "B",
} }
