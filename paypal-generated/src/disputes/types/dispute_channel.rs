// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `dispute_channel` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The place where the dispute was opened: at PayPal (`INTERNAL`), at a bank or card issuer (`EXTERNAL`), or
/// as an early warning (`ALERT`).
///
/// The values of `dispute_channel` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisputeChannel {
    /// `INTERNAL`: The buyer opened the case directly at PayPal, so it can go through inquiry, claim and
    /// appeals there.
    Internal,
    /// `EXTERNAL`: The buyer asked the bank or card issuer for the money, which is a chargeback or a bank
    /// reversal.
    External,
    /// `ALERT`: The card issuer warns before a formal chargeback. A quick refund can still prevent it.
    Alert,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { DisputeChannel {
    0 Internal = "INTERNAL",
    1 External = "EXTERNAL",
    2 Alert = "ALERT",
} }
