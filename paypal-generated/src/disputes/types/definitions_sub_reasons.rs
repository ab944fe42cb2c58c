// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `definitions-sub_reasons` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// A fault that the buyer found in the service.
///
/// The values of `definitions-sub_reasons` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceSubReason {
    /// `DAMAGED`: The buyer complains that the service was faulty or caused harm.
    Damaged,
    /// `DIFFERENT`: The buyer got another service than the one expected. Compare the claim with your own
    /// description of it.
    Different,
    /// `INCOMPLETE`: The buyer complains that a part of the service was not performed.
    Incomplete,
    /// `OTHER`: The buyer's complaint about the service fits no listed fault. Read the buyer's notes for
    /// details.
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
