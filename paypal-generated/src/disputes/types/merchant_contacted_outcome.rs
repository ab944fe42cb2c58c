// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `merchant_contacted_outcome` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The result of the buyer's contact with the seller.
///
/// The values of `merchant_contacted_outcome` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MerchantContactedOutcome {
    /// `NO_RESPONSE`: The buyer says that the seller never answered. Send copies of your answers if you have
    /// some.
    NoResponse,
    /// `FIXED`: The seller has promised a solution, but has not delivered it yet. Despite its name, the
    /// problem still exists.
    Fixed,
    /// `NOT_FIXED`: The buyer says that the seller was not able to solve the problem.
    NotFixed,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { MerchantContactedOutcome {
    0 NoResponse = "NO_RESPONSE",
    1 Fixed = "FIXED",
    2 NotFixed = "NOT_FIXED",
} }
