// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `definitions-sub_reasons` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// A fault that the buyer found in the service.
///
/// The values of `definitions-sub_reasons` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceSubReason {
    /// `DAMAGED`
    Damaged,
    /// `DIFFERENT`
    Different,
    /// `INCOMPLETE`
    Incomplete,
    /// `OTHER`
    Other,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ServiceSubReason {
    0 Damaged = "DAMAGED",
    1 Different = "DIFFERENT",
    2 Incomplete = "INCOMPLETE",
    3 Other = "OTHER",
} }
