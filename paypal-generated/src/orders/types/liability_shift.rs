// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `liability_shift` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The party that is liable for fraud after authentication: with `POSSIBLE` it may be the issuer, with `NO`
/// it is the merchant, `UNKNOWN` means no result.
///
/// The values of `liability_shift` of PayPal's Orders API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiabilityShift {
    /// `NO`
    No,
    /// `POSSIBLE`
    Possible,
    /// `UNKNOWN`
    UnknownListed,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { LiabilityShift {
    0 No = "NO",
    1 Possible = "POSSIBLE",
    2 UnknownListed = "UNKNOWN",
} }
