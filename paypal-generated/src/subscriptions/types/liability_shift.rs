// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `liability_shift` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The party that is liable for a fraudulent card payment: with `YES` and `POSSIBLE` the card's issuer, with
/// `NO` the merchant.
///
/// The values of `liability_shift` of PayPal's Subscriptions API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiabilityShift {
    /// `NO`
    No,
    /// `POSSIBLE`
    Possible,
    /// `UNKNOWN`
    UnknownListed,
    /// `YES`
    Yes,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { LiabilityShift {
    0 No = "NO",
    1 Possible = "POSSIBLE",
    2 UnknownListed = "UNKNOWN",
    3 Yes = "YES",
} }
