// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `recipient_enum` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The form in which items give their receivers.
///
/// The values of `recipient_enum` of PayPal's Payouts API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecipientType {
    /// `EMAIL`
    Email,
    /// `PHONE`
    Phone,
    /// `PAYPAL_ID`
    PaypalId,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { RecipientType {
    0 Email = "EMAIL",
    1 Phone = "PHONE",
    2 PaypalId = "PAYPAL_ID",
} }
