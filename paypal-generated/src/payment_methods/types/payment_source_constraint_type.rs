// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `payment_source_constraint_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// States whether the listed payment methods are the only ones to check, or are left out.
///
/// The values of `payment_source_constraint_type` of PayPal's Payment Methods API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentSourceConstraintType {
    /// `INCLUDE`: PayPal checks only the payment methods that you list.
    Include,
    /// `EXCLUDE`: PayPal checks all payment methods except the ones that you list.
    Exclude,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaymentSourceConstraintType {
    0 Include = "INCLUDE",
    1 Exclude = "EXCLUDE",
} }
