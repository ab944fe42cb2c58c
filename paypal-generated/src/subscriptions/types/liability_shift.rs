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
    /// `YES`
    Yes,
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
    0 Yes = "YES",
    1 No = "NO",
    2 Possible = "POSSIBLE",
    3 UnknownListed = "UNKNOWN",
} }
