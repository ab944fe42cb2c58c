// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! Defines the types of `reusable` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// States how often a payment link can be used; `MULTIPLE` is the only value.
///
/// The values of `reusable` of PayPal's Payment Links API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reusability {
    /// `MULTIPLE`: Any number of buyers can pay with the same link. You do not need a new one for each sale.
    Multiple,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Reusability {
    0 Multiple = "MULTIPLE",
} }
