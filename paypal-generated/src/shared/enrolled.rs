// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `enrolled`.

use paypal_runtime::model::UnknownValue;

/// Whether card and bank take part in 3-D Secure: `Y` yes, `N` no, `U` unknown, `B` bypassed.
///
/// The values of `enrolled` of PayPal's Orders, Payment Method Tokens and Subscriptions APIs, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Enrolled {
    /// `Y`
    Y,
    /// `N`
    N,
    /// `U`
    U,
    /// `B`
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
