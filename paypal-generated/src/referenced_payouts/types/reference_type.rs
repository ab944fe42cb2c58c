// Written by `paypal-codegen generate` from specs/own/referenced_payouts.yaml. Do not edit.

//! Defines the types of `reference_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of a reference; the id of a transaction is the only one.
///
/// The values of `reference_type` of PayPal's Referenced Payouts API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReferenceType {
    /// `TRANSACTION_ID`: You name the payment to release by its PayPal transaction, such as a capture. There
    /// is no other way.
    TransactionId,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ReferenceType {
    0 TransactionId = "TRANSACTION_ID",
} }
