// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `billing_cycle.tenure_type`.

use paypal_runtime::model::UnknownValue;

/// Whether a phase of a recurring payment is a trial or the regular phase.
///
/// The values of `billing_cycle.tenure_type` of PayPal's Orders and Payment Method Tokens APIs, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TenureType {
    /// `REGULAR`: The normal phase of a plan, with the full price of each cycle. It follows any trial phases.
    Regular,
    /// `TRIAL`: A phase at the start that is free or cheaper. A free phase has no price in its pricing
    /// scheme.
    Trial,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TenureType {
    0 Regular = "REGULAR",
    1 Trial = "TRIAL",
} }
