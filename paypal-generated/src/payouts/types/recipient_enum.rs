// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `recipient_enum` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The form in which items give their receivers.
///
/// The values of `recipient_enum` of PayPal's Payouts API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecipientType {
    /// `EMAIL`: You name the receiver by email address, with at most 127 characters. Without an account, the
    /// receiver must claim the money.
    Email,
    /// `PHONE`: You name the receiver by phone number. PayPal's sandbox does not support it.
    Phone,
    /// `PAYPAL_ID`: You name the receiver by the id of the PayPal account, which never changes.
    PaypalId,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { RecipientType {
    0 Email = "EMAIL",
    1 Phone = "PHONE",
    2 PaypalId = "PAYPAL_ID",
} }
